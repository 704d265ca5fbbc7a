import type { Id, IdSource } from '../domain/id';
import type { MapCopy, StampedRow } from '../domain/mapCopy';
import type { Row } from '../domain/row';
import type { Knows, Stamp } from '../domain/stamp';
import type { Clock, JournalRecord, MapSummary, StoredRecord } from '../store/ports';

/** A row as it lies in storage; a deleted one stays, marked with the stamp of its deletion. */
export interface KeptRow extends StampedRow {
  readonly map: Id;
  readonly kind: string;
  readonly id: Id;
  readonly deleted?: Stamp;
}

/** What is known of a map without reading its rows; `removedAt` while it can still be taken back. */
export interface KeptMap extends MapSummary {
  readonly knows: Knows;
  readonly name: string;
  readonly centers: Readonly<Record<Id, { readonly name: string; readonly order: string }>>;
  /** The record that founded it: another one means that storage was emptied in between. */
  readonly born: Id;
  readonly removedAt?: number;
}

/** A copy beside the maps, from before something large happened. */
export interface SafeCopy {
  readonly map: Id;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly why: string;
  readonly copy: MapCopy;
}

/** What commits take from outside: the time, new ids, and the name of this device in stamps. */
export interface Making {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly device: string;
}

/** How far a tab has read a map's journal. */
export interface Place {
  /** The newest record this tab has. */
  readonly seq: number;
  /** `born` of the map that seq counts in; null before the first look. */
  readonly born: Id | null;
}

export interface Batch {
  readonly map: Id;
  readonly records: readonly JournalRecord[];
  readonly since: Place;
  /** All rows in memory, in case the map is no longer in storage. */
  readonly whole?: () => readonly Row[];
}

/** What stood in the journal after a place, and the place it leads to. */
export interface News {
  readonly place: Place;
  readonly records: readonly StoredRecord[];
}

export interface Reading {
  readonly kept: KeptMap;
  /** Deleted ones too. */
  readonly rows: readonly KeptRow[];
  readonly seq: number;
}

/** A map about to be stored for the first time, as one record. */
export interface Founding {
  readonly kept: KeptMap;
  readonly rows: readonly KeptRow[];
  readonly records: readonly Unnumbered[];
}

export type Unnumbered = Omit<StoredRecord, 'seq'>;
