import type { Id } from '../id';
import type { Line } from './line';
import { beginningAt, type Names } from './names';
import { anyOf, wordEnd, wordStart } from './pattern';
import { joiningWords, looseWords, partnerWords } from './words/otherWords';

/** Words that name a partner the map does not know, or several that it knows. */
export interface Unknown {
  readonly text: string;
  /** The partners whose names begin so; none when the map has no such partner. */
  readonly candidates: readonly Id[];
}

const every = anyOf([...partnerWords, ...looseWords]);
const sure = new RegExp(`${wordStart}${anyOf(partnerWords)}\\s+`, 'gu');
const loose = new RegExp(`${wordStart}${anyOf(looseWords)}\\s+`, 'gu');
const stop = new RegExp(`[,;:·|()\\uE000\\uE001]|\\s${every}${wordEnd}`, 'u');
const trailing = new RegExp(`\\s+${anyOf(joiningWords)}\\s*$`, 'u');

const lengthUntilStop = (open: string): number => {
  const end = open.search(stop);
  const piece = end < 0 ? open : open.slice(0, end);
  return piece.replace(trailing, '').trimEnd().length;
};

/** What else stands after `at`, `with` and the like; after looser words only with a capital. */
export const unknownPartners = ({ open, text }: Line, names: Names): readonly Unknown[] =>
  [sure, loose].flatMap((pattern) =>
    [...open.matchAll(pattern)].flatMap((match): Unknown[] => {
      const at = match.index + match[0].length;
      const said = text.slice(at, at + lengthUntilStop(open.slice(at)));
      if (!said || (pattern === loose && !/^\p{Lu}/u.test(said))) return [];
      const several = beginningAt(open, at, names);
      return [{ text: said, candidates: several && several.ids.length > 1 ? several.ids : [] }];
    }),
  );
