import type { Foreseen } from '../../../domain/chartNotes';
import type { IndicatorRow, PeriodRow } from '../../../domain/measureRow';
import { yearsAt } from '../../../measurement/calendar';
import { type Measured, none, onValue, valued } from '../../../measurement/figure';
import {
  type AgainstForecast,
  againstForecast,
  forecastAt,
  heldForecast,
  heldLine,
  type Trend as Slope,
  trendOf,
} from '../../../measurement/forecast';
import type { MeasureTable } from '../../../measurement/measureTable';

export interface AheadPoint {
  readonly at: number;
  readonly value: number;
}

/** The forecast of one period: worked out, kept, and what came. */
export interface PeriodAhead {
  readonly period: PeriodRow;
  readonly at: number;
  readonly computed: Measured<number>;
  readonly kept: Foreseen | null;
  /** The period has come, with a value or without one. */
  readonly came: boolean;
  /** What came against what was kept; null while nothing came, or nothing was kept. */
  readonly against: AgainstForecast | null;
}

/** What doing nothing different would lead to (R14): until the goal's period, or a year on. */
export interface Ahead {
  readonly line: readonly AheadPoint[];
  /** What periods to come are called whose value was set by hand. */
  readonly byHand: readonly string[];
  /** The end of the line was. */
  readonly endsByHand: boolean;
  /** Some of the line was kept as it was worked out then. */
  readonly isKept: boolean;
  /** Where the line was held, because a straight one would go past what can be; else null. */
  readonly heldAt: number | null;
}

/** What a forecast is made from. */
export interface AheadGiven {
  readonly sheet: IndicatorRow;
  readonly table: MeasureTable;
  /** The line so far; those of the latest definition only. */
  readonly points: readonly AheadPoint[];
  readonly spots: readonly { readonly period: PeriodRow; readonly value: number | null }[];
  /** When the goal is to be met; null where there is none. */
  readonly end: number | null;
  /** Kept forecasts are of all partners and everybody; others are worked out alone. */
  readonly isOfAll: boolean;
}

const valueAt = (slope: Measured<Slope>, at: number): Measured<number> =>
  onValue(slope, (line) => valued(forecastAt(line, at)));

const periodAhead = (
  { points, sheet }: AheadGiven,
  period: PeriodRow,
  came: { readonly value: number | null } | null,
): PeriodAhead => {
  const at = yearsAt(period.end);
  const kept = sheet.ahead?.[period.id] ?? null;
  const value = came?.value ?? null;
  return {
    ...{ period, at, kept, came: came !== null },
    computed: onValue(valueAt(trendOf(points), at), (one) => valued(heldForecast(sheet, one))),
    against: kept && value !== null ? againstForecast(value, kept[0]) : null,
  };
};

const laterPeriods = ({ table, spots }: AheadGiven): readonly PeriodRow[] => {
  const last = spots.at(-1)?.period;
  return table.periods.filter(({ type, end }) => type === last?.type && end > last.end);
};

/** Periods to come, and those that came after a forecast of them was kept; in order of time. */
export const periodsAhead = (given: AheadGiven): readonly PeriodAhead[] => {
  if (!given.isOfAll) return [];
  const came = given.spots.filter(({ period }) => given.sheet.ahead?.[period.id]);
  return [
    ...came.map((spot) => periodAhead(given, spot.period, spot)),
    ...laterPeriods(given).map((period) => periodAhead(given, period, null)),
  ];
};

/** The line of a forecast: through what was kept for periods to come, else straight on. */
export const aheadOf = (
  { points, end, sheet }: AheadGiven,
  periods: readonly PeriodAhead[],
): Measured<Ahead> => {
  const last = points.at(-1);
  if (!last) return none('tooFewPoints');
  const slope = trendOf(points);
  const kept = periods
    .filter(({ at, kept: one }) => one && at > last.at)
    .map(({ at, kept: one }): AheadPoint => ({ at, value: one?.[0] ?? 0 }));
  const until = Math.max(end && end > last.at ? end : last.at + 1, kept.at(-1)?.at ?? last.at);
  const isSaid = kept.some(({ at }) => at === until);
  const byHand = periods.filter(({ at, kept: one }) => one?.[1] === 'hand' && at > last.at);
  const held = (value: number): number => heldForecast(sheet, value);
  const [from, to] = [valueAt(slope, last.at), valueAt(slope, until)];
  if (from.is === 'none' && kept.length === 0) return from;
  const straight = !isSaid && to.is === 'value' ? { at: until, value: to.value } : null;
  const start = { at: last.at, value: held(from.is === 'value' ? from.value : last.value) };
  return valued({
    byHand: byHand.map(({ period }) => period.label),
    endsByHand: byHand.some(({ at }) => at === until),
    isKept: kept.length > 0,
    heldAt: straight && held(straight.value) !== straight.value ? held(straight.value) : null,
    line: [start, ...kept, ...(straight ? heldLine(sheet, kept.at(-1) ?? start, straight) : [])],
  });
};
