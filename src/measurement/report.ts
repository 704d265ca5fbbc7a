import type { Id } from '../domain/id';
import { type Cell, type CellStatus, cellStatuses } from '../domain/measureRow';
import type { Reading } from './reading';

/** Something to say beside a figure; the words are in the message catalogue. */
export const noteKeys = [
  /** Gave only a percent, a rate or a mean: not pooled. */
  'onlyPercent',
  'onlyRate',
  'onlyMean',
  'suppressed',
  'estimated',
  'provisional',
  /** The partner's own value was taken, and not those of its units. */
  'ownAndUnits',
  /** The value about everybody was taken, and not those of partners. */
  'aboutEverybody',
  /** Some of its units gave no value. */
  'unitsMissing',
  /** Its value was put together from shorter periods. */
  'fromParts',
  'notExpected',
  'otherVersion',
  'otherPeriod',
  'invalid',
  'noOneEligible',
] as const;
export type NoteKey = (typeof noteKeys)[number];

/** A note and how many partners it holds for. */
export interface Note {
  readonly note: NoteKey;
  readonly count: number;
}

/** A cell that a figure was made of, and where it stands. */
export interface Source {
  readonly unit: Id;
  readonly period: Id;
  readonly cell: Cell;
}

/** What somebody says of one measure, one group and one period. */
export interface Saying {
  readonly reading: Reading;
  /** Of the definition; 0 where nothing was said. */
  readonly version: number;
  readonly status: CellStatus;
  readonly sources: readonly Source[];
  readonly notes: readonly NoteKey[];
}

/** What a partner says. */
export interface Report extends Saying {
  readonly partner: Id;
}

/** final > provisional > estimated (R25): the weakest of several says what they are together. */
export const weakest = (statuses: readonly CellStatus[]): CellStatus => {
  let rank = cellStatuses.length - 1;
  for (const status of statuses) rank = Math.min(rank, cellStatuses.indexOf(status));
  return cellStatuses[rank] ?? 'final';
};

/** final > provisional > estimated (R25): below 0 where the first is the firmer one. */
export const byFirmness = (one: CellStatus, other: CellStatus): number =>
  cellStatuses.indexOf(other) - cellStatuses.indexOf(one);
