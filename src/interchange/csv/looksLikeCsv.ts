import { headerRank } from '../mapping/headerWords';

/** A cell in quotes, or one without; what parts it from the next. */
const cellShape = {
  ',': /(?:"(?:[^"]|"")*"|[^",\n]*)(,|\n|$)/gu,
  ';': /(?:"(?:[^"]|"")*"|[^";\n]*)(;|\n|$)/gu,
} as const;

type Sign = keyof typeof cellShape;

const mostLooked = 20_000;

/** How many cells each line has, as far as one looks; a quoted cell may hold line breaks. */
const countsIn = (text: string, sign: Sign): readonly number[] => {
  const counts: number[] = [];
  let cells = 0;
  for (const { 0: cell, 1: end, index } of text.matchAll(cellShape[sign])) {
    if (index >= text.length && cell === '' && cells === 0) break;
    cells++;
    if (end === sign) continue;
    counts.push(cells);
    cells = 0;
  }
  return counts;
};

const namesIn = (line: string, sign: Sign): readonly string[] =>
  line.split(sign).map((cell) => cell.trim().replace(/^"(.*)"$/u, '$1'));

const namesAColumn = (line: string, sign: Sign): boolean =>
  namesIn(line, sign).some((name) => headerRank(name, 'name') !== null);

/** Names with commas in them are no table: it takes names of columns, or three columns and lines. */
const fits = (text: string, sign: Sign): boolean => {
  const [first = 0, ...others] = countsIn(text, sign);
  if (first < 2 || others.length === 0 || others.some((count) => count !== first)) return false;
  const isWide = sign === ',' && first > 2 && others.length > 1;
  return isWide || namesAColumn(text.split('\n', 1)[0] ?? '', sign);
};

/** True for a text whose lines are rows of cells parted by commas or semicolons. */
export const looksLikeCsv = (text: string): boolean => {
  const all = text.replace(/\r\n?/gu, '\n').trim();
  const end = all.length > mostLooked ? all.lastIndexOf('\n', mostLooked) : all.length;
  const start = all.slice(0, Math.max(0, end));
  return fits(start, ',') || fits(start, ';');
};

/** True for a list of one column whose first line says that names stand below. */
export const hasNameHeader = (text: string): boolean => {
  const [first = '', second] = text.trim().split(/\r\n?|\n/u, 2);
  return second !== undefined && headerRank(first, 'name') !== null;
};
