import type { MapDocument } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import type { IndicatorRow } from '../../../domain/measureRow';
import type { NodeRow } from '../../../domain/row';
import { yearsAt } from '../../../measurement/calendar';
import { lineOf } from '../../../measurement/comparison';
import { type Measured, none } from '../../../measurement/figure';
import { type Goal, goalAt } from '../../../measurement/goal';
import type { MeasureTable } from '../../../measurement/measureTable';
import {
  type Signal,
  signalsOf,
  type UsualRange,
  usualRange,
} from '../../../measurement/usualRange';
import { type ScoreRow, scoreRow } from '../scorecard/scoreRow';
import { linesOf, type Moment, momentsUpTo, placesInTime } from '../timeLine';
import { periodsWithValues } from '../withValues';
import { type Ahead, aheadOf, type PeriodAhead, periodsAhead } from './ahead';

/** Which line is asked for. */
export interface TrendAsked {
  readonly sheet: IndicatorRow;
  /** Null = all together. */
  readonly partner: NodeRow | null;
  readonly subgroup: Id | null;
  /** No more times than this; left out = all. */
  readonly most?: number;
  readonly today: string;
}

/** A moment, where it stands on the axis, and to which line it belongs, counted from 1. */
export interface Spot extends Moment {
  readonly place: number;
  readonly line: number;
}

/** A measure over time, with everything it can be held against. */
export interface Trend extends TrendAsked {
  readonly row: ScoreRow;
  readonly spots: readonly Spot[];
  /** Those that limits and a forecast are worked out from. */
  readonly compared: readonly Told[];
  /** The line of all partners, beside that of one. */
  readonly together: readonly Spot[];
  readonly goal: Goal;
  /** The goal of each moment (R11), the last one in the goal's own period. */
  readonly way: readonly { readonly at: number; readonly value: number }[];
  readonly startAt: number | null;
  readonly goalAt: { readonly at: number; readonly label: string } | null;
  readonly ahead: Measured<Ahead>;
  /** The forecast period by period; only of all partners and everybody. */
  readonly foreseen: readonly PeriodAhead[];
  /** How many values the forecast is worked out from. */
  readonly points: number;
  readonly usual: Measured<UsualRange>;
  readonly signals: Measured<readonly Signal[]>;
}

const lastPeriodOf = (
  document: MapDocument,
  table: MeasureTable,
  sheet: IndicatorRow,
): Id | null => {
  const known = periodsWithValues(document).get(sheet.id);
  return table.periods.findLast(({ id }) => known?.has(id))?.id ?? null;
};

const spotsOf = (moments: readonly Moment[]): readonly Spot[] => {
  const [places, lines] = [placesInTime(moments), linesOf(moments)];
  return moments.map((moment, index) => ({
    ...moment,
    ...{ place: places[index] ?? index, line: lines[index] ?? 1 },
  }));
};

/** A moment that has a value. */
export interface Told extends Spot {
  readonly value: number;
}

const isTold = (spot: Spot): spot is Told => spot.value !== null;

/** Values that make one line: of the latest definition and the same people, no recounts (R16, R25). */
const comparedIn = (table: MeasureTable, spots: readonly Spot[]): readonly Told[] => {
  const told = spots.filter(isTold);
  const latest = told.at(-1);
  const its = told.filter(
    ({ version, pooled }) => version === latest?.version && pooled.of === latest.pooled.of,
  );
  for (const last of [...its].reverse()) {
    const line = new Set(lineOf(table, last.period.id));
    const found = its.filter(({ period }) => line.has(period.id));
    if (found.length > 1) return found;
  }
  return its.slice(-1);
};

/** A measure over time, of all partners or of one; null while it has no values. */
export const trendAt = (
  document: MapDocument,
  table: MeasureTable,
  asked: TrendAsked,
): Trend | null => {
  const { sheet, partner, subgroup, today, most } = asked;
  const last = lastPeriodOf(document, table, sheet);
  if (!last) return null;
  const group = subgroup ? { subgroup } : {};
  const about = { today, ...group, ...(partner && { partners: [partner.id] }) };
  const row = scoreRow(table, sheet, { ...about, period: last });
  const moments = momentsUpTo(table, { ...about, indicator: sheet.id }, last, most);
  if (!row || moments.length === 0) return null;
  const all = partner
    ? momentsUpTo(table, { today, ...group, indicator: sheet.id }, last, most)
    : [];
  const spots = spotsOf(moments);
  const isInYears = spots.every(({ place, at }) => place === at);
  const goalPeriod = sheet.goalPeriod && table.places.get(sheet.goalPeriod)?.period;
  const startPeriod = sheet.startPeriod && table.places.get(sheet.startPeriod)?.period;
  const end =
    isInYears && goalPeriod ? { at: yearsAt(goalPeriod.end), label: goalPeriod.label } : null;
  const goalOf = (period: Id): Goal => goalAt(table, { ...about, indicator: sheet.id, period });
  const goal = goalOf(row.asked.period);
  const interims = spots.flatMap(({ place, period }) => {
    const { interim } = goalOf(period.id);
    return interim.is === 'value' ? { at: place, value: interim.value } : [];
  });
  const compared = comparedIn(table, spots);
  const values = compared.map(({ value }) => value);
  const points = compared.map(({ place, value }) => ({ at: place, value }));
  const given = { sheet, table, points, spots, end: end?.at ?? null };
  const isOfAll = isInYears && partner === null && subgroup === null;
  const foreseen = periodsAhead({ ...given, isOfAll });
  return {
    ...asked,
    ...{ row, spots, compared, goal },
    together: isInYears ? spotsOf(all).filter(({ place, at }) => place === at) : [],
    way:
      isInYears && end && goal.goal.is === 'value' && interims.length > 0
        ? [...interims.filter(({ at }) => at < end.at), { at: end.at, value: goal.goal.value }]
        : [],
    startAt: isInYears && startPeriod ? yearsAt(startPeriod.end) : null,
    goalAt: end,
    ahead: isInYears ? aheadOf({ ...given, isOfAll }, foreseen) : none('tooFewPoints'),
    foreseen,
    points: points.length,
    usual: usualRange(values),
    signals: signalsOf(values),
  };
};
