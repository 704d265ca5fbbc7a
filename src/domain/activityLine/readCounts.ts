import { type Line, taken } from './line';
import { anyOf, findIn, wordEnd } from './pattern';
import { type Counted, counted, countWords, numberWords } from './words/countWords';

export type Counts = Partial<Record<Counted, number>>;

/** Not part of a longer number, of a range or of a guess such as `20-25` or `~20`. */
const aloneBefore = '(?<![\\p{L}\\p{N}.,/~<>])(?<!\\p{N}\\s?[-–—]\\s?)';
const figure = '\\d{1,3}(?:[.,]\\d{3})+|\\d{1,7}(?:[.,]\\d{1,2})?';
const amount = `(${figure}|${anyOf(Object.keys(numberWords))})`;

const patterns = Object.fromEntries(
  counted.map((one) => [
    one,
    new RegExp(`${aloneBefore}${amount}[\\s-]*${anyOf(countWords[one])}${wordEnd}`, 'u'),
  ]),
) as Readonly<Record<Counted, RegExp>>;

const numberOf = (text: string): number => {
  const word = numberWords[text];
  if (word !== undefined) return word;
  const isGrouped = /^\d{1,3}([.,]\d{3})+$/.test(text);
  return Number(isGrouped ? text.replace(/[.,]/g, '') : text.replace(',', '.'));
};

/** How many students, mentors, sessions and hours: the first of each. People are whole. */
export const readCounts = (given: Line): { readonly line: Line; readonly counts: Counts } => {
  let line = given;
  const counts: Counts = {};
  for (const one of counted) {
    const found = findIn(line.open, patterns[one]);
    if (!found) continue;
    const value = numberOf(found.groups[0] ?? '');
    if (one !== 'hours' && !Number.isInteger(value)) continue;
    counts[one] = value;
    line = taken(line, { part: 'count', from: found.from, to: found.to });
  }
  return { line, counts };
};
