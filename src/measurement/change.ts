import type { MeasureDirection } from '../domain/measureRow';
import { compared, type Toward, towardOf } from './compare';
import { type Figure, type Measured, none, onBoth, ratioOf, single, valued } from './figure';

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

/**
 * The change from one figure to a later one. A definition change breaks the line: between two
 * versions there is none (R25), nor from or to a range.
 */
export const changeOf = (
  direction: MeasureDirection,
  before: Comparable,
  after: Comparable,
): Measured<Change> =>
  onBoth(
    single(before.figure),
    single(after.figure),
    (from, to): Measured<Change> =>
      before.version !== after.version
        ? none('versionsDiffer')
        : valued(changeFrom(direction, from, to)),
  );
