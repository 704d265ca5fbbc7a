import type { Id } from '../domain/id';
import type { MainDatabase } from './database';
import { last, rowsOf } from './dexieMap';
import type { KeptRow } from './kept';

/** So many rows are read before others get their turn on the page. */
const atOnce = 250;

const kindOf = (id: Id): string => id.slice(0, id.indexOf('_'));

type Found = ReadonlyMap<Id, KeptRow>;

const byId = (rows: readonly (KeptRow | undefined)[]): Found =>
  new Map(rows.filter((row) => row !== undefined).map((row) => [row.id, row]));

const asked = (db: MainDatabase, map: Id, ids: readonly Id[]) =>
  db.rows.bulkGet(ids.map((id) => [map, kindOf(id), id]));

const askedInSlices = async (db: MainDatabase, map: Id, ids: readonly Id[]): Promise<Found> => {
  const rows: (KeptRow | undefined)[] = [];
  for (let at = 0; at < ids.length; at += atOnce)
    rows.push(...(await asked(db, map, ids.slice(at, at + atOnce))));
  return byId(rows);
};

/** All rows of the map from first to last, of which those are kept that were asked for. */
const walked = async (db: MainDatabase, map: Id, ids: readonly Id[]): Promise<Found> => {
  const wanted = new Set(ids);
  const found = new Map<Id, KeptRow>();
  let slice = await rowsOf(db, map).limit(atOnce).toArray();
  while (slice.length > 0) {
    for (const row of slice) if (wanted.has(row.id)) found.set(row.id, row);
    const end = slice.at(-1);
    if (!end || slice.length < atOnce) break;
    const rest = db.rows.where('[map+kind+id]').between([map, end.kind, end.id], last(map), false);
    slice = await rest.limit(atOnce).toArray();
  }
  return found;
};

/**
 * The stored rows of some ids, in slices: each question to storage costs its turn on the page, so
 * for most of a map it is quicker to read all of it.
 */
export const rowsAt = async (db: MainDatabase, map: Id, ids: readonly Id[]): Promise<Found> => {
  if (ids.length <= atOnce) return byId(await asked(db, map, ids));
  const count = await rowsOf(db, map).count();
  return count < ids.length * 4 ? walked(db, map, ids) : askedInSlices(db, map, ids);
};
