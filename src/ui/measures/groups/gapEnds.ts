import type { Id } from '../../../domain/id';
import type { IndicatorRow, PeriodRow } from '../../../domain/measureRow';
import { single } from '../../../measurement/figure';
import type { PooledFigure } from '../../../measurement/pooledFigure';
import { inAll, poolAmong } from '../../../measurement/samePartners';
import type { Moment } from '../timeLine';

/** Two groups beside each other, in percent. */
export interface GapSize {
  /** group − leader in percentage points. */
  readonly difference: number;
  readonly group: number;
  readonly leader: number;
}

/** Two groups in one period. */
export interface GapEnd extends GapSize {
  readonly period: PeriodRow;
  /** Of the definition that both are counted by. */
  readonly version: number;
  /** Of all that reported, whoever they were. */
  readonly pooled: { readonly group: PooledFigure; readonly leader: PooledFigure };
}

/**
 * Whom two ends tell of: `all` that reported are the same partners; the `same` ones of those that
 * reported; or nobody told of both groups both times, so the ends are of `others` each time (R6).
 */
export type TellsOf =
  | { readonly is: 'all' | 'same'; readonly partners: readonly Id[] }
  | { readonly is: 'others' };

/**
 * Both groups in one period; null where one of them has no figure, or two definitions stand against
 * each other, or everybody against partners.
 */
export const gapEnd = (its: Moment, leader: Moment | undefined): GapEnd | null => {
  if (!leader || its.value === null || leader.value === null) return null;
  if (its.version !== leader.version || its.pooled.of !== leader.pooled.of) return null;
  const { period, version, value } = its;
  const pooled = { group: its.pooled, leader: leader.pooled };
  return {
    period,
    version,
    difference: value - leader.value,
    group: value,
    leader: leader.value,
    pooled,
  };
};

const among = (
  measure: IndicatorRow,
  end: GapEnd,
  partners: Parameters<typeof poolAmong>[2],
): GapEnd | null => {
  const told = (which: 'group' | 'leader') =>
    single(poolAmong(measure, end.pooled[which], partners).figure);
  const [group, leader] = [told('group'), told('leader')];
  if (group.is === 'none' || leader.is === 'none') return null;
  return {
    ...end,
    group: group.value,
    leader: leader.value,
    difference: group.value - leader.value,
  };
};

/** The ends of the way of a gap, of the partners that told of both groups both times where there are some (R6). */
export const withSamePartners = (
  measure: IndicatorRow,
  ends: readonly [GapEnd, GapEnd],
): { readonly ends: readonly [GapEnd, GapEnd]; readonly of: TellsOf } => {
  const pools = ends.flatMap(({ pooled }) => [pooled.group, pooled.leader]);
  const partners = inAll(pools);
  const [first, last] = ends.map((end) => among(measure, end, partners));
  if (!first || !last) return { ends, of: { is: 'others' } };
  const isAll = pools.every(({ reports }) => reports.length === partners.length);
  return { ends: [first, last], of: { is: isAll ? 'all' : 'same', partners } };
};

/** By how much a gap is wider than it was, in percentage points; below 0 where it is smaller. */
export const widened = ([first, last]: readonly [GapSize, GapSize]): number =>
  Math.abs(last.difference) - Math.abs(first.difference);
