import type { Id } from '../../../domain/id';
import type { IndicatorRow, PeriodRow } from '../../../domain/measureRow';
import { type Measured, onValue, ratioOf, valued } from '../../../measurement/figure';
import { everyoneElse, type Share } from '../../../measurement/gaps';
import type { Pool } from '../../../measurement/pool';
import type { PooledFigure } from '../../../measurement/pooledFigure';
import { inAll, poolAmong } from '../../../measurement/samePartners';
import type { Moment } from '../timeLine';

/** A group and what it is held against in one period. */
export interface GapPair {
  readonly period: PeriodRow;
  /** In years. */
  readonly at: number;
  /** Of the definition that both are counted by. */
  readonly version: number;
  readonly group: PooledFigure;
  /** Another group, or everybody where it is held against everyone else. */
  readonly other: PooledFigure;
  /** Those that told of both. */
  readonly partners: readonly Id[];
}

/** Two figures beside each other, in percent. */
export interface GapSize {
  /** group − other in percentage points. */
  readonly difference: number;
  readonly group: number;
  readonly other: number;
}

/** The two figures of one period, and the numbers they are made of. */
export interface GapPoint extends GapSize {
  readonly period: PeriodRow;
  /** In years. */
  readonly at: number;
  readonly shares: { readonly group: Share; readonly other: Share };
  /** Whom both figures are of; null where they are about everybody here. */
  readonly partners: readonly Id[] | null;
  /** Final, neither estimated nor provisional. */
  readonly isFirm: { readonly group: boolean; readonly other: boolean };
}

/** Both in one period; null where two definitions stand against each other, or everybody against partners. */
export const gapPair = (its: Moment, other: Moment | undefined): GapPair | null => {
  if (!other || its.value === null || other.value === null) return null;
  if (its.version !== other.version || its.pooled.of !== other.pooled.of) return null;
  const { period, at, version, pooled } = its;
  const partners = inAll([pooled, other.pooled]);
  return { period, at, version, group: pooled, other: other.pooled, partners };
};

const shareOf = ({ reading }: Pool): Measured<Share> =>
  reading.is === 'none' ? reading : valued({ n: reading.n, d: reading.d });

/** What a pair says of certain partners; null where there is nothing to hold against each other. */
export const gapPoint = (
  measure: IndicatorRow,
  { period, at, group, other }: GapPair,
  partners: readonly Id[],
  isElse: boolean,
): GapPoint | null => {
  const [one, whole] = [group, other].map((pool) => shareOf(poolAmong(measure, pool, partners)));
  if (one?.is !== 'value' || whole?.is !== 'value') return null;
  const rest = isElse ? everyoneElse(one.value, whole.value) : whole;
  const percentOf = ({ n, d }: Share): Measured => ratioOf(100 * n, d);
  const [a, b] = [percentOf(one.value), onValue(rest, percentOf)];
  if (a.is === 'none' || b.is === 'none' || rest.is === 'none') return null;
  return {
    ...{ period, at, group: a.value, other: b.value, difference: a.value - b.value },
    shares: { group: one.value, other: rest.value },
    partners: group.of === 'everybody' ? null : partners,
    isFirm: { group: group.status === 'final', other: other.status === 'final' },
  };
};

/** By how much a gap is wider than it was, in percentage points; below 0 where it is smaller. */
export const widened = ([first, last]: readonly [GapSize, GapSize]): number =>
  Math.abs(last.difference) - Math.abs(first.difference);

/** True where who was ahead is not ahead any more. */
export const isCrossed = ([first, last]: readonly [GapSize, GapSize]): boolean =>
  first.difference * last.difference < 0;
