import type { FileContent } from './format';
import type { Table, TableRow } from './table';

/** So many rows go over at a time; the page has its turn between two. */
const parcelLength = 2000;

/** Some rows of one of the tables of a file, by its place among them. */
export interface Parcel {
  readonly table: number;
  readonly rows: readonly TableRow[];
}

const tablesOf = (content: FileContent): readonly Table[] => {
  if (content.is === 'table') return [content.table];
  return content.is === 'tables' ? content.tables.map(({ table }) => table) : [];
};

const withRows = (
  content: FileContent,
  rowsOf: (at: number, table: Table) => readonly TableRow[],
): FileContent => {
  const filled = (table: Table, at: number): Table => ({ ...table, rows: rowsOf(at, table) });
  if (content.is === 'table') return { ...content, table: filled(content.table, 0) };
  if (content.is !== 'tables') return content;
  const tables = content.tables.map((one, at) => ({ ...one, table: filled(one.table, at) }));
  return { ...content, tables };
};

/** The rows of large tables, apart from the rest: all at once they would hold the page up. */
export const unpacked = (
  content: FileContent,
): { readonly parcels: readonly Parcel[]; readonly rest: FileContent } => {
  const parcels = tablesOf(content).flatMap(({ rows }, table): readonly Parcel[] =>
    Array.from({ length: Math.ceil(rows.length / parcelLength) }, (_, at) => ({
      table,
      rows: rows.slice(at * parcelLength, (at + 1) * parcelLength),
    })),
  );
  return { parcels, rest: withRows(content, () => []) };
};

/** What was unpacked, together again. */
export const packed = (rest: FileContent, parcels: readonly Parcel[]): FileContent => {
  const rows = new Map<number, TableRow[]>();
  for (const parcel of parcels) {
    const mine = rows.get(parcel.table) ?? [];
    for (const row of parcel.rows) mine.push(row);
    rows.set(parcel.table, mine);
  }
  return withRows(rest, (at, table) => rows.get(at) ?? table.rows);
};
