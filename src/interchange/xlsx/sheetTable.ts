import { aboveNotice, headerNotices } from '../csv/header';
import { shaped } from '../csv/shape';
import { headerAt } from '../headerAt';
import type { Table, TableRow } from '../table';
import type { Sheet } from './readWorkbook';

const widened = (row: TableRow, width: number): TableRow => ({
  line: row.line,
  cells: Array.from({ length: width }, (_, at) => row.cells[at] ?? ''),
});

/** A sheet that holds nothing but names of columns, as a table without rows; null for any other. */
export const bareTable = ({ rows: [header, ...below] }: Sheet, file: string): Table | null => {
  if (!header || below.length > 0) return null;
  const headers = header.cells.map((cell) => cell.trim());
  return { file, headers, headerLine: header.line, rows: [], problems: [], notices: [] };
};

/** A sheet as a table for the wizard; null when it holds nothing but names of columns. */
export const sheetTable = (sheet: Sheet, file: string): Table | null => {
  const at = headerAt(sheet.rows);
  const used = sheet.rows.slice(at);
  const width = used.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const [header, ...below] = used.map((row) => widened(row, width));
  if (!header || below.length === 0) return null;
  const { headers, rows, problems, kept } = shaped(header, below);
  const above = sheet.rows.slice(0, at).map(({ line, cells }) => ({
    line,
    cells: kept.map((column) => cells[column] ?? ''),
  }));
  return {
    file,
    headers,
    headerLine: header.line,
    rows,
    problems,
    ...(above.length > 0 && { above }),
    notices: [...aboveNotice(header, at), ...headerNotices(header, rows)],
  };
};
