import type { MeasureDirection } from '../domain/measureRow';
import { compared, isAtLeast, signOf } from './compare';
import type { Figure, Measured, Why } from './figure';

/** The seven words, in the order of the rule's answers from best to none. */
export const statusKeys = [
  'goalMet',
  'onTrack',
  'close',
  'behind',
  'notImproving',
  'noData',
  'noGoal',
] as const;
export type StatusKey = (typeof statusKeys)[number];

/** One of the seven words; `noData` comes with its reason. */
export interface Status {
  readonly is: StatusKey;
  readonly why?: Why;
}

/** How far from the interim target still counts as close, in parts of |t − b|. */
export const usualTolerance = 0.1;

/** What a status is judged by. */
export interface Judged {
  readonly direction: MeasureDirection;
  readonly current: Figure;
  readonly start: Measured;
  readonly goal: Measured;
  /** The interim target of this period, E. */
  readonly interim: Measured;
  readonly tolerance?: number;
}

type Numbers = Record<'start' | 'goal' | 'interim', number>;

const standing = (judged: Judged, current: number, numbers: Numbers): StatusKey => {
  const { start, goal, interim } = numbers;
  const s = signOf(judged.direction);
  const tolerance = judged.tolerance ?? usualTolerance;
  if (isAtLeast(s * current, s * interim)) return 'onTrack';
  if (compared(s * current, s * start) <= 0) return 'notImproving';
  const isClose = isAtLeast(tolerance * Math.abs(goal - start), s * (interim - current));
  return isClose ? 'close' : 'behind';
};

const ofNumber = (judged: Judged, current: number): Status => {
  const { goal, start, interim } = judged;
  if (goal.is === 'none') return { is: 'noGoal' };
  const s = signOf(judged.direction);
  if (isAtLeast(s * current, s * goal.value)) return { is: 'goalMet' };
  if (start.is === 'none') return { is: 'noData', why: 'noStartingPoint' };
  if (interim.is === 'none') return { is: 'noData', why: interim.why };
  const numbers = { start: start.value, goal: goal.value, interim: interim.value };
  return { is: standing(judged, current, numbers) };
};

/**
 * The status of a figure (R12), in this order: no value → no data; no target → no goal set;
 * s(c − t) ≥ 0 → goal met; no baseline → no data; s(c − E) ≥ 0 → on track; s(c − b) > 0 and
 * s(E − c) ≤ tol·|t − b| → close; s(c − b) > 0 → behind; else not improving. A range has the status
 * that both its ends have.
 */
export const statusOf = (judged: Judged): Status => {
  const { current } = judged;
  if (current.is === 'none') return { is: 'noData', why: current.why };
  if (current.is === 'value') return ofNumber(judged, current.value);
  const [low, high] = [ofNumber(judged, current.low), ofNumber(judged, current.high)];
  return low.is === high.is ? low : { is: 'noData', why: 'onlyRange' };
};
