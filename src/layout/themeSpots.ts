import type { Body } from './body';
import { type Band, type Heart, heartOf, type Origin, type Page, slicesOf } from './page';

/** Themes that stand at one distance from the center, in order around it. */
interface Belt {
  readonly band: Band;
  readonly members: readonly number[];
}

const mostInOneBelt = 9;

/**
 * Places for themes around the middle (0, 0): each in the heart of its share of the page. Many
 * themes stand in several belts. Those that `stood` somewhere, as seen from the middle, keep to
 * their side.
 */
export const themeSpots = (
  order: readonly Body[],
  weights: readonly number[],
  page: Page,
  stood: ReadonlyMap<Body, Origin>,
): readonly Origin[] => {
  const belts = beltsOf(weights);
  let best: readonly Heart[] = [];
  let least = Number.POSITIVE_INFINITY;
  const scale = (page.halfWidth * page.halfHeight) ** 2;
  for (let turn = 0; turn < turns; turn++) {
    const hearts = heartsAt(belts, weights, page, (turn + 1) / turns - 0.25);
    let cost = hearts.reduce((sum, heart) => sum + heart.spread, 0) / scale + turn * 1e-4;
    cost += strayOf(order, hearts, stood);
    if (cost < least - 1e-9) [best, least] = [hearts, cost];
  }
  return best;
};

const turns = 72;

const heartsAt = (
  belts: readonly Belt[],
  weights: readonly number[],
  page: Page,
  start: number,
): readonly Heart[] => {
  const hearts: Heart[] = [];
  for (const { band, members } of belts) {
    const slices = slicesOf(
      members.map((at) => weights[at] ?? 1),
      start,
    );
    members.forEach((at, nth) => {
      hearts[at] = heartOf(page, slices[nth] ?? { from: 0, to: 1 }, band);
    });
  }
  return hearts;
};

/** Deals themes to belts in turn, so that each belt holds its share of the area all the way round. */
const beltsOf = (weights: readonly number[]): readonly Belt[] => {
  const count = Math.max(1, Math.round(Math.sqrt(weights.length / mostInOneBelt) * 1.25));
  const edges = Array.from({ length: count + 1 }, (_, at) => at / count);
  const members: number[][] = edges.slice(1).map(() => []);
  const filled = members.map(() => 0);
  weights.forEach((weight, at) => {
    const next = nextBelt(filled, edges);
    members[next]?.push(at);
    filled[next] = (filled[next] ?? 0) + weight;
  });
  return members.map((list, at) => ({
    band: { inner: edges[at] ?? 0, outer: edges[at + 1] ?? 1 },
    members: list,
  }));
};

/** The belt that is emptiest for its area; the outermost first. */
const nextBelt = (filled: readonly number[], edges: readonly number[]): number => {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let at = filled.length - 1; at >= 0; at--) {
    const share = (edges[at + 1] ?? 1) ** 2 - (edges[at] ?? 0) ** 2;
    const full = (filled[at] ?? 0) / share;
    if (full < least) [best, least] = [at, full];
  }
  return best;
};

/** How far themes would turn from where they stand, as a mean of 1 − cos. */
const strayOf = (
  order: readonly Body[],
  hearts: readonly Heart[],
  stood: ReadonlyMap<Body, Origin>,
): number => {
  let sum = 0;
  order.forEach((theme, at) => {
    const before = stood.get(theme);
    const heart = hearts[at];
    if (!before || !heart) return;
    const length = Math.hypot(before.x, before.y) * Math.hypot(heart.x, heart.y);
    if (length > 0) sum += 1 - (before.x * heart.x + before.y * heart.y) / length;
  });
  return stood.size ? (keepsSide * sum) / stood.size : 0;
};

const keepsSide = 4;
