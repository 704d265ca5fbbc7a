import { type Measured, none, valued } from './figure';

/** Of the normal curve, for 95 %. */
const z = 1.96;

/** In percent, from 0 to 100. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The Wilson score interval at 95 % in percent (R19; Wilson 1927):
 * (p + z²/2n ± z·√(p(1−p)/n + z²/4n²))/(1 + z²/n).
 */
export const wilson = (n: number, d: number): Measured<Interval> => {
  if (d === 0) return none('noOneEligible');
  if (!(n >= 0 && n <= d)) return none('invalid');
  const p = n / d;
  const middle = p + (z * z) / (2 * d);
  const reach = z * Math.sqrt((p * (1 - p)) / d + (z * z) / (4 * d * d));
  const whole = 1 + (z * z) / d;
  return valued({
    low: n === 0 ? 0 : Math.max(0, (100 * (middle - reach)) / whole),
    high: n === d ? 100 : Math.min(100, (100 * (middle + reach)) / whole),
  });
};

/** With fewer people than this a thin bar shows the interval (R19). */
export const isThin = (d: number): boolean => d < 30;

/** True for two that have a value in common. */
export const doIntervalsOverlap = (one: Interval, other: Interval): boolean =>
  one.low <= other.high && other.low <= one.high;
