import { oneLine, sameNameKey } from '../../domain/name';
import { lengthOf, notesLimit } from '../../domain/row';
import { dayOrderIn, type Mapping } from '../mapping/column';
import type { Remark, RowProblem } from '../problem';
import type { Table, TableRow } from '../table';
import type { CellColumn } from './cellColumn';
import { type Draft, type PersonSaid, wholeNotes, withNote } from './draft';
import { intoNotes, readCell } from './readCell';
import { peopleReader } from './readPeople';
import type { Said } from './said';
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
  const count = lengthOf(wholeNotes(draft));
  if (count <= notesLimit) return null;
  const values = { column: draft.name, count, limit: notesLimit };
  return { line: draft.line, reason: 'textTooLong', values };
};

const textsOf = (said: readonly Said[], word: 'owners' | 'gives' | 'gets'): readonly string[] =>
  eachOnce(said.flatMap((one) => one[word] ?? []));

const draftOf = (
  line: number,
  said: readonly Said[],
  people: readonly PersonSaid[],
  under: readonly number[],
): Draft => ({
  line,
  name: first(said.map((one) => one.name)) ?? '',
  themes: eachOnce(said.flatMap((one) => one.themes ?? [])),
  under,
  kind: first(said.map((one) => one.kind)),
  status: first(said.map((one) => one.status)),
  notes: said.reduce((notes, one) => withNote(notes, one.note ?? ''), ''),
  asides: said.flatMap(({ aside }) => aside ?? []),
  sourceId: first(said.map((one) => one.sourceId)),
  fields: new Map(said.flatMap((one) => (one.field ? [one.field] : []))),
  facts: Object.assign({}, ...said.map(({ facts }) => facts)),
  people,
  owners: textsOf(said, 'owners'),
  gives: textsOf(said, 'gives'),
  gets: textsOf(said, 'gets'),
});

export type ReadRow = (row: TableRow) => RowReading | RowProblem;

/** Reads rows by a mapping: what each says about a circle, or why it cannot be taken. */
export const rowReader = (table: Table, mapping: Mapping, slots: Slots): ReadRow => {
  const columns = mapping.map(
    (target, column): CellColumn => ({
      header: table.headers[column] ?? '',
      field: slots.byColumn.get(column) ?? null,
      stagesFrom: slots.stagesFrom,
      order: dayOrderIn(target),
    }),
  );
  const peopleIn = peopleReader(mapping);
  const contacts = columns[mapping.findIndex(({ is }) => is === 'contacts')];
  return (row) => {
    const { people, long } = peopleIn(row);
    const said = mapping.map((target, column) =>
      readCell(row.cells[column] ?? '', target, columns[column] as CellColumn),
    );
    if (contacts) said.push(...long.map((name) => intoNotes(name, contacts)));
    const draft = draftOf(row.line, said, people, table.drawn?.under.get(row.line) ?? []);
    const remarks = said.flatMap(({ remark }) => (remark ? [{ line: row.line, ...remark }] : []));
    return refusal(row, said, draft) ?? { draft, remarks };
  };
};
