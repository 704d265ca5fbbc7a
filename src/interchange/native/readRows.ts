import type { RemovedRow, StampedRow } from '../../domain/mapCopy';
import type { MapRow } from '../../domain/row';
import { isRecord } from '../../domain/schemaCheck';
import type { Notice } from '../problem';
import { type EntryReading, isStamp, readEntry } from './readEntry';

/** The rows of a file, sorted into what is sound, what is kept for newer versions, and the rest. */
export interface RowsReading {
  readonly entries: readonly StampedRow[];
  readonly maps: readonly MapRow[];
  readonly foreign: readonly unknown[];
  /** One for each row that was set aside, with its place in the list, counted from 1. */
  readonly notices: readonly Notice[];
}

const setAside = (at: number, values: Notice['values']): Notice => ({
  reason: 'setAside',
  values: { row: at + 1, ...values },
});

/** Reads all rows; a broken one, or the second of one id, is set aside and the rest goes on. */
export const readRows = (list: readonly unknown[]): RowsReading => {
  const entries: StampedRow[] = [];
  const foreign: unknown[] = [];
  const notices: Notice[] = [];
  const seen = new Set<string>();
  const take = (read: EntryReading, at: number): void => {
    if (read.is === 'bad') notices.push(setAside(at, read.values));
    else if (read.is === 'foreign') foreign.push(read.entry);
    else if (seen.has(read.entry.row.id))
      notices.push(setAside(at, { path: 'id', reason: 'twice' }));
    else {
      seen.add(read.entry.row.id);
      entries.push(read.entry);
    }
  };
  list.forEach((entry, at) => {
    take(readEntry(entry), at);
  });
  const maps = entries.map(({ row }) => row).filter((row) => row.kind === 'map');
  return { entries, maps, foreign, notices };
};

export interface RemovedReading {
  readonly entries: readonly RemovedRow[];
  readonly foreign: readonly unknown[];
}

/** Reads the deleted rows of a file. They are never shown, so a broken one just goes. */
export const readRemoved = (list: readonly unknown[]): RemovedReading => {
  const entries: RemovedRow[] = [];
  const foreign: unknown[] = [];
  for (const item of list) {
    const deleted = isRecord(item) ? item.deleted : null;
    if (!isStamp(deleted)) continue;
    const read = readEntry(item);
    if (read.is === 'row') entries.push({ ...read.entry, deleted });
    if (read.is === 'foreign') foreign.push(read.entry);
  }
  return { entries, foreign };
};
