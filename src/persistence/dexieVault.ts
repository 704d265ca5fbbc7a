import type { PromiseExtended } from 'dexie';
import type { Id } from '../domain/id';
import type { Connection } from './connection';
import type { MainDatabase, SafetyDatabase } from './database';
import { commitIn, newsIn, recordsAfter } from './dexieCommit';
import { forgetIn } from './dexieForget';
import { copiesOf, lastSeq, put, recordsOf, rowsOf } from './dexieMap';
import { lastJoined } from './journalParts';
import type { Making } from './kept';
import { ownRecordLimit, safeCopyLimit, type Vault } from './vault';

const deleteMap = async (db: MainDatabase, map: Id): Promise<void> => {
  await rowsOf(db, map).delete();
  await recordsOf(db, map, 0).delete();
  await db.maps.delete(map);
};

/** Maps in IndexedDB: what this vault says is stored has fired `complete` under strict durability. */
export const dexieVault = (
  { db, isReady, ready }: Connection,
  safety: SafetyDatabase,
  making: Making,
): Vault => {
  const tables = [db.rows, db.journal, db.maps];
  const run = async <T>(mode: 'r' | 'rw', work: () => Promise<T>): Promise<T> => {
    // Waiting for nothing would let the screen draw first, and storage stand idle meanwhile.
    if (!isReady()) await ready();
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
        return lastJoined((await own.reverse().limit(ownRecordLimit).toArray()).reverse());
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
        return put(db, founding, making.ids);
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
