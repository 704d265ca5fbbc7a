import { en, type MessageKey } from '../../messages/en';
import type { Words } from '../../messages/words';
import { keysShown } from '../actions/keys';

const capOf = (words: Words, part: string): string =>
  part in en.keyList.sign ? words(`keyList.sign.${part}` as MessageKey) : (keysShown(part) ?? part);

/** Keys as they stand on the keyboard, in words where a key has a name: `Ctrl+Arrows`, `G M`. */
export const keyCaps = (words: Words, keys: string): string =>
  keys
    .split(/\+(?=.)/)
    .map((part) => capOf(words, part))
    .join('+');
