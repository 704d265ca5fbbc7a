import type { IdSource } from '../domain/id';
import type { Clock } from '../store/ports';
import { type Connection, connectionTo } from './connection';
import {
  type Factory,
  isNewer,
  type MainDatabase,
  mainDatabase,
  newerIsInstalled,
  openNewerDatabase,
  safetyDatabase,
} from './database';
import { dexieVault } from './dexieVault';
import type { Making } from './kept';
import { memoryVault } from './memoryVault';
import type { Surroundings } from './surroundings';
import { isReadOnly, type Vault } from './vault';

export interface VaultNeeds {
  readonly clock: Clock;
  readonly ids: IdSource;
  /** This device's name in stamps; kept in the database when none is given. */
  readonly device?: string;
}

/** A place for maps, and the connection it hangs on when there is one. */
export interface OpenVault {
  readonly vault: Vault;
  readonly making: Making;
  readonly connection: Connection | null;
}

const freshDevice = (ids: IdSource): string => ids.next('tx').slice(3, 11);

/** The first window of a device names it; two at once agree on the one that came first. */
const deviceIn = async (db: MainDatabase, ids: IdSource): Promise<string> => {
  const known = await db.settings.get('device');
  if (known) return known.value;
  const value = freshDevice(ids);
  return db.transaction('rw', db.settings, async () => {
    const first = await db.settings.get('device');
    if (!first) await db.settings.add({ key: 'device', value });
    return first?.value ?? value;
  });
};

const refuses = () => Promise.reject(isReadOnly());

/** Maps that a newer version wrote: they can be read and copied, and nothing else. */
const readOnlyVault = async (factory: Factory, making: Making): Promise<OpenVault> => {
  const db = await openNewerDatabase(factory);
  const ready = async (): Promise<void> => {
    if (!db.isOpen()) await db.open();
  };
  const connection = { ...connectionTo(db), isReady: () => db.isOpen(), ready };
  const vault = dexieVault(connection, safetyDatabase(factory), making);
  const writes = {
    ...{ commit: refuses, found: refuses, setRemoved: refuses, purge: refuses, forget: refuses },
  };
  return { vault: { ...vault, ...writes, kind: 'readOnly' }, making, connection };
};

const lastingVault = async (factory: Factory, needs: VaultNeeds): Promise<OpenVault> => {
  const making = (device: string): Making => ({ ...needs, device });
  if (await newerIsInstalled(factory)) return readOnlyVault(factory, making(''));
  const db = mainDatabase(factory);
  await db.open();
  if (isNewer(db)) {
    db.close();
    return readOnlyVault(factory, making(''));
  }
  const named = making(
    needs.device ?? (await deviceIn(db, needs.ids).catch(() => freshDevice(needs.ids))),
  );
  const connection = connectionTo(db);
  return {
    vault: dexieVault(connection, safetyDatabase(factory), named),
    making: named,
    connection,
  };
};

const temporaryVault = (needs: VaultNeeds): OpenVault => {
  const making = { ...needs, device: needs.device ?? freshDevice(needs.ids) };
  return { vault: memoryVault(making), making, connection: null };
};

/** Opens the best place there is: on this device, or else in this window only. */
export const openVault = async (
  { indexedDB, keyRange }: Surroundings,
  needs: VaultNeeds,
): Promise<OpenVault> => {
  if (!indexedDB || !keyRange) return temporaryVault(needs);
  try {
    return await lastingVault({ indexedDB, keyRange }, needs);
  } catch {
    return temporaryVault(needs);
  }
};
