import type { MeasureDirection } from '../domain/measureRow';
import { compared, epsilon, isAtLeast, signOf } from './compare';
import { type Measured, measured, none, ratioOf, valued } from './figure';

/** So many out of so many. */
export interface Share {
  readonly n: number;
  readonly d: number;
}

/** Up to so many people a gap says nothing (PPG-1). */
const fewestPeople = 10;
/** A gap below this is never flagged, however many people there are. */
const leastMargin = 0.02;
/** The 80 % rule. */
const fourFifths = 0.8;
/** Of the normal curve, for 95 %. */
const z = 1.96;

const percentOf = ({ n, d }: Share): Measured => ratioOf(100 * n, d);

/** group − other in percentage points (R17). */
export const differenceOf = (group: Share, other: Share): Measured => {
  const [one, two] = [percentOf(group), percentOf(other)];
  if (one.is === 'none') return one;
  return two.is === 'none' ? two : measured(one.value - two.value);
};

/** group/other (R17); no ratio to a rate of 0. */
export const ratioBetween = (group: Share, other: Share): Measured => {
  const [one, two] = [percentOf(group), percentOf(other)];
  if (one.is === 'none') return one;
  return two.is === 'none' ? two : ratioOf(one.value, two.value, 'startIsZero');
};

/**
 * The margin E in percentage points = 100·max(1.96·√(p(1−p)/n), 0.02), p the group's own rate (PPG-1,
 * R17).
 */
export const marginOf = ({ n, d }: Share): Measured => {
  if (d <= 0) return none('noOneEligible');
  const p = n / d;
  return measured(100 * Math.max(z * Math.sqrt((p * (1 - p)) / d), leastMargin));
};

/** A group against everyone else. */
export interface Gap {
  /** In percentage points. */
  readonly difference: number;
  /** The percent of everyone else. */
  readonly elsewhere: number;
  readonly margin: number;
  /** The gap is to the group's disadvantage and at least as wide as the margin. */
  readonly isFlagged: boolean;
  /** How many more, or with lower is better how many fewer, would close it; 0 where there is none. */
  readonly neededForParity: number;
}

const neededOf = (direction: MeasureDirection, { n, d }: Share, rate: number): number => {
  const short = signOf(direction) * ((rate * d) / 100 - n);
  return compared(short, 0) <= 0 ? 0 : Math.ceil(short - epsilon);
};

/**
 * PPG-1 (R17): group − everyone else, flagged at s·gap ≤ −E; up to 10 people it is insufficient.
 * `elsewhere` is the percent of everyone else.
 */
export const gapTo = (
  direction: MeasureDirection,
  group: Share,
  elsewhere: number,
): Measured<Gap> => {
  if (group.d <= 0) return none('noOneEligible');
  if (group.d <= fewestPeople) return none('tooFewPeople');
  const margin = marginOf(group);
  if (margin.is === 'none') return margin;
  const difference = (100 * group.n) / group.d - elsewhere;
  return valued({
    difference,
    elsewhere,
    margin: margin.value,
    isFlagged: isAtLeast(-margin.value, signOf(direction) * difference),
    neededForParity: neededOf(direction, group, elsewhere),
  });
};

/** Everyone else: the total less the group. Groups that hold more than the total overlap. */
export const everyoneElse = (group: Share, total: Share): Measured<Share> => {
  const rest = { n: total.n - group.n, d: total.d - group.d };
  if (rest.d < 0 || rest.n < 0 || rest.n > rest.d) return none('overlap');
  return rest.d === 0 ? none('noOneEligible') : valued(rest);
};

/** True where groups hold more people than there are: somebody is in several of them (R17). */
export const doOverlap = (groups: readonly Share[], total: Share): boolean =>
  groups.reduce((sum, { d }) => sum + d, 0) > total.d;

/** The best of several rates: the highest one, or the lowest where lower is better (R8). */
const bestOf = (direction: MeasureDirection, rates: readonly number[]): number =>
  direction === 'up' ? Math.max(...rates) : Math.min(...rates);

/**
 * How a rate stands beside the best one of `rates`, from 0 to 1, the best itself at 1 (R17): its own
 * over the best one, or where lower is better the best one over its own. Percents of all groups.
 */
export const ratioToBest = (
  direction: MeasureDirection,
  rate: number,
  rates: readonly number[],
): Measured => {
  const best = bestOf(direction, [...rates, rate]);
  const [worse, better] = direction === 'up' ? [rate, best] : [best, rate];
  return compared(worse, better) === 0 ? measured(1) : ratioOf(worse, better, 'startIsZero');
};

/** The 80 % rule (R17): the ratio to the best one is below 0.8, whichever way is better. */
export const failsFourFifths = (
  direction: MeasureDirection,
  rate: number,
  rates: readonly number[],
): boolean => {
  const ratio = ratioToBest(direction, rate, rates);
  return ratio.is === 'value' && compared(ratio.value, fourFifths) < 0;
};
