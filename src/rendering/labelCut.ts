import { lettersOf, shortened, type WidthOf } from '../layout/wrapName';

/** Fewer letters than this say nothing about a name. */
const leastLetters = 4;

/** The name shortened to some lines; null when too little of it would be left to be read. */
export const shortenedTo = (
  name: string,
  count: number,
  width: number,
  widthOf: WidthOf,
): readonly string[] | null => {
  const lines = shortened(name, count, width, widthOf);
  const cut = lines.at(-1)?.endsWith('…') && lines.join('') !== name.replace(/\s/gu, '');
  if (lines.some((line) => widthOf(line) > width)) return null;
  const letters = lettersOf(lines.join('').replace(/…$/u, ''));
  return cut && letters.length < leastLetters ? null : lines;
};
