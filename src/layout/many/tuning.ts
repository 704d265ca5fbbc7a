import type { Air } from './collide';
import type { Gathering } from './gather';
import type { Page } from './toPage';

/** How a map of some size is laid out: the larger, the less time there is for each circle. */
export interface Tuning extends Air, Page {
  /** How many orders of the themes are tried. */
  readonly starts: number;
  /** Ticks of the forces over all bodies. */
  readonly ticks: number;
  readonly gathering: Gathering;
  /** Times five rounds in which crowds spread out. */
  readonly relief: number;
  /** Times five rounds in which circles are pushed apart to their air. */
  readonly pushes: number;
  /** Rounds in which partners trade places. */
  readonly trades: number;
  /** Rounds in which partners trade places for fewer crossings. */
  readonly tangles: number;
}

const few = 300;
const many = 3000;

/** Between a value for some hundred circles and one for some thousand. */
const between = (count: number, atFew: number, atMany: number): number => {
  const share = Math.log(count / few) / Math.log(many / few);
  return atFew + (atMany - atFew) * Math.min(1, Math.max(0, share));
};

/** The way a graph of so many circles is laid out for a window that is so much wider than high. */
export const tuningFor = (count: number, aspect: number): Tuning => ({
  pad: between(count, 18, 12),
  flat: between(count, 1.3, 1),
  // Names make a page wider than its circles; every step towards a strip makes distances say less.
  aspect: aspect ** (aspect < 1 ? 0.8 : between(count, 0.42, 0.16)),
  filled: between(count, 0.86, 0.73),
  corners: 1,
  starts: count > 2 * many ? 2 : 4,
  ticks: Math.round(Math.min(100, Math.max(6, 30_000 / count))),
  gathering: { rounds: 10, pull: 0.2, settle: 0.6, pushes: 2 },
  relief: 4,
  pushes: 5,
  trades: 20,
  tangles: count > 2 * few ? 0 : 120,
});
