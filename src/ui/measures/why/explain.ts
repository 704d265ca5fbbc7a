import type { Id } from '../../../domain/id';
import type { IndicatorRow } from '../../../domain/measureRow';
import type { Measured } from '../../../measurement/figure';
import { type MatchedChange, matchedChange } from '../../../measurement/matched';
import type { MeasureTable } from '../../../measurement/measureTable';
import { type Shift, shiftBetween } from '../../../measurement/mixShift';
import type { PartnerShift } from '../../../measurement/partnerShift';
import { figureAt, type PooledFigure } from '../../../measurement/pooledFigure';
import { byEffect, type Story, storyOf } from '../../../measurement/shiftStory';

/** Which change is asked about. */
export interface AskedWhy {
  readonly measure: IndicatorRow;
  readonly before: Id;
  readonly after: Id;
  /** Left out = everybody. */
  readonly group?: Id;
  /** A day such as `2024-06-30`. */
  readonly today?: string;
}

/** Why a figure changed, in its pieces. */
export interface Pieces {
  readonly shift: Shift;
  readonly story: Story;
  /** First the partner that lowered the figure most. */
  readonly lines: readonly PartnerShift[];
}

/** Everything that "Why it changed" says. */
export interface Explained {
  readonly before: PooledFigure;
  readonly after: PooledFigure;
  readonly change: MatchedChange;
  readonly pieces: Measured<Pieces>;
  /** Expected both times and in neither figure. */
  readonly absent: readonly Id[];
}

const absentIn = (before: PooledFigure, after: PooledFigure): readonly Id[] => {
  const earlier = new Set(before.left.map(({ report }) => report.partner));
  const later = new Set(after.left.map(({ report }) => report.partner));
  return [...later].filter((partner) => earlier.has(partner));
};

const piecesOf = ({ direction }: IndicatorRow, shift: Measured<Shift>): Measured<Pieces> =>
  shift.is === 'none'
    ? shift
    : {
        is: 'value',
        value: {
          shift: shift.value,
          story: storyOf(direction, shift.value),
          lines: byEffect(shift.value),
        },
      };

/** Why a figure became what it is, from one period to another (R6, R7). */
export const explain = (table: MeasureTable, asked: AskedWhy): Explained => {
  const { measure, group, today } = asked;
  const at = (period: Id): PooledFigure =>
    figureAt(table, {
      indicator: measure.id,
      period,
      ...(group && { subgroup: group }),
      ...(today && { today }),
    });
  const [before, after] = [at(asked.before), at(asked.after)];
  return {
    before,
    after,
    change: matchedChange(measure, before, after),
    pieces: piecesOf(measure, shiftBetween(measure, before, after)),
    absent: absentIn(before, after),
  };
};
