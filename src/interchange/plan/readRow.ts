import { oneLine, sameNameKey } from '../../domain/name';
import { lengthOf, notesLimit } from '../../domain/row';
import type { Mapping } from '../mapping/column';
import type { Remark, RowProblem } from '../problem';
import type { Table, TableRow } from '../table';
import { type Draft, withNote } from './draft';
import { readCell, type Said } from './readCell';
import type { Slots } from './slots';

export interface RowReading {
  readonly draft: Draft;
  readonly remarks: readonly Remark[];
}

/** The first thing said; where columns of one kind could be several, their values are joined instead. */
const first = <T>(values: readonly (T | undefined)[]): T | null =>
  values.find((value) => value !== undefined) ?? null;

/** Each name once, as it was first written. */
const eachOnce = (names: readonly string[]): readonly string[] => {
  const keys = names.map(sameNameKey);
  return names.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
};

const startLength = 60;

const refusal = (row: TableRow, said: readonly Said[], draft: Draft): RowProblem | null => {
  const tooLong = said.find((one) => one.tooLong)?.tooLong;
  if (tooLong) return { line: row.line, reason: 'textTooLong', values: tooLong };
  if (draft.name === '') {
    const start = oneLine(row.cells.join(' · ')).slice(0, startLength);
    return { line: row.line, reason: 'noName', values: { start } };
  }
  return notesProblem(draft);
};

/** Why notes that were put together from several cells cannot be kept. */
export const notesProblem = (draft: Draft): RowProblem | null => {
  const count = lengthOf(draft.notes);
  if (count <= notesLimit) return null;
  const values = { column: draft.name, count, limit: notesLimit };
  return { line: draft.line, reason: 'textTooLong', values };
};

const draftOf = (line: number, said: readonly Said[]): Draft => ({
  line,
  name: first(said.map((one) => one.name)) ?? '',
  themes: eachOnce(said.flatMap((one) => one.themes ?? [])),
  kind: first(said.map((one) => one.kind)),
  status: first(said.map((one) => one.status)),
  notes: said.reduce((notes, one) => withNote(notes, one.note ?? ''), ''),
  sourceId: first(said.map((one) => one.sourceId)),
  fields: new Map(said.flatMap((one) => (one.field ? [one.field] : []))),
});

/** Reads one row by a mapping: what it says about a partner, or why it cannot be taken. */
export const readRow = (
  table: Table,
  row: TableRow,
  mapping: Mapping,
  slots: Slots,
): RowReading | RowProblem => {
  const said = mapping.map((target, column) =>
    readCell(row.cells[column] ?? '', target, {
      header: table.headers[column] ?? '',
      field: slots.byColumn.get(column) ?? null,
    }),
  );
  const draft = draftOf(row.line, said);
  const remarks = said.flatMap(({ remark }) => (remark ? [{ line: row.line, ...remark }] : []));
  return refusal(row, said, draft) ?? { draft, remarks };
};
