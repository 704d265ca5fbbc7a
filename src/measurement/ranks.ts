import type { Id } from '../domain/id';
import type { MeasureDirection } from '../domain/measureRow';
import { signOf } from './compare';
import { type Measured, none, valued } from './figure';
import type { Pool } from './pool';
import { doIntervalsOverlap, type Interval, wilson } from './wilson';

/** A partner to be ranked: so many out of so many. */
export interface Contender {
  readonly partner: Id;
  readonly n: number;
  readonly d: number;
}

/** A place from 1, or why there is none. */
export interface Rank {
  readonly partner: Id;
  readonly rank: Measured;
  readonly interval: Measured<Interval>;
}

const isClear = (own: Interval, others: readonly Interval[]): boolean =>
  others.every((other) => other === own || !doIntervalsOverlap(own, other));

/**
 * Places by rate, the best one first. A partner whose interval overlaps that of another is not ranked
 * (R19): which of the two is ahead may be chance.
 */
export const ranksOf = (
  direction: MeasureDirection,
  contenders: readonly Contender[],
): readonly Rank[] => {
  const s = signOf(direction);
  const found = contenders.map((one) => ({ ...one, interval: wilson(one.n, one.d) }));
  const all = found.flatMap(({ interval }) => (interval.is === 'value' ? interval.value : []));
  return found.map(({ partner, interval }) => {
    if (interval.is === 'none') return { partner, interval, rank: interval };
    const own = interval.value;
    const ahead = all.filter((other) => s * (other.low - own.low) > 0).length;
    return { partner, interval, rank: isClear(own, all) ? valued(ahead + 1) : none('overlap') };
  });
};

/** The places of the partners in a percent (R19). */
export const rankPartners = (direction: MeasureDirection, { reports }: Pool): readonly Rank[] =>
  ranksOf(
    direction,
    reports.flatMap(({ partner, reading }) =>
      reading.is === 'sums' ? { partner, n: reading.n, d: reading.d } : [],
    ),
  );
