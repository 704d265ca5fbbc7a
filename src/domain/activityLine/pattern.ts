import { fold } from './fold';
import { placeWords } from './words/otherWords';

/** Nothing of a word before, or after. */
export const wordStart = '(?<![\\p{L}\\p{N}])';
export const wordEnd = '(?![\\p{L}\\p{N}])';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Any of these words, the longest first, as the source of a pattern over folded text. */
export const anyOf = (words: readonly string[]): string => {
  const sources = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => escaped(fold(word)).replaceAll(' ', '[\\s-]+'));
  return `(?:${sources.join('|')})`;
};

/** A piece of text that matches, from and to. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly groups: readonly (string | undefined)[];
}

const foundBy = (match: RegExpExecArray | null): Found | null =>
  match && { from: match.index, to: match.index + match[0].length, groups: match.slice(1) };

/** The first match anywhere. */
export const findIn = (text: string, pattern: RegExp): Found | null => foundBy(pattern.exec(text));

/** The match that begins exactly there; the pattern has to be sticky. */
export const findAt = (text: string, pattern: RegExp, at: number): Found | null => {
  pattern.lastIndex = at;
  return foundBy(pattern.exec(text));
};

const edge = '[,;:·|()\\uE000\\uE001]';
const closed = new RegExp(`(?:^|${edge}|\\s[-–—])\\s*$`, 'u');
const goesOn = `\\s+${anyOf(placeWords)}${wordEnd}`;
const closes = new RegExp(`^(?:\\s*(?:$|${edge}|[-–—]\\s)|${goesOn})`, 'u');

/** True when nothing unread stands beside a piece: it is a remark of its own. */
export const standsAlone = (text: string, from: number, to: number): boolean =>
  closed.test(text.slice(0, from)) && closes.test(text.slice(to));
