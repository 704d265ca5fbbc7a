import type { CellText } from './cellText';
import { periodInHeader } from './headerPeriod';

/** `-`, `–`, `..`, `**`: nothing but marks. */
const marks = /^[^\p{L}\p{N}]{1,3}$/u;

/** Longer than this is a word. */
const longest = 4;

/** True for a sign that usually stands in the place of a number. */
export const isUsualSign = (cell: CellText): boolean =>
  cell.is === 'sign' && (cell.means !== null || marks.test(cell.text));

/** The same, and every other short sign: under the name of a period it can be nothing else. */
export const isShortSign = (cell: CellText): boolean =>
  isUsualSign(cell) || (cell.is === 'sign' && cell.text.length <= longest);

/** True for a header that names a period. */
export const isOfPeriod = (header: string): boolean => periodInHeader(header).period !== null;

/** True for the cells of a column that never had a number and still tells something (R4). */
export const areOnlySigns = (
  cells: readonly CellText[],
  isSign: (cell: CellText) => boolean,
): boolean => cells.length > 0 && cells.every(isSign);
