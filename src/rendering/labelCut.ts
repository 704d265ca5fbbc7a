import { balanced, lettersOf, shortened, type WidthOf } from '../layout/wrapName';

/** Fewer letters than this say nothing about a theme. */
const leastLetters = 4;
/** Partners are many and begin alike: so many letters, and such a part of the name, must stay. */
const [partnerLetters, partnerPart] = [9, 0.45];

/** The name shortened to some lines; null when too little of it would be left to be read. */
export const shortenedTo = (
  name: string,
  count: number,
  width: number,
  widthOf: WidthOf,
  isPartner = false,
): readonly string[] | null => {
  const lines = shortened(name, count, width, widthOf);
  const cut = lines.at(-1)?.endsWith('…') && lines.join('') !== name.replace(/\s/gu, '');
  if (lines.some((line) => widthOf(line) > width)) return null;
  const letters = lettersOf(lines.join('').replace(/…$/u, '')).length;
  const least = isPartner
    ? Math.max(partnerLetters, partnerPart * lettersOf(name).length)
    : leastLetters;
  return cut && letters < least ? null : lines;
};

/** Words that say nothing at the end of what is left. */
const joining = /(?:\s+(?:[\p{P}\p{S}]+|and|of|for|the|y|e|o|de|del|la|los|las|para))+$/iu;

/** The name up to the end of one of its words, on that many lines, the longest first. */
export const cutAtWords = (
  name: string,
  count: number,
  widthOf: WidthOf,
): readonly (readonly string[])[] => {
  const words = name.trim().split(/\s+/u);
  const starts = words.slice(1).map((_, at) => words.slice(0, words.length - 1 - at).join(' '));
  const told = new Set(starts.map((start) => start.replace(joining, '').replace(/[,;:.]$/u, '')));
  return [...told].flatMap((start) => {
    if (lettersOf(start).length < leastLetters) return [];
    const lines = balanced(`${start}…`, count, widthOf);
    return lines ? [lines] : [];
  });
};

/** True when a word is broken from one line to the next. */
export const breaksWord = (name: string, lines: readonly string[]): boolean =>
  lines.slice(0, -1).some((line) => !name.includes(`${line} `) && !/[-/]$/u.test(line));

/** The letters of some lines, one after the other. */
export const bare = (lines: readonly string[]): string => lines.join('').replace(/\s/gu, '');

/** What part of a name's letters is gone. */
export const lostOf = (name: string, lines: readonly string[]): number =>
  1 - Math.min(1, lettersOf(bare(lines)).length / lettersOf(name).length);
