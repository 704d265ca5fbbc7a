import { lettersOf, shortened, type WidthOf } from '../layout/wrapName';

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
