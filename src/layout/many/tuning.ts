import type { Air } from './air';
import type { Gathering } from './gather';
import type { Page } from './toPage';

/** How crowds spread out: the air that counts, and times five rounds before and after gathering. */
export interface Relief extends Air {
  readonly before: number;
  readonly after: number;
}

/** How a map of some size is laid out: the larger, the less time there is for each circle. */
export interface Tuning extends Air, Page {
  /** How many orders of the themes are tried. */
  readonly starts: number;
  /** Ticks of the forces over bundles of partners that are alike in all. */
  readonly fineTicks: number;
  /** Ticks of the forces over all bodies. */
  readonly ticks: number;
  readonly gathering: Gathering;
  readonly relief: Relief;
  /** Times five rounds in which circles are pushed apart to their air. */
  readonly pushes: number;
  /** Rounds in which partners trade places. */
  readonly trades: number;
  /** Rounds in which partners trade places for fewer crossings. */
  readonly tangles: number;
}

const few = 300;
const many = 3000;
const most = 10_000;

/** Where a count lies from low to high, 0 to 1, by how often it doubles. */
const shareOf = (count: number, low: number, high: number): number =>
  Math.min(1, Math.max(0, Math.log(count / low) / Math.log(high / low)));

/** The way a graph of so many circles is laid out for a window that is so much wider than high. */
export const tuningFor = (count: number, aspect: number): Tuning => {
  const [large, huge] = [shareOf(count, few, many), shareOf(count, many, most)];
  /** Between a value for some hundred circles and one for some thousand. */
  const between = (atFew: number, atMany: number): number => atFew + (atMany - atFew) * large;
  return {
    pad: between(20, 14),
    // Names lie flat, but on a large map only few are shown, and even rows fill it better.
    flat: 1.3 - 0.3 * shareOf(count, 100, few),
    // Names make a page wider than its circles; every step towards a strip makes distances say less.
    aspect: aspect ** (aspect < 1 ? 0.8 : between(0.38, 0.16)),
    filled: between(0.86, 0.83),
    corners: 1,
    starts: count > 2 * many ? 2 : 4,
    fineTicks: Math.round(between(80, 55) - 30 * huge),
    ticks: Math.floor(Math.min(60, 6000 / count)),
    gathering: {
      rounds: Math.round(between(10, 6)),
      pull: between(0.2, 0.3),
      settle: between(0.8, 1),
      pushes: 2,
    },
    // The more circles, the longer pushing takes where they crowd.
    relief: { pad: 2.5 + 5 * huge, flat: 1, before: 2, after: 2 },
    pushes: 5,
    trades: Math.round(20 - 8 * huge),
    tangles: count > 2 * few ? 0 : Math.round(Math.min(120, 18_000 / count)),
  };
};
