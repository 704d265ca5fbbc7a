import type { Id } from '../../../domain/id';
import type { IndicatorRow } from '../../../domain/measureRow';
import { type Claim, claimAt } from '../../../measurement/claim';
import { type Comparison, comparisonOf } from '../../../measurement/comparison';
import type { Measured } from '../../../measurement/figure';
import { comparable, type MatchedChange, matchedChange } from '../../../measurement/matched';
import type { MeasureTable } from '../../../measurement/measureTable';
import { type Shift, shiftBetween } from '../../../measurement/mixShift';
import type { PartnerShift } from '../../../measurement/partnerShift';
import type { PooledFigure } from '../../../measurement/pooledFigure';
import { byEffect, type Story, storyOf } from '../../../measurement/shiftStory';
import { keptFigureAt } from '../keptFigures';

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
  /** Whether it is a change over time at all (R16). */
  readonly comparison: Comparison;
  /** What may be said of the change of all that reported (R28). */
  readonly claim: Claim;
  readonly pieces: Measured<Pieces>;
  /** Expected both times and in neither figure. */
  readonly absent: readonly Id[];
}

const absentIn = (before: PooledFigure, after: PooledFigure): readonly Id[] => {
  const [earlier, later] = [before, after].map(
    ({ left }) =>
      new Set(left.flatMap(({ report, why }) => (why === 'aboutEverybody' ? [] : report.partner))),
  );
  return [...(later ?? [])].filter((partner) => earlier?.has(partner));
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

const figuresOf = (table: MeasureTable, { measure, group, today }: AskedWhy) => {
  const about = {
    indicator: measure.id,
    ...(group && { subgroup: group }),
    ...(today && { today }),
  };
  return (period: Id): PooledFigure => keptFigureAt(table, { ...about, period });
};

const claimIn = (table: MeasureTable, asked: AskedWhy, all: MatchedChange['all']): Claim => {
  if (all.is === 'none') return 'tooFew';
  const at = figuresOf(table, asked);
  const about = { indicator: asked.measure.id, period: asked.after };
  return claimAt(table, about, all.value.difference, (period) => comparable(at(period)));
};

const comparisonIn = (table: MeasureTable, { before, after }: AskedWhy): Comparison => {
  const [first, last] = [table.places.get(before), table.places.get(after)];
  return first && last ? comparisonOf(first.period, last.period) : 'change';
};

/** Why a figure became what it is, from one period to another (R6, R7). */
export const explain = (table: MeasureTable, asked: AskedWhy): Explained => {
  const { measure } = asked;
  const at = figuresOf(table, asked);
  const [before, after] = [at(asked.before), at(asked.after)];
  const change = matchedChange(measure, before, after);
  return {
    ...{ before, after, change },
    comparison: comparisonIn(table, asked),
    claim: claimIn(table, asked, change.all),
    pieces: piecesOf(measure, shiftBetween(measure, before, after)),
    absent: absentIn(before, after),
  };
};

/** True where nothing is better or worse: inside the usual ups and downs, or no change over time. */
export const isVetoed = ({ claim, comparison }: Explained): boolean =>
  claim === 'usual' || comparison !== 'change';
