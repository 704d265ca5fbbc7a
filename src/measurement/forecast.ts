import { compared } from './compare';
import { type Measured, none, valued } from './figure';
import type { Point } from './interim';
import type { Kind } from './kind';

/** A straight line; `perYear` is its slope where time is in years. */
export interface Trend {
  readonly perYear: number;
  /** Its value at time 0. */
  readonly atZero: number;
}

/** Fewer points are no trend. */
export const fewestForTrend = 3;

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * What doing nothing different would lead to (R14, Results-Based Accountability): the line of least
 * squares, slope = Σ(x−x̄)(y−ȳ)/Σ(x−x̄)², through three points at least.
 */
export const trendOf = (points: readonly Point[]): Measured<Trend> => {
  if (points.length < fewestForTrend) return none('tooFewPoints');
  const [middle, level] = [meanOf(points.map(({ at }) => at)), meanOf(points.map((p) => p.value))];
  const spread = points.reduce((sum, { at }) => sum + (at - middle) ** 2, 0);
  if (spread === 0) return none('tooFewPoints');
  const together = points.reduce((sum, { at, value }) => sum + (at - middle) * (value - level), 0);
  const perYear = together / spread;
  return Number.isFinite(perYear)
    ? valued({ perYear, atZero: level - perYear * middle })
    : none('invalid');
};

/** The forecast at a time, in the unit of the points. */
export const forecastAt = ({ perYear, atZero }: Trend, at: number): number => atZero + perYear * at;

/**
 * A forecast held at what can be: a percent lies from 0 to 100, and nothing that is counted falls
 * below 0. A straight line knows no bounds (R14).
 */
export const heldForecast = ({ type }: Kind, value: number): number => {
  if (type === 'money' || type === 'mean' || type === 'median') return value;
  const atLeast = Math.max(0, value);
  return type === 'percent' || type === 'milestone' ? Math.min(mostOf[type], atLeast) : atLeast;
};

const mostOf = { percent: 100, milestone: 1 } as const;

/**
 * The straight line from one point to another, held at what can be: where it meets a bound it bends and
 * goes on along it. Without the first point.
 */
export const heldLine = (kind: Kind, from: Point, to: Point): readonly Point[] => {
  const value = heldForecast(kind, to.value);
  const end = { at: to.at, value };
  if (value === to.value || heldForecast(kind, from.value) !== from.value) return [end];
  const share = (value - from.value) / (to.value - from.value);
  return share === 0 ? [end] : [{ at: from.at + share * (to.at - from.at), value }, end];
};

/** What came against what was forecast: "+2.0 above forecast". */
export interface AgainstForecast {
  readonly difference: number;
  readonly is: 'above' | 'below' | 'asForecast';
}

const sides = { [-1]: 'below', 0: 'asForecast', 1: 'above' } as const;

export const againstForecast = (actual: number, forecast: number): AgainstForecast => ({
  difference: actual - forecast,
  is: sides[compared(actual, forecast)],
});
