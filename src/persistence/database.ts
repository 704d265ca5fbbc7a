import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { Id } from '../domain/id';
import { schemaVersion } from '../domain/migrations';
import type { KeptRecord } from './journalParts';
import type { KeptMap, KeptRow, SafeCopy, Unnumbered } from './kept';

const mainName = 'commonwheel';
const safetyName = 'commonwheel-safety';

interface Setting {
  readonly key: string;
  readonly value: string;
}

/** A record without its number is one that storage has still to number. */
type JournalRow = Unnumbered & Partial<Pick<KeptRecord, 'seq' | 'piece'>>;

export type MainDatabase = Dexie & {
  rows: Table<KeptRow, [Id, string, Id]>;
  journal: Table<KeptRecord, number, JournalRow>;
  maps: Table<KeptMap, Id>;
  settings: Table<Setting, string>;
};

export type SafetyDatabase = Dexie & { copies: Table<SafeCopy, [Id, number]> };

export interface Factory {
  readonly indexedDB: IDBFactory;
  readonly keyRange: typeof IDBKeyRange;
}

const options = ({ indexedDB, keyRange }: Factory): DexieOptions => ({
  indexedDB,
  IDBKeyRange: keyRange,
  chromeTransactionDurability: 'strict',
  cache: 'disabled',
});

/** The maps. A change of these tables is a new `version` here, with its migration in the domain. */
export const mainDatabase = (factory: Factory): MainDatabase => {
  const db = new Dexie(mainName, options(factory)) as MainDatabase;
  db.version(schemaVersion).stores({
    rows: '[map+kind+id]',
    journal: '++seq, &tx, [map+seq], [map+tab]',
    maps: 'id',
    settings: 'key',
  });
  return db;
};

/** The maps as a newer version left them: opened as they are, for reading only. */
export const openNewerDatabase = async (factory: Factory): Promise<MainDatabase> => {
  const db = await new Dexie(mainName, options(factory)).open();
  const tables = ['rows', 'journal', 'maps', 'settings'].map((name) => [name, db.table(name)]);
  return Object.assign(db, Object.fromEntries(tables)) as MainDatabase;
};

/** Copies beside the maps, in a database of their own so that no upgrade touches both. */
export const safetyDatabase = (factory: Factory): SafetyDatabase => {
  const db = new Dexie(safetyName, options(factory)) as SafetyDatabase;
  db.version(1).stores({ copies: '[map+at]' });
  return db;
};

/** Dexie counts in tenths of what the browser stores. */
const nativeVersion = schemaVersion * 10;

/** True when a connection is to a database that a newer version made. */
export const isNewer = (db: MainDatabase): boolean => db.backendDB().version > nativeVersion;

/**
 * Whether a newer version made the database, asked without touching it: opened by its own number
 * Dexie would adapt to it, and one that is not there is not made by asking.
 */
export const newerIsInstalled = ({ indexedDB }: Factory): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(mainName);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const newer = request.result.version > nativeVersion;
      request.result.close();
      resolve(newer);
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (isNew) resolve(false);
      else reject(request.error);
    };
  });
