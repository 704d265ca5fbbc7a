import type { Id } from '../domain/id';
import type { IndicatorRow } from '../domain/measureRow';
import type { Asked } from './asked';
import { whoseAt } from './everybody';
import {
  type Figure,
  type Measured,
  measured,
  none,
  onBoth,
  onValue,
  single,
  valued,
  type Why,
} from './figure';
import { interimAt, type Point } from './interim';
import type { MeasureTable } from './measureTable';
import { figureAt } from './pooledFigure';
import { partnerFigure } from './reportAt';
import { goalHoldsForEach } from './scope';

/** What a figure is held against; each a value or why there is none. */
export interface Goal {
  readonly start: Measured;
  readonly goal: Measured;
  /** The interim target of the period that is asked for. */
  readonly interim: Measured;
}

/** The time of a period is that of its last day (R11). */
const timeOf = (table: MeasureTable, period: Id | undefined, why: Why): Measured => {
  const place = period && table.places.get(period);
  return place ? measured(place.at) : none(why);
};

/** True for the figure of all partners and all groups: what the sheet of the measure speaks of. */
const isWhole = ({ partners, subgroup }: Asked): boolean => !partners && !subgroup;

/** The figure that is asked for; of one partner it is what that partner says. */
const figureOf = (table: MeasureTable, asked: Asked): Figure => {
  const [partner, second] = asked.partners ?? [];
  const isOne = partner !== undefined && second === undefined;
  return isOne ? partnerFigure(table, asked, partner) : figureAt(table, asked).figure;
};

/** Everybody did not start where the partners did, nor the other way round. */
const isOfOthers = (table: MeasureTable, at: Asked, asked: Asked): boolean =>
  whoseAt(table, at) !== whoseAt(table, asked) && figureAt(table, asked).figure.is !== 'none';

const startOf = (table: MeasureTable, sheet: IndicatorRow, asked: Asked): Measured => {
  const { startValue, startPeriod } = sheet;
  if (startValue !== undefined && isWhole(asked)) return valued(startValue);
  if (!startPeriod) return none('noStartingPoint');
  const at = { ...asked, period: startPeriod };
  if (isOfOthers(table, at, asked)) return none('noStartingPoint');
  const before = single(figureOf(table, at));
  return before.is === 'value' ? before : none('noStartingPoint');
};

const goalOf = (sheet: IndicatorRow, asked: Asked): Measured => {
  const holds = isWhole(asked) || goalHoldsForEach(sheet);
  return sheet.goalValue !== undefined && holds ? valued(sheet.goalValue) : none('noGoal');
};

const pointOf = (time: Measured, value: Measured): Measured<Point> =>
  onBoth(time, value, (at, its) => valued({ at, value: its }));

const enteredOf = (table: MeasureTable, { interims }: IndicatorRow): readonly Point[] =>
  Object.entries(interims ?? {}).flatMap(([period, value]) => {
    const point = pointOf(timeOf(table, period as Id, 'notApplicable'), valued(value));
    return point.is === 'value' ? point.value : [];
  });

/**
 * What a figure is held against: where it started, its goal, and the interim target at the end of its
 * period (R11). All partners together start from the sheet's value; one partner, some of them or a
 * group from their own figure in the starting period.
 */
export const goalAt = (table: MeasureTable, asked: Asked): Goal => {
  const sheet = table.indicators.get(asked.indicator);
  if (!sheet)
    return { start: none('noStartingPoint'), goal: none('noGoal'), interim: none('noGoal') };
  const start = startOf(table, sheet, asked);
  const goal = goalOf(sheet, asked);
  const from = pointOf(timeOf(table, sheet.startPeriod, 'noStartingPoint'), start);
  const to = pointOf(timeOf(table, sheet.goalPeriod, 'noGoalPeriod'), goal);
  const interim = onBoth(from, to, (first, last) =>
    onValue(timeOf(table, asked.period, 'notApplicable'), (at) =>
      interimAt(first, last, at, enteredOf(table, sheet)),
    ),
  );
  return { start, goal, interim };
};
