import { applied } from '../domain/change';
import { documentOf } from '../domain/document';
import type { Id } from '../domain/id';
import type { MapCopy, RemovedRow, StampedRow } from '../domain/mapCopy';
import type { Row } from '../domain/row';
import { rowFrom } from '../domain/schema';
import type { JournalRecord, UnreadableRow } from '../store/ports';
import type { KeptMap, KeptRow } from './kept';

export interface Sorted {
  readonly rows: readonly Row[];
  readonly unreadable: readonly UnreadableRow[];
}

/** Sound rows, and those that are not, with the reasons. */
export const sorted = (kept: readonly KeptRow[]): Sorted => {
  const rows: Row[] = [];
  const unreadable: UnreadableRow[] = [];
  for (const { kind, id, row, deleted } of kept) {
    if (deleted) continue;
    const read = rowFrom(row);
    if (read.ok && read.value.id === id) rows.push(read.value);
    else unreadable.push({ kind, id, problems: read.ok ? [] : read.error });
  }
  return { rows, unreadable };
};

const isRemoved = (row: StampedRow & { deleted?: string }): row is RemovedRow =>
  row.deleted !== undefined;

/** The copy that files and the safety database take. */
export const copyOf = (kept: KeptMap, rows: readonly KeptRow[]): MapCopy => {
  const plain = rows.map(({ row, created, stamps, deleted }) => ({
    row,
    created,
    stamps,
    ...(deleted && { deleted }),
  }));
  const removed = plain.filter(isRemoved);
  return {
    rows: plain.filter((row) => !isRemoved(row)),
    knows: kept.knows,
    ...(removed.length > 0 && { removed }),
  };
};

/** Rows as they will be once records that wait in the net are stored. */
export const withRecords = (
  map: Id,
  rows: readonly Row[],
  records: readonly JournalRecord[],
): readonly Row[] => {
  const start = documentOf(map, rows);
  return [...records.reduce((now, { change }) => applied(now, change), start).rows.values()];
};
