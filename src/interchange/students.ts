import { headerKey } from './mapping/headerKey';
import { studentLines } from './studentCells';
import { headersTellStudents, isOfOthers, saysSign } from './studentHeaders';
import { oneGrade, studentMail } from './studentLine';
import { allLines, type Table, type TableRow } from './table';

/** Titles and notes stand above the names of columns, seldom more than these. */
const mostHeaders = 15;

const most = 0.7;
const sampled = 500;

const filled = ({ cells }: TableRow): number => cells.filter((cell) => cell.trim() !== '').length;

/** Which part of the cells of a column are such. */
const share = (rows: readonly TableRow[], at: number, is: RegExp): number => {
  const cells = rows.flatMap((row) => row.cells[at]?.trim() || []);
  return cells.length === 0 ? 0 : cells.filter((cell) => is.test(cell)).length / cells.length;
};

/** Addresses as only students have them, or one grade beside the name of somebody. */
const columnsTellStudents = (header: TableRow, rows: readonly TableRow[]): boolean => {
  const keys = header.cells.map(headerKey);
  const named = keys.some((key) => saysSign(key, 'name')) && !isOfOthers(keys);
  return keys.some(
    (key, at) =>
      (key.length > 0 && share(rows, at, studentMail) >= most) ||
      (named && saysSign(key, 'grade') && share(rows, at, oneGrade) >= most),
  );
};

/** Lines that may hold the names of columns: the first ones, and those under an empty line. */
const headersIn = (lines: readonly TableRow[]): readonly number[] =>
  lines.flatMap((row, at) => {
    const before = lines[at - 1];
    return at < mostHeaders || !before || row.line > before.line + 1 ? [at] : [];
  });

/**
 * How many students a table lists, one a row, wherever its names of columns stand; 0 for any other
 * table. Told by headers (names of people or a student's id beside a birth date, an id, a grade) or
 * by cells alone. Nothing of the rows is kept.
 */
export const studentsIn = (all: readonly TableRow[]): number => {
  const lines = all.filter((row) => filled(row) > 1);
  for (const at of headersIn(lines)) {
    const header = lines[at];
    if (!header || at === lines.length - 1) continue;
    const isList =
      headersTellStudents(header.cells) ||
      columnsTellStudents(header, lines.slice(at + 1, at + 1 + sampled));
    if (isList) return lines.length - at - 1;
  }
  return studentLines(lines);
};

/** The same for a table and those beside it. */
export const studentsInTable = (table: Table): number =>
  studentsIn(allLines(table)) ||
  (table.beside ?? []).reduce((count, one) => count || studentsIn(allLines(one)), 0);
