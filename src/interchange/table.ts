import { oneLine } from '../domain/name';
import type { Direction, LinkLayer, Point } from '../domain/row';
import type { PlainRole } from './plain/plainMap';
import type { Notice, RowProblem } from './problem';

/** One line of a table that was read whole. */
export interface TableRow {
  /** Counted from 1, as a text editor shows it. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A connection between two rows of a table, by their lines. */
export interface TableLink {
  /** The id it had where it came from; empty when it had none. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Empty when the file does not say. */
  readonly type: string;
  readonly direction: Direction;
  /** Left out when the file does not say. */
  readonly layer?: LinkLayer;
}

/** What a file with a drawing says beside its rows, all by line. */
export interface Drawn {
  /** The name of the center or of the map; empty when the file does not say. */
  readonly title: string;
  readonly roles: ReadonlyMap<number, PlainRole>;
  /** The themes a row is in, by their lines. */
  readonly under: ReadonlyMap<number, readonly number[]>;
  readonly links: readonly TableLink[];
  readonly places: ReadonlyMap<number, { readonly at: Point; readonly pinned: boolean }>;
}

/** A file of rows and columns, whatever format it came in. Every row has one cell a header. */
export interface Table {
  /** The name of the file, as the person knows it. */
  readonly file: string;
  readonly headers: readonly string[];
  /** The line the headers stand on; null when the first line was taken as data. */
  readonly headerLine: number | null;
  readonly rows: readonly TableRow[];
  /** Lines that were left out, with the reason. */
  readonly problems: readonly RowProblem[];
  readonly notices: readonly Notice[];
  /** Lines above the headers that were taken for titles. */
  readonly above?: readonly TableRow[];
  /** Left out for a plain sheet. */
  readonly drawn?: Drawn;
  /** Other sheets of the same file that say what its values mean. */
  readonly beside?: readonly Table[];
}

/** A column without a header goes by its letter, as in a spreadsheet: A, B … Z, AA. */
export const columnLetter = (index: number): string => {
  const before = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return before > 0 ? columnLetter(before - 1) + letter : letter;
};

const aboutHeader = new Set<Notice['reason']>([
  ...(['headerNumbers', 'headerRepeated', 'oneColumn', 'titleRows'] as const),
]);

const withoutHeaderNotices = ({ notices }: Table): readonly Notice[] =>
  notices.filter(({ reason }) => !aboutHeader.has(reason));

const lettersOf = ({ headers }: Table): readonly string[] =>
  headers.map((_, at) => columnLetter(at));

/** The same table when its first line is no header but the first row. */
export const firstRowAsData = (table: Table): Table =>
  table.headerLine === null
    ? table
    : {
        ...table,
        headers: lettersOf(table),
        headerLine: null,
        rows: [{ line: table.headerLine, cells: table.headers }, ...table.rows],
        notices: withoutHeaderNotices(table),
      };

/** All lines of a table in their order, the titles above it and the headers too. */
export const allLines = (table: Table): readonly TableRow[] => [
  ...(table.above ?? []),
  ...firstRowAsData(table).rows,
];

/**
 * The same table with its headers on another line; what stands above that is left out. A column
 * that has none there goes by its letter. A line that the table does not have changes nothing.
 */
export const withHeaderLine = (table: Table, line: number): Table => {
  if (line === table.headerLine) return table;
  const lines = allLines(table);
  const at = lines.findIndex((row) => row.line === line);
  const header = lines[at];
  if (!header) return table;
  const letters = lettersOf(table);
  return {
    ...table,
    headers: letters.map((letter, column) => oneLine(header.cells[column] ?? '') || letter),
    headerLine: line,
    above: lines.slice(0, at),
    rows: lines.slice(at + 1),
    problems: table.problems.filter((problem) => problem.line > line),
    notices: withoutHeaderNotices(table),
  };
};
