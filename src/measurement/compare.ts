import type { MeasureDirection } from '../domain/measureRow';

/** Values are compared unrounded; what is nearer than this is equal (MEASUREMENT.md, preamble). */
export const epsilon = 1e-9;
/** Of large numbers: what adding them up in another order may change. */
const relativeEpsilon = 1e-13;

/** −1, 0 or 1: below, equal, above. */
export const compared = (one: number, other: number): -1 | 0 | 1 => {
  const difference = one - other;
  const size = Math.max(Math.abs(one), Math.abs(other));
  if (Math.abs(difference) <= Math.max(epsilon, relativeEpsilon * size)) return 0;
  return difference < 0 ? -1 : 1;
};

export const isAtLeast = (one: number, other: number): boolean => compared(one, other) >= 0;

/** s of R8: +1 where higher is better, −1 where lower is. */
export const signOf = (direction: MeasureDirection): 1 | -1 => (direction === 'up' ? 1 : -1);

export type Toward = 'better' | 'worse' | 'same';

const towards = { [-1]: 'worse', 0: 'same', 1: 'better' } as const;

/** Which way something went: better = s·(to − from) > 0 (R8). */
export const towardOf = (direction: MeasureDirection, from: number, to: number): Toward => {
  const step = compared(to, from);
  return towards[direction === 'up' ? step : ((0 - step) as -1 | 0 | 1)];
};
