import type { Id } from '../domain/id';
import type { MeasureDirection } from '../domain/measureRow';
import { compared, signOf } from './compare';
import { type Measured, none, valued } from './figure';
import type { Pool } from './pool';
import { doIntervalsOverlap, type Interval, wilson } from './wilson';

/** A partner to be ranked: so many out of so many. */
export interface Contender {
  readonly partner: Id;
  readonly n: number;
  readonly d: number;
}

/** The places from 1 that a partner may have, both included; one place where the two are equal. */
export interface Places {
  readonly best: number;
  readonly worst: number;
}

/** The places of a partner, or why there are none. */
export interface Rank {
  readonly partner: Id;
  readonly rank: Measured<Places>;
  readonly interval: Measured<Interval>;
}

const placesIn = (s: 1 | -1, own: Interval, all: readonly Interval[]): Measured<Places> => {
  const apart = all.filter((other) => !doIntervalsOverlap(own, other));
  const ahead = apart.filter((other) => s * (other.low - own.low) > 0).length;
  const isAnywhere = apart.length === 0 && all.length > 1;
  if (isAnywhere) return none('overlap');
  return valued({ best: ahead + 1, worst: all.length - (apart.length - ahead) });
};

/**
 * Places by rate, 1 = the best one. Partners whose intervals overlap are not ranked against each other
 * (R19), as which of the two is ahead may be chance: a place reaches from behind all that are surely
 * better to ahead of all that are surely worse, and is none where that is everywhere.
 */
export const ranksOf = (
  direction: MeasureDirection,
  contenders: readonly Contender[],
): readonly Rank[] => {
  const found = contenders.map((one) => ({ ...one, interval: wilson(one.n, one.d) }));
  const all = found.flatMap(({ interval }) => (interval.is === 'value' ? interval.value : []));
  return found.map(({ partner, interval }) => ({
    ...{ partner, interval },
    rank: interval.is === 'none' ? interval : placesIn(signOf(direction), interval.value, all),
  }));
};

/** The places of the partners in a percent (R19). */
export const rankPartners = (direction: MeasureDirection, { reports }: Pool): readonly Rank[] =>
  ranksOf(
    direction,
    reports.flatMap(({ partner, reading }) =>
      reading.is === 'sums' ? { partner, n: reading.n, d: reading.d } : [],
    ),
  );

/**
 * Places by size, 1 = the largest; equal ones share a place. A total is counted, not drawn from a
 * sample, so it has no interval and its place is one number.
 */
export const placesBySize = (amounts: readonly number[]): readonly Places[] =>
  amounts.map((own) => {
    const place = 1 + amounts.filter((other) => compared(other, own) > 0).length;
    return { best: place, worst: place };
  });
