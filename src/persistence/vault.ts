import type { Forgetting } from '../domain/forget';
import type { Id } from '../domain/id';
import type { Forgets, StoredRecord } from '../store/ports';
import type { Batch, Founding, KeptMap, News, Place, Reading, SafeCopy } from './kept';

/** `lasting` on this device, `temporary` in this window only, `readOnly` when a newer version wrote it. */
export type VaultKind = 'lasting' | 'temporary' | 'readOnly';

/** The place where maps lie. Each call is one transaction: all of it happens, or it rejects. */
export interface Vault {
  readonly kind: VaultKind;
  maps(): Promise<readonly KeptMap[]>;
  read(map: Id): Promise<Reading | null>;
  /** The last records of one tab, oldest first. */
  ownRecords(map: Id, tab: string): Promise<readonly StoredRecord[]>;
  /** Records after a place, in order of commits; null when the map is not in storage. */
  after(map: Id, since: Place): Promise<News | null>;
  /**
   * Stores records; those already stored under their tx are passed over. The news are what others
   * stored before this commit. When these say that somebody was taken out of the map, nothing is
   * stored: the records still speak of them.
   */
  commit(batch: Batch): Promise<News>;
  /** The number of its last record; null when a map of that id is there. */
  found(founding: Founding): Promise<number | null>;
  setRemoved(map: Id, at: number | null): Promise<void>;
  /** Deletes for good what was removed before a moment. */
  purge(before: number): Promise<void>;
  keepSafe(copy: SafeCopy): Promise<void>;
  /** Takes a person out of a map and its copies; what was looked for, null when nothing was there. */
  forget(map: Id, whom: Forgets): Promise<Forgetting | null>;
  removeEverything(): Promise<void>;
}

/** How many of a tab's records are read back for undo. */
export const ownRecordLimit = 1000;

/** How many copies beside a map are kept; the oldest go first. */
export const safeCopyLimit = 10;

/** The map is not in storage and nobody can say what was in it. */
export const mapIsGone = (map: Id): Error =>
  Object.assign(new Error(`map ${map} is not in storage`), { name: 'MapIsGoneError' });

/** A newer version wrote the database, so this one does not write. */
export const isReadOnly = (): Error =>
  Object.assign(new Error('a newer version wrote this database'), { name: 'ReadOnlyVaultError' });
