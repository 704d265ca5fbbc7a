import { compared } from './compare';
import { type Measured, measured, none, valued } from './figure';

/** The usual ups and downs of a measure. */
export interface UsualRange {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** How far up and down: 2.66 times the mean moving range. */
  readonly reach: number;
}

/** "Needs 6 points". */
export const fewestForLimits = 6;
/** So many in a row on one side of the mean are a signal. */
const runLength = 8;
/** 3/d₂ for moving ranges of two (Wheeler). */
const factor = 2.66;

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** mean ± 2.66·mean moving range, from six points on (R28, XmR chart, Wheeler). */
export const usualRange = (values: readonly number[]): Measured<UsualRange> => {
  if (values.length < fewestForLimits) return none('tooFewPoints');
  const mean = measured(meanOf(values));
  if (mean.is === 'none') return mean;
  const moving = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value)));
  const reach = factor * meanOf(moving);
  return valued({ mean: mean.value, low: mean.value - reach, high: mean.value + reach, reach });
};

/** Whether a point says something, or is "within its usual ups and downs". */
export type Signal = 'outside' | 'run' | 'usual';

const isOutside = (value: number, { low, high }: UsualRange): boolean =>
  compared(value, low) < 0 || compared(value, high) > 0;

const inRun = (sides: readonly number[]): readonly boolean[] => {
  const found = sides.map(() => false);
  let begin = 0;
  for (let at = 0; at < sides.length; at += 1) {
    if (sides[at] === 0 || sides[at] !== sides[begin]) begin = at;
    const length = sides[at] === 0 ? 0 : at - begin + 1;
    if (length >= runLength) found.fill(true, begin, at + 1);
  }
  return found;
};

/** What each point says (R28): outside the limits, one of 8 in a row on one side, or as usual. */
export const signalsOf = (values: readonly number[]): Measured<readonly Signal[]> => {
  const range = usualRange(values);
  if (range.is === 'none') return range;
  const runs = inRun(values.map((value) => compared(value, range.value.mean)));
  return valued(
    values.map((value, at) =>
      isOutside(value, range.value) ? 'outside' : runs[at] ? 'run' : 'usual',
    ),
  );
};
