import type { Id, IdSource } from '../domain/id';
import type { MainDatabase, SafetyDatabase } from './database';
import { isLong, piecesOf } from './journalParts';
import type { Founding } from './kept';

/** The bounds of all keys that begin with a map: shorter arrays come first, arrays after texts. */
const first = (map: Id) => [map];
export const last = (map: Id) => [map, []];

/** All rows of a map. */
export const rowsOf = (db: MainDatabase, map: Id) =>
  db.rows.where('[map+kind+id]').between(first(map), last(map));

/** Its records after a number, in order, as they are written. */
export const recordsOf = (db: MainDatabase, map: Id, after: number) =>
  db.journal.where('[map+seq]').between([map, after], last(map), false);

/** Copies kept beside it. */
export const copiesOf = (safety: SafetyDatabase, map: Id) =>
  safety.copies.where('[map+at]').between(first(map), last(map));

/** The number of its newest record; records are not read for it, one may hold a whole map. */
export const lastSeq = async (db: MainDatabase, map: Id): Promise<number> =>
  (await recordsOf(db, map, 0).reverse().limit(1).primaryKeys())[0] ?? 0;

/** So many rows are handed to storage before others get their turn on the page. */
const atOnce = 250;

/** At least one slice, also of nothing. */
const slicesOf = (rows: Founding['rows']): readonly Founding['rows'][] =>
  Array.from({ length: Math.max(1, Math.ceil(rows.length / atOnce)) }, (_, at) =>
    rows.slice(at * atOnce, (at + 1) * atOnce),
  );

/** Writes rows, the summary and new records; the number of the last one. */
export const put = async (
  db: MainDatabase,
  { kept, rows, records }: Founding,
  ids: IdSource,
): Promise<number> => {
  for (const slice of slicesOf(rows)) await db.rows.bulkPut(slice);
  await db.maps.put(kept);
  if (!records.some(isLong)) return db.journal.bulkAdd(records.map((record) => ({ ...record })));
  let seq = 0;
  for (const record of records)
    for (const piece of piecesOf(record, ids)) seq = await db.journal.add(piece);
  return seq;
};

/**
 * The same of a few rows, as the last thing in a transaction: all handed over together, because the
 * answer to each has to wait for its turn on the page.
 */
export const putLast = async (
  db: MainDatabase,
  { kept, rows, records }: Founding,
): Promise<number> => {
  const [, , seq] = await Promise.all([
    db.rows.bulkPut(rows),
    db.maps.put(kept),
    db.journal.bulkAdd(records.map((record) => ({ ...record }))),
  ]);
  return seq;
};
