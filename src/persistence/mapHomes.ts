import { Dexie, type Table } from 'dexie';
import type { Id } from '../domain/id';
import type { MapHome, MapHomes } from '../store/ports';
import type { Surroundings } from './surroundings';

type HomesDatabase = Dexie & { homes: Table<MapHome, Id> };

/** Files of maps as this device remembers them, and what ends with the window. */
export interface KeptHomes extends MapHomes {
  clear(): Promise<void>;
  /** Forgets the files of maps that are gone for good. */
  keepOnly(maps: ReadonlySet<Id>): Promise<void>;
  close(): void;
}

const lockName = 'commonwheel.file';

/** In a database of its own: which files they are is nobody's business in a backup or an upgrade. */
const databaseIn = ({ indexedDB, keyRange }: Surroundings): HomesDatabase | null => {
  if (!indexedDB || !keyRange) return null;
  const db = new Dexie('commonwheel-files', { indexedDB, IDBKeyRange: keyRange }) as HomesDatabase;
  db.version(1).stores({ homes: 'map' });
  return db;
};

/** What a browser cannot keep lives as long as the window. */
const orElse = async <T>(ask: (() => PromiseLike<T>) | null, otherwise: T): Promise<T> => {
  try {
    return ask ? await ask() : otherwise;
  } catch {
    return otherwise;
  }
};

/** The files of maps, on this device where it keeps them, else in this window. */
export const mapHomesOf = (around: Surroundings): KeptHomes => {
  const db = databaseIn(around);
  const here = new Map<Id, MapHome>();
  const asked = <T>(ask: (homes: Table<MapHome, Id>) => PromiseLike<T>) =>
    db && (() => ask(db.homes));
  return {
    get: async (map) =>
      here.get(map) ??
      (await orElse<MapHome | undefined>(
        asked((homes) => homes.get(map)),
        undefined,
      )) ??
      null,
    all: async () => [
      ...here.values(),
      ...(await orElse(
        asked((homes) => homes.toArray()),
        [],
      )),
    ],
    put: async (home) => {
      const isKept = await orElse(
        asked((homes) => homes.put(home).then(() => true)),
        false,
      );
      if (isKept) here.delete(home.map);
      else here.set(home.map, home);
    },
    remove: async (map) => {
      here.delete(map);
      await orElse(
        asked((homes) => homes.delete(map)),
        undefined,
      );
    },
    alone: async (map, work) =>
      around.locks ? around.locks.request(`${lockName}.${map}`, {}, work) : work(),
    clear: async () => {
      here.clear();
      await orElse(
        asked((homes) => homes.clear()),
        undefined,
      );
    },
    keepOnly: async (maps) => {
      await orElse(
        asked((homes) => homes.filter(({ map }) => !maps.has(map)).delete()),
        0,
      );
    },
    close: () => db?.close(),
  };
};
