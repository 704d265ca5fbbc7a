import type { Id } from '../../domain/id';
import type { CellState, MeasureDirection, MeasureType } from '../../domain/measureRow';
import { sameNameKey } from '../../domain/name';
import type { PeriodSpan } from '../../domain/periodsFrom';
import type { Decimal } from '../mapping/numberText';
import type { ValueRole } from './valueRole';

/** What a measure of the file becomes. */
export interface MeasureDraft {
  /** A measure of the map, or null for a new one. */
  readonly as: Id | null;
  readonly name: string;
  readonly type: MeasureType;
  readonly direction: MeasureDirection;
  /** In words, what it is a share of; asked for percents. */
  readonly denominator: string;
}

/** Everything that people can choose about a table of values; texts of the file are compared by `keyOf`. */
export interface ValueDraft {
  readonly roles: readonly ValueRole[];
  readonly decimal: Decimal;
  /** What holds for the whole file where no column says it. */
  readonly partner: string;
  readonly period: string;
  readonly measure: string;
  /** What groups are told apart by. */
  readonly dimension: string;
  readonly measures: Readonly<Record<string, MeasureDraft>>;
  readonly periods: Readonly<Record<string, PeriodSpan>>;
  /** Groups of the file that mean everybody. */
  readonly totals: Readonly<Record<string, boolean>>;
  readonly markers: Readonly<Record<string, CellState>>;
  /** Names of partners of the file, and which of the map they are; null for a new one. */
  readonly partners: Readonly<Record<string, Id | null>>;
  /** Whoever has a row is expected to report that period. */
  readonly expectRows: boolean;
}

/** What texts of a file are compared by. */
export const keyOf = sameNameKey;
