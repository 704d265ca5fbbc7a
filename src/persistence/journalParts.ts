import { type Change, changedIds } from '../domain/change';
import type { Id, IdSource } from '../domain/id';
import type { StoredRecord } from '../store/ports';
import type { Unnumbered } from './kept';

/**
 * A piece of a long record, which goes on with the one before it. To hand thousands of rows to
 * storage as one value would hold the page up. A reader that knows of no pieces takes it for what
 * followed an edit under the same entry.
 */
interface Piece {
  readonly piece?: true;
}

export type KeptRecord = StoredRecord & Piece;

/** So many rows a record holds at most. */
const most = 2000;

/** True for a record that is written in pieces. */
export const isLong = ({ change }: Unnumbered): boolean => changedIds(change).length > most;

const picked = <T>(part: Readonly<Record<Id, T>>, ids: readonly Id[]): Record<Id, T> =>
  Object.fromEntries(ids.flatMap((id) => (Object.hasOwn(part, id) ? [[id, part[id] as T]] : [])));

const pieceOf = ({ created, updated, deleted }: Change, ids: readonly Id[]): Change => ({
  created: picked(created, ids),
  updated: picked(updated, ids),
  deleted: picked(deleted, ids),
});

/** A record as it is written, piece by piece; all of them belong into one transaction. */
export function* piecesOf(record: Unnumbered, ids: IdSource): Generator<Unnumbered & Piece> {
  const all = changedIds(record.change);
  yield { ...record, change: pieceOf(record.change, all.slice(0, most)) };
  for (let at = most; at < all.length; at += most) {
    const change = pieceOf(record.change, all.slice(at, at + most));
    yield { ...record, change, tx: ids.next('tx'), act: 'settle', piece: true };
  }
}

const goesOn = (before: KeptRecord | undefined, { piece, entry, stamp }: KeptRecord): boolean =>
  piece === true && before?.entry === entry && before.stamp === stamp;

const joined = (pieces: readonly KeptRecord[]): StoredRecord => {
  const [first, last] = [pieces[0], pieces.at(-1)] as [KeptRecord, KeptRecord];
  if (first === last) return first;
  const all = (key: keyof Change) => Object.assign({}, ...pieces.map(({ change }) => change[key]));
  const change = { created: all('created'), updated: all('updated'), deleted: all('deleted') };
  return { ...first, seq: last.seq, change };
};

/** Records as they were before they were written in pieces. */
export const joinedRecords = (kept: readonly KeptRecord[]): readonly StoredRecord[] => {
  const runs: KeptRecord[][] = [];
  for (const record of kept) {
    const run = runs.at(-1);
    if (run && goesOn(run.at(-1), record)) run.push(record);
    else runs.push([record]);
  }
  return runs.map(joined);
};

/** The same of the last few of many: one that begins in its middle is left out. */
export const lastJoined = (kept: readonly KeptRecord[]): readonly StoredRecord[] => {
  const start = kept.findIndex(({ piece }) => !piece);
  return start < 0 ? [] : joinedRecords(kept.slice(start));
};
