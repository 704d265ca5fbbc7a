import { oneLine } from '../../domain/name';
import { withoutQuote } from '../formulaQuote';
import type { RowProblem } from '../problem';
import { columnLetter, type TableRow } from '../table';

const isBlank = (cell: string): boolean => cell.trim() === '';

export const isBlankRow = (row: TableRow): boolean => row.cells.every(isBlank);

const startLength = 60;

/** How a line begins, so that a person finds it again. */
const startOf = (cells: readonly string[]): string =>
  oneLine(cells.filter((cell) => !isBlank(cell)).join(' · ')).slice(0, startLength);

/** A row with as many cells as there are columns, or why it has not. */
const fitted = (row: TableRow, columns: number): TableRow | RowProblem => {
  const count = row.cells.length;
  const values = { count, expected: columns, start: startOf(row.cells) };
  if (count < columns) return { line: row.line, reason: 'tooFewCells', values };
  if (!row.cells.slice(columns).every(isBlank))
    return { line: row.line, reason: 'tooManyCells', values };
  return { line: row.line, cells: row.cells.slice(0, columns).map(withoutQuote) };
};

export interface Shaped {
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
  readonly problems: readonly RowProblem[];
  /** Which of the columns were kept. */
  readonly kept: readonly number[];
}

/** Rows of one width; columns with neither a header nor a value are dropped. */
export const shaped = (header: TableRow, below: readonly TableRow[]): Shaped => {
  const rows: TableRow[] = [];
  const problems: RowProblem[] = [];
  for (const row of below) {
    if (isBlankRow(row)) continue;
    const fit = fitted(row, header.cells.length);
    if ('cells' in fit) rows.push(fit);
    else problems.push(fit);
  }
  return { ...withoutEmptyColumns(header.cells.map(withoutQuote), rows), problems };
};

const withoutEmptyColumns = (
  header: readonly string[],
  rows: readonly TableRow[],
): Omit<Shaped, 'problems'> => {
  const names = header.map(oneLine);
  const kept = names
    .map((_, at) => at)
    .filter((at) => names[at] !== '' || rows.some((row) => !isBlank(row.cells[at] ?? '')));
  const headers = kept.map((at) => names[at] || columnLetter(at));
  if (kept.length === names.length) return { headers, rows, kept };
  return {
    headers,
    kept,
    rows: rows.map(({ line, cells }) => ({ line, cells: kept.map((at) => cells[at] ?? '') })),
  };
};
