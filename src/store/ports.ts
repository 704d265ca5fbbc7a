import type { Change } from '../domain/change';
import type { Label } from '../domain/edit';
import type { Id } from '../domain/id';
import type { MapCopy } from '../domain/mapCopy';
import type { Row } from '../domain/row';
import type { SchemaProblem } from '../domain/schemaCheck';
import type { Stamp } from '../domain/stamp';

/** Tells the time; the only way to it below the app. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

/** What a journal record did: an edit, the layout standing still after it, or a step back or forth. */
export type Act = 'do' | 'settle' | 'undo' | 'redo';

/** One committed step of a map's history. Written in the same transaction as its rows. */
export interface JournalRecord {
  /** Names the transaction, so that replaying it twice does nothing the second time. */
  readonly tx: Id;
  readonly map: Id;
  readonly tab: string;
  readonly act: Act;
  /** The history entry it belongs to; a settle, undo and redo carry the entry of their edit. */
  readonly entry: Id;
  readonly label: Label;
  readonly change: Change;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** With this record a person was taken out for good, from all records before it too. */
  readonly forgets?: Forgets;
}

/** Somebody who leaves no trace, and the word that stands in the place of their name. */
export interface Forgets {
  readonly person: Id;
  readonly word: string;
}

/** A record as read back from storage, in the order of commits. */
export interface StoredRecord extends JournalRecord {
  readonly seq: number;
  readonly stamp: Stamp;
}

/** A stored row that is not sound: it stays where it is, and the rest of its map opens. */
export interface UnreadableRow {
  readonly kind: string;
  readonly id: string;
  readonly problems: readonly SchemaProblem[];
}

export interface OpenedMap {
  readonly rows: readonly Row[];
  /** The newest record that the rows contain. */
  readonly seq: number;
  /** This tab's own records, oldest first: undo survives a reload. */
  readonly own: readonly StoredRecord[];
  /** Rows left out because they are not sound; absent when all are. */
  readonly unreadable?: readonly UnreadableRow[];
}

export interface MapSummary {
  readonly id: Id;
  readonly title: string;
  readonly themes: number;
  readonly partners: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

export type SaveStatus =
  | { readonly is: 'saved'; readonly at: number | null }
  /** `fresh` for the first 300 ms: no longer saved, and too early for words. */
  | { readonly is: 'saving'; readonly fresh?: true }
  | { readonly is: 'notSaved'; readonly reason: SaveFailure }
  | { readonly is: 'temporary' }
  | { readonly is: 'readOnly' };

/** Why nothing can be kept; words stand in the catalogue as `save.failure.<reason>`. */
export type SaveFailure = 'full' | 'slow' | 'closed' | 'refused' | 'unknown';

/** Writes one map's records, one transaction at a time, and hears what other tabs wrote. */
export interface Writer {
  /** Queues a record; the screen has it already. */
  write(record: JournalRecord): void;
  /** Now and on every change; call the result to stop. */
  onStatus(listener: (status: SaveStatus) => void): () => void;
  /**
   * Records of other tabs, in order of commits; paths this tab still has in its queue are the
   * listener's to keep. They come before the own records of the same commit leave `pending()`.
   */
  onForeign(listener: (records: readonly StoredRecord[]) => void): () => void;
  /**
   * The map as storage has it now, after somebody was taken out of it for good: what stands in
   * memory goes, what is still pending comes after it.
   */
  onReplaced(listener: (opened: OpenedMap) => void): () => void;
  /** Records written here whose transaction has not completed. */
  pending(): readonly JournalRecord[];
  /** Resolves when the queue is empty or the last try has failed. */
  settled(): Promise<SaveStatus>;
  close(): Promise<void>;
}

/** Maps as they are kept on this device. */
export interface MapShelf {
  list(): Promise<readonly MapSummary[]>;
  /** Now and whenever a list may have changed, here or in another tab. */
  onChange(listener: () => void): () => void;
  read(map: Id): Promise<OpenedMap | null>;
  /**
   * `whole` gives all rows in memory: when the map was taken away from storage by something else,
   * it is written anew from them.
   */
  writer(map: Id, since: number, whole?: () => readonly Row[]): Writer;
  /** Stores a whole map as one record under one label. Refused when a map of that id is there. */
  add(map: Id, rows: readonly Row[], label: Label): Promise<void>;
  /** With stamps and what the map knows, as a file carries it. */
  copy(map: Id): Promise<MapCopy | null>;
  /**
   * Takes a copy in, with its stamps: it can be read and written to at once, and its writer says
   * when it is stored. Refused when a map of that id is there.
   */
  adopt(map: Id, copy: MapCopy): Promise<void>;
  /** Keeps a copy beside the maps before something large happens to one. */
  keepSafe(map: Id, why: string): Promise<void>;
  /**
   * Takes a person out of a map for good: rows, history, copies beside it, and what waits to be
   * saved, in this window and in others. Their name, e-mail and phone become `word` wherever they
   * stand. Cannot be undone.
   */
  forgetPerson(map: Id, person: Id, word: string): Promise<void>;
  remove(map: Id): Promise<void>;
  /** Takes a removal back. */
  restore(map: Id): Promise<void>;
  /** Removes every map, copy and setting of this origin. */
  removeEverything(): Promise<void>;
}

/** What is known of the place where maps are kept. */
export interface StorageFacts {
  /** False when the browser keeps nothing beyond this window. */
  readonly lasting: boolean;
  /** Whether the browser promised not to clear it; null when it cannot say. */
  readonly promised: boolean | null;
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
}

export interface StorageKeeper {
  facts(): Promise<StorageFacts>;
  /** Asks the browser for its promise; true when given. */
  askPromise(): Promise<boolean>;
}

/** Asks for or about leave to write. */
interface FileWish {
  readonly mode: 'readwrite';
}

/** A file that a person let the app write; the browser's own handle of a file is one. */
export interface FileHandle {
  readonly kind: 'file';
  readonly name: string;
  /** The file as it stands now; rejects with `NotFoundError` when it is gone. */
  getFile(): Promise<File>;
  /** What is written takes the place of the file when it is closed, all at once. */
  createWritable(): Promise<{
    write(text: string): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  }>;
  isSameEntry(other: FileHandle): Promise<boolean>;
  /** Both are left out where the browser asks for no leave. */
  queryPermission?(wish: FileWish): Promise<PermissionState>;
  requestPermission?(wish: FileWish): Promise<PermissionState>;
}

/** The file that a map is kept in beside this device. */
export interface MapHome {
  readonly map: Id;
  readonly handle: FileHandle;
  /** Milliseconds since 1970; null until it is written. */
  readonly savedAt: number | null;
  /** What was last written, and how the file stood then; null until it is written. */
  readonly written: {
    /** SHA-256 of the `map` part. */
    readonly sha256: string;
    readonly size: number;
    readonly modified: number;
    /** `updatedAt` of the map then; null when it was written from memory. */
    readonly edited: number | null;
  } | null;
}

/** Remembers in which files maps are kept, for all windows of this browser. */
export interface MapHomes {
  get(map: Id): Promise<MapHome | null>;
  all(): Promise<readonly MapHome[]>;
  put(home: MapHome): Promise<void>;
  remove(map: Id): Promise<void>;
  /** Does work on a map's file while no other window does. */
  alone<T>(map: Id, work: () => Promise<T>): Promise<T>;
}
