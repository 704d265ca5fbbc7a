import { creating } from '../domain/change';
import { documentOf } from '../domain/document';
import type { Label } from '../domain/edit';
import type { Id } from '../domain/id';
import type { MapCopy } from '../domain/mapCopy';
import { titleOf } from '../domain/outline';
import type { Row } from '../domain/row';
import type { Knows } from '../domain/stamp';
import type { JournalRecord } from '../store/ports';
import { commitOf } from './commit';
import type { Founding, KeptRow, Making } from './kept';
import { emptySummary } from './summary';

/** Founding a map is nobody's edit: no tab offers to undo it. */
const nobody = '';

const record = (map: Id, rows: readonly Row[], label: Label, making: Making): JournalRecord => ({
  tx: making.ids.next('tx'),
  map,
  tab: nobody,
  act: 'do',
  entry: making.ids.next('entry'),
  label,
  change: creating(...rows),
  at: making.clock.now(),
});

/** What storing a whole map writes: its rows and one record that makes them all. */
export const foundingOf = (
  map: Id,
  rows: readonly Row[],
  label: Label,
  making: Making,
  knows: Knows = {},
): Founding => {
  const made = record(map, rows, label, making);
  const start = { ...emptySummary(map, made.at, made.tx), knows };
  return commitOf(start, new Map(), [made], making);
};

/** Words for a map that comes as a whole and not by anybody's edit. */
export const wholeLabel = (map: Id, rows: readonly Row[]): Label => ({
  key: 'history.newMap',
  values: { name: titleOf(documentOf(map, rows)) },
});

/**
 * The same for a copy: its stamps, what it knows, and what was deleted in it come along. Storing it
 * is no edit, so nothing is learned: the map goes out again byte for byte as it came in.
 */
export const foundingOfCopy = (map: Id, copy: MapCopy, making: Making): Founding => {
  const rows = copy.rows.map(({ row }) => row);
  const founding = foundingOf(map, rows, wholeLabel(map, rows), making, copy.knows);
  const stamped = [...copy.rows, ...(copy.removed ?? [])].map(
    (one): KeptRow => ({ ...one, map, kind: one.row.kind, id: one.row.id }),
  );
  return { ...founding, kept: { ...founding.kept, knows: copy.knows }, rows: stamped };
};
