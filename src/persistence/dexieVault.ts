import type { PromiseExtended } from 'dexie';
import { changedIds } from '../domain/change';
import type { Id } from '../domain/id';
import type { StoredRecord } from '../store/ports';
import { commitOf } from './commit';
import type { Connection } from './connection';
import type { MainDatabase, SafetyDatabase } from './database';
import { forgetIn } from './dexieForget';
import { copiesOf, lastSeq, put, recordsOf, rowsOf } from './dexieMap';
import { isForgetting } from './forgetting';
import { foundingOf, wholeLabel } from './founding';
import type { Batch, KeptMap, KeptRow, Making, News, Place } from './kept';
import { mapIsGone, ownRecordLimit, safeCopyLimit, type Vault } from './vault';

const kindOf = (id: Id): string => id.slice(0, id.indexOf('_'));

const stored = async (db: MainDatabase, batch: Batch): Promise<ReadonlyMap<Id, KeptRow>> => {
  const ids = [...new Set(batch.records.flatMap(({ change }) => changedIds(change)))];
  const rows = await db.rows.bulkGet(ids.map((id) => [batch.map, kindOf(id), id]));
  return new Map(rows.filter((row) => row !== undefined).map((row) => [row.id, row]));
};

/** A map that something took out of storage is founded again from memory. */
const refounded = async (db: MainDatabase, batch: Batch, making: Making): Promise<KeptMap> => {
  if (!batch.whole) throw mapIsGone(batch.map);
  const rows = batch.whole();
  const founding = foundingOf(batch.map, rows, wholeLabel(batch.map, rows), making);
  await put(db, founding);
  return founding.kept;
};

const recordsAfter = (db: MainDatabase, map: Id, seq: number) => recordsOf(db, map, seq).toArray();

/** What stands after a place; from the start when the map was founded anew since. */
const newsIn = async (
  db: MainDatabase,
  kept: KeptMap,
  since: Place,
  later: readonly StoredRecord[],
): Promise<News> => {
  const moved = since.born !== null && since.born !== kept.born;
  const records = moved ? await recordsAfter(db, kept.id, 0) : later;
  return { place: { seq: records.at(-1)?.seq ?? since.seq, born: kept.born }, records };
};

/** The records of a batch that storage has already. */
const knownIn = (db: MainDatabase, { records }: Batch) =>
  db.journal
    .where('tx')
    .anyOf(records.map(({ tx }) => tx))
    .toArray();

/** Asked all at once: each answer of storage has to wait for its turn on the page. */
const lookedUp = (db: MainDatabase, batch: Batch) =>
  Promise.all([
    db.maps.get(batch.map),
    recordsAfter(db, batch.map, batch.since.seq),
    knownIn(db, batch),
    stored(db, batch),
  ]);

const commitIn = async (db: MainDatabase, batch: Batch, making: Making): Promise<News> => {
  const { map, records, since } = batch;
  const [there, later, known, before] = await lookedUp(db, batch);
  const kept = there ?? (await refounded(db, batch, making));
  const news = there ? await newsIn(db, kept, since, later) : { place: since, records: [] };
  if (isForgetting(news)) return news;
  const fresh = records.filter(({ tx }) => !known.some((record) => record.tx === tx));
  if (fresh.length === 0)
    return { records: news.records, place: { seq: await lastSeq(db, map), born: kept.born } };
  const rows = there ? before : await stored(db, batch);
  const seq = await put(db, commitOf(kept, rows, fresh, making));
  return { records: news.records, place: { seq, born: kept.born } };
};

const deleteMap = async (db: MainDatabase, map: Id): Promise<void> => {
  await rowsOf(db, map).delete();
  await recordsOf(db, map, 0).delete();
  await db.maps.delete(map);
};

/** Maps in IndexedDB: what this vault says is stored has fired `complete` under strict durability. */
export const dexieVault = (
  { db, ready }: Connection,
  safety: SafetyDatabase,
  making: Making,
): Vault => {
  const tables = [db.rows, db.journal, db.maps];
  const run = async <T>(mode: 'r' | 'rw', work: () => Promise<T>): Promise<T> => {
    await ready();
    return db.transaction(mode, tables, work) as PromiseExtended<T>;
  };

  return {
    kind: 'lasting',
    maps: () => run('r', () => db.maps.toArray()),
    read: (map) =>
      run('r', async () => {
        const kept = await db.maps.get(map);
        if (!kept) return null;
        return { kept, rows: await rowsOf(db, map).toArray(), seq: await lastSeq(db, map) };
      }),
    ownRecords: (map, tab) =>
      run('r', async () => {
        const own = db.journal.where('[map+tab]').equals([map, tab]);
        return (await own.reverse().limit(ownRecordLimit).toArray()).reverse();
      }),
    after: (map, since) =>
      run('r', async () => {
        const kept = await db.maps.get(map);
        return kept ? newsIn(db, kept, since, await recordsAfter(db, map, since.seq)) : null;
      }),
    commit: (batch) => run('rw', () => commitIn(db, batch, making)),
    found: (founding) =>
      run('rw', async () => {
        if (await db.maps.get(founding.kept.id)) return null;
        return put(db, founding);
      }),
    setRemoved: (map, at) =>
      run('rw', async () => {
        await db.maps.update(map, { removedAt: at ?? undefined });
      }),
    purge: async (before) => {
      const gone = await run('rw', async () => {
        const old = await db.maps.filter((map) => (map.removedAt ?? before) < before).toArray();
        for (const { id } of old) await deleteMap(db, id);
        return old;
      });
      for (const { id } of gone) await copiesOf(safety, id).delete();
    },
    keepSafe: (copy) =>
      safety.transaction('rw', safety.copies, async () => {
        await safety.copies.put(copy);
        const keys = await copiesOf(safety, copy.map).primaryKeys();
        await safety.copies.bulkDelete(keys.slice(0, -safeCopyLimit));
      }),
    forget: async (map, whom) => {
      const safe = await copiesOf(safety, map).toArray();
      const done = await run('rw', () => forgetIn(db, safe, map, whom, making));
      if (done) await safety.copies.bulkPut(done.copies);
      return done?.forgetting ?? null;
    },
    removeEverything: async () => {
      await ready();
      await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((t) => t.clear())));
      await safety.copies.clear();
    },
  };
};
