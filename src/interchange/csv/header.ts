import { oneLine } from '../../domain/name';
import type { Notice } from '../problem';
import type { TableRow } from '../table';

const isNumber = (cell: string): boolean => /^[-+]?[\d.,]+%?$/.test(cell);

const onlyNumbers = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell !== '') && cells.every((cell) => cell === '' || isNumber(cell));

const twice = (cells: readonly string[]): string | undefined =>
  cells.find((cell, at) => cell !== '' && cells.indexOf(cell) < at);

const sampleRows = 1000;

/** A header that comes again as a value of its own column is probably a value itself. */
const againBelow = (cells: readonly string[], rows: readonly TableRow[]): string | undefined =>
  cells.find(
    (cell, at) =>
      cell !== '' && rows.slice(0, sampleRows).some((row) => oneLine(row.cells[at] ?? '') === cell),
  );

/** What speaks against a first line being the names of the columns; empty when nothing does. */
export const headerNotices = (header: TableRow, rows: readonly TableRow[]): readonly Notice[] => {
  const cells = header.cells.map(oneLine);
  const { line } = header;
  if (cells.length === 1)
    return [{ reason: 'oneColumn', line, values: { header: cells[0] ?? '' } }];
  if (onlyNumbers(cells)) return [{ reason: 'headerNumbers', line }];
  const repeated = twice(cells) ?? againBelow(cells, rows);
  return repeated === undefined
    ? []
    : [{ reason: 'headerRepeated', line, values: { header: repeated } }];
};

/** Says that titles above the names of the columns are left out; empty when there are none. */
export const aboveNotice = ({ line }: TableRow, count: number): readonly Notice[] =>
  count === 0 ? [] : [{ reason: 'titleRows', line, values: { count } }];
