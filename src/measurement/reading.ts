import type { Cell, CellState } from '../domain/measureRow';
import { between, type Figure, measured, type None, none, ratioOf, type Why } from './figure';
import { baseOf, isShare, type Kind } from './kind';

/** What pools: numbers above and below the line, and the least and most that it can be. */
export interface Sums {
  readonly is: 'sums';
  readonly n: number;
  /** Of how many; for a count, money or people the number of values in it. */
  readonly d: number;
  readonly low: number;
  readonly high: number;
}

/** A figure without what it is of, such as "60 %": good by itself, never pooled. */
export interface Only {
  readonly is: 'only';
  readonly value: number;
}

/** What a cell gives to arithmetic. */
export type Reading = Sums | Only | None;

const sums = (n: number, d: number): Sums => ({ is: 'sums', n, d, low: n, high: n });

const whyOfState: Readonly<Record<Exclude<CellState, 'reported'>, Why>> = {
  missing: 'notReported',
  suppressed: 'suppressed',
  notApplicable: 'notApplicable',
  notDue: 'notDue',
};

/** A part of none, of less than none, or more than all there are, is a slip of the pen. */
const isSound = ({ type }: Kind, n: number, d: number): boolean => {
  if (d < 0 || (type === 'percent' && (n < 0 || n > d))) return false;
  return type === 'mean' || d > 0 || n === 0;
};

const shareReading = (kind: Kind, n: number, d: number | null): Reading => {
  if (d === null) return { is: 'only', value: n };
  if (!isSound(kind, n, d)) return none('invalid');
  return kind.type === 'mean' ? sums(d === 0 ? 0 : n * d, d) : sums(n, d);
};

const mayBeNegative = new Set<Kind['type']>(['money', 'mean', 'median']);

/**
 * What a cell gives to arithmetic (R2, R4): zero is a value, and every other state is its reason.
 * No cell at all is not reported.
 */
export const readingOf = (kind: Kind, cell: Cell | undefined): Reading => {
  if (!cell) return none('notReported');
  const [n, d, state] = cell;
  if (state !== 'reported') return none(whyOfState[state]);
  if (n === null) return none('notReported');
  if (!Number.isFinite(n) || (d !== null && !Number.isFinite(d))) return none('invalid');
  if (n < 0 && !mayBeNegative.has(kind.type)) return none('invalid');
  if (isShare(kind)) return shareReading(kind, n, d);
  return kind.type === 'milestone' ? sums(n > 0 ? 1 : 0, 1) : sums(n, 1);
};

const isBetween = ({ type }: Kind): boolean => type === 'people' || type === 'median';

/**
 * The figure of what was read: 100·N/D for a percent, base·N/D for a rate, N/D for a mean (R2), the
 * sum of counts, and for people who may be the same ones from the largest to the sum (R3).
 */
export const figureOf = (kind: Kind, reading: Reading): Figure => {
  if (reading.is === 'none') return reading;
  if (reading.is === 'only') return measured(reading.value);
  if (isBetween(kind)) return between(reading.low, reading.high);
  if (!isShare(kind)) return measured(reading.n);
  return ratioOf(baseOf(kind) * reading.n, reading.d);
};
