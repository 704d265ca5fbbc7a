import { oneLine } from '../domain/name';
import { lengthOf } from '../domain/row';
import { headerRank } from './mapping/headerWords';
import type { TableRow } from './table';

const longestHeader = 80;
/** So many rows are looked at, for the names of columns and below them for how wide the table is. */
const mostAbove = 30;
const sampleRows = 20;

const filledIn = ({ cells }: TableRow): readonly string[] =>
  cells.map(oneLine).filter((cell) => cell !== '');

const isYear = (cell: string): boolean => /^(?:19|20)\d\d$/u.test(cell);

const isText = (cell: string): boolean => Number.isNaN(Number(cell)) || isYear(cell);

/** Several short texts, each once, and most of what the rows below have as well. */
const namesColumns = (row: TableRow, below: readonly TableRow[]): boolean => {
  const cells = filledIn(row);
  const widest = Math.max(0, ...below.slice(0, sampleRows).map((one) => filledIn(one).length));
  return (
    cells.filter(isText).length >= 2 &&
    new Set(cells).size === cells.length &&
    cells.every((cell) => lengthOf(cell) <= longestHeader) &&
    widest >= 2 &&
    cells.length * 2 >= widest
  );
};

/** A title, a date or a note above a table fills one cell, or few of those that the names fill. */
const isTitle = (row: TableRow, header: TableRow): boolean => {
  const filled = filledIn(row).length;
  return filled <= 1 || filled * 2 <= filledIn(header).length;
};

const namesPartners = (row: TableRow): boolean =>
  filledIn(row).some((cell) => headerRank(cell, 'name') !== null);

/**
 * Where the names of columns stand: on the first row that says something, or below titles. A row
 * with one cell that names partners is no title, unless the row below does so too.
 */
export const headerAt = (rows: readonly TableRow[]): number => {
  const first = Math.max(
    0,
    rows.findIndex((row) => filledIn(row).length > 0),
  );
  const at = rows
    .slice(0, mostAbove)
    .findIndex(
      (row, index) =>
        index >= first && namesColumns(row, rows.slice(index + 1, index + 1 + sampleRows)),
    );
  const [top, header] = [rows[first], rows[at]];
  if (at <= first || !top || !header) return first;
  const areTitles = rows.slice(first, at).every((row) => isTitle(row, header));
  return areTitles && (namesPartners(header) || !namesPartners(top)) ? at : first;
};
