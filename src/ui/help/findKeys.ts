import { find, haystackOf } from '../../domain/search/find';
import { folded, wordsIn } from '../../domain/search/fold';
import type { Words } from '../../messages/words';
import { keyCaps } from './keyCaps';
import { type KeyGroup, type KeyLine, keyGroups } from './keyGroups';

const linesWith = (words: Words, { lines }: KeyGroup, looked: readonly string[]) => {
  const textOf = ({ keys }: KeyLine): string => keys.map((one) => keyCaps(words, one)).join(' ');
  const ready = lines.map((line) => ({
    line,
    name: folded(words(line.does)),
    more: [folded(textOf(line))],
  }));
  const found = new Set(find(haystackOf(ready), looked).map(({ thing }) => thing.line));
  return lines.filter((line) => found.has(line));
};

/** The keys a text finds, by what they do or what stands on them, in their groups; all for no text. */
export const findKeys = (words: Words, text: string): readonly KeyGroup[] => {
  const looked = wordsIn(text);
  if (looked.length === 0) return keyGroups;
  return keyGroups
    .map((group) => ({ ...group, lines: linesWith(words, group, looked) }))
    .filter(({ lines }) => lines.length > 0);
};
