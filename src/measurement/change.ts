import type { MeasureDirection } from '../domain/measureRow';
import { compared, type Toward, towardOf } from './compare';
import {
  type Figure,
  type Measured,
  none,
  onBoth,
  ratioOf,
  single,
  valued,
  type Why,
} from './figure';
import type { Whose } from './whose';

/** From one value to a later one. */
export interface Change {
  readonly from: number;
  readonly to: number;
  /** to − from: of percents in percentage points, else in the unit of the measure. */
  readonly difference: number;
  /** In percent of where it began. */
  readonly relative: Measured;
  readonly toward: Toward;
}

/** 100·(c − b)/|b|, which does not exist at b = 0 (R9). */
export const relativeChange = (from: number, to: number): Measured =>
  ratioOf(100 * (to - from), Math.abs(from), 'startIsZero');

/** A figure as it is compared: its value, and the definition it is of; 0 = none or several. */
export interface Comparable {
  /** Left out = of partners. */
  readonly of?: Whose;
  readonly figure: Figure;
  readonly version: number;
}

/** The change between two numbers: points, percent and whether it is for the better (R8, R9). */
export const changeFrom = (direction: MeasureDirection, from: number, to: number): Change => ({
  from,
  to,
  difference: compared(from, to) === 0 ? 0 : to - from,
  relative: relativeChange(from, to),
  toward: towardOf(direction, from, to),
});

/** Why two figures do not compare, whatever their values are. */
const whyApart = (before: Comparable, after: Comparable): Why | null => {
  if ((before.of ?? 'partners') !== (after.of ?? 'partners')) return 'otherPeople';
  return before.version === after.version ? null : 'versionsDiffer';
};

/**
 * The change from one figure to a later one. A definition change breaks the line: between two
 * versions there is none (R25), nor between everybody and partners put together, nor from or to a
 * range.
 */
export const changeOf = (
  direction: MeasureDirection,
  before: Comparable,
  after: Comparable,
): Measured<Change> =>
  onBoth(single(before.figure), single(after.figure), (from, to): Measured<Change> => {
    const why = whyApart(before, after);
    return why ? none(why) : valued(changeFrom(direction, from, to));
  });
