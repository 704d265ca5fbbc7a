import type { Id } from '../../domain/id';
import type { MeasureDirection, MeasureType } from '../../domain/measureRow';
import { sameNameKey } from '../../domain/name';
import type { PeriodSpan } from '../../domain/periodsFrom';
import type { Decimal } from '../mapping/numberText';
import type { ToldMeasure } from './book/toldMeasure';
import type { SignMeaning } from './cellText';
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
  /** What a sheet of definitions beside the values says of it; null where there is none. */
  readonly told: ToldMeasure | null;
}

/** What becomes of values of another version of a definition than the map's (R0). */
export const versionAnswers = ['leave', 'ours', 'apart'] as const;
/** `ours`: they are of the map's version after all; `apart`: of that version, never pooled. */
export type VersionAnswer = (typeof versionAnswers)[number];

/** Everything that people can choose about a table of values; texts of the file are compared by `keyOf`. */
export interface ValueDraft {
  readonly roles: readonly ValueRole[];
  readonly decimal: Decimal;
  /** What holds for the whole file where no column says it. */
  readonly partner: string;
  readonly period: string;
  readonly measure: string;
  /** What groups are told apart by where no column says it. */
  readonly dimension: string;
  readonly measures: Readonly<Record<string, MeasureDraft>>;
  readonly periods: Readonly<Record<string, PeriodSpan>>;
  /** Groups of the file that mean everybody. */
  readonly totals: Readonly<Record<string, boolean>>;
  readonly markers: Readonly<Record<string, SignMeaning>>;
  /** Names of partners of the file, and which of the map they are, the center for everybody; null for a new one. */
  readonly partners: Readonly<Record<string, Id | null>>;
  /** Names in the place of a partner whose rows are left out, such as a total below the table. */
  readonly leaves: Readonly<Record<string, boolean>>;
  /** What becomes of values of another version than the map's, by `versionKey`. */
  readonly versions: Readonly<Record<string, VersionAnswer>>;
  /** Where new partners go; null = Not sorted yet. */
  readonly theme: Id | null;
  /** Whoever has a row is expected to report that period. */
  readonly expectRows: boolean;
}

/** What an answer about a version of a measure is kept by. */
export const versionKey = (measure: string, version: number): string => `${measure}\n${version}`;

/** What texts of a file are compared by. */
export const keyOf = sameNameKey;

/** The same, for many texts of which most repeat. */
export const keeper = (): ((text: string) => string) => {
  const kept = new Map<string, string>();
  return (text) => {
    const there = kept.get(text);
    if (there !== undefined) return there;
    const key = keyOf(text);
    kept.set(text, key);
    return key;
  };
};

/** What a group is compared by: two dimensions may have groups of one name. */
export const groupKey = (dimension: string, group: string): string =>
  JSON.stringify([keyOf(dimension), keyOf(group)]);
