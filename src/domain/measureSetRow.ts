import type { Id } from './id';
import type { PeriodRow, SubgroupRow } from './measureRow';
import type { Members } from './members';

/** What a line of a sheet can hold: a text, a number, a list of names, goals by period. */
export type SheetValue = string | number | readonly string[] | Readonly<Record<string, number>>;

/** What a sheet says of what is counted, without figures and without ids, by field. */
export type Definition = Readonly<Record<string, SheetValue>>;

/** A definition as it was on one day. */
export interface HeldDefinition {
  readonly said: Definition;
  /** Of the definition, where the set was made. */
  readonly version: number;
  /** What this map's measure had for a version when it said the same. */
  readonly here: number;
}

export type HeldPeriod = Pick<PeriodRow, 'type' | 'label' | 'start' | 'end'>;

export type HeldGroup = Pick<SubgroupRow, 'dimension' | 'name'>;

/**
 * Definitions that this map gave to others, or took from them, as they were then: what the sheets
 * say now can be held against it.
 */
export interface MeasureSetRow {
  readonly id: Id;
  readonly kind: 'measureSet';
  readonly name: string;
  /** Counts up from 1 each time it is given away changed. */
  readonly version: number;
  /** Milliseconds since 1970: when it was given away, or taken over, last. */
  readonly at: number;
  /** What it is called where it came from; left out = this map gives it. */
  readonly sourceId?: string;
  /** By the id of this map's measure. */
  readonly measures?: Readonly<Record<Id, HeldDefinition>>;
  /** What went along with a set that this map gives. */
  readonly periods?: readonly HeldPeriod[];
  readonly groups?: readonly HeldGroup[];
  /** Measures that stayed behind on purpose. */
  readonly leftOut?: Members;
}
