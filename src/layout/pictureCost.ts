import type { Body } from './body';
import { crossesBox } from './dislike';
import { usualAspect } from './graph';
import { boxAt, unnamedAt } from './nameRoom';

/** A small window that a map of this size should fit into with all its names, in px. */
const windowFor = (aspect: number) => {
  const wider = Math.sqrt(aspect / usualAspect);
  return { width: 668 * wider, height: 552 / wider };
};
const largest = 1.3;
/** Shown smaller than this, names no longer find room beside their circles. */
const readable = 0.92;

const costs = {
  /** Names without room: the first few weigh more than the rest. */
  unnamed: 400,
  overlap: 26,
  name: 7,
  crossing: 16,
  stretch: 0.8,
  shrink: 600,
  tiny: 1800,
  moved: 2.5,
};
const easy = 30;
const fewNames = 2;

export interface Verdict {
  readonly cost: number;
  /** True when all names have room where they like to stand, the whole map in a small window. */
  readonly allNamed: boolean;
}

type Spoke = readonly [Body, Body];

/**
 * How far a picture is from a good one; lower is better. Counts names that would meet when the map
 * is shown whole, spokes that cross or run under names, long spokes, and how far circles moved.
 */
export const pictureCost = (
  bodies: readonly Body[],
  before: ReadonlyMap<number, readonly [number, number]>,
  aspect: number,
): Verdict => {
  const k = zoomOf(bodies, windowFor(aspect));
  const spokes = spokesOf(bodies);
  const met = unnamedAt(bodies, k);
  const cost =
    Math.min(met, fewNames) * costs.unnamed +
    met * costs.overlap +
    underNames(spokes, bodies) * costs.name +
    crossings(spokes) * costs.crossing +
    stretchOf(spokes) * costs.stretch +
    (largest - k) * costs.shrink +
    Math.max(0, readable - k) * costs.tiny +
    movedBy(bodies, before) * costs.moved;
  return { cost, allNamed: met === 0 };
};

/** The zoom at which all fits: names keep their size, so they are set against the window first. */
const zoomOf = (bodies: readonly Body[], page: ReturnType<typeof windowFor>): number => {
  let [low, high] = [0.2, largest];
  for (let step = 0; step < 12; step++) {
    const k = (low + high) / 2;
    const boxes = bodies.map((body) => boxAt(body, body.room, k));
    const width =
      Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
    const height =
      Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
    if (width <= page.width && height <= page.height) low = k;
    else high = k;
  }
  return low;
};

const spokesOf = (bodies: readonly Body[]): readonly Spoke[] => {
  const center = bodies.find(({ node }) => node.type === 'center');
  return bodies.flatMap((body): Spoke[] => {
    if (body.parents.length) return body.parents.map((parent) => [parent, body]);
    return center && body.node.type === 'theme' ? [[center, body]] : [];
  });
};

const underNames = (spokes: readonly Spoke[], bodies: readonly Body[]): number => {
  let count = 0;
  for (const [from, to] of spokes)
    for (const body of bodies)
      if (body !== from && body !== to && crossesBox(from, to, body.x, body.y, body.room)) count++;
  return count;
};

const crossings = (spokes: readonly Spoke[]): number => {
  let count = 0;
  spokes.forEach(([a, b], at) => {
    for (const [c, d] of spokes.slice(at + 1))
      if (
        a !== c &&
        a !== d &&
        b !== c &&
        b !== d &&
        turnsOf(a, b, c) * turnsOf(a, b, d) < 0 &&
        turnsOf(c, d, a) * turnsOf(c, d, b) < 0
      )
        count++;
  });
  return count;
};

const turnsOf = (a: Body, b: Body, c: Body): number =>
  Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

/** How much longer than easy the spokes are: the mean of squares over that length, so that one long one shows. */
const stretchOf = (spokes: readonly Spoke[]): number => {
  const long = spokes.map(([a, b]) =>
    Math.max(0, Math.hypot(a.x - b.x, a.y - b.y) - a.r - b.r - easy),
  );
  return long.length ? long.reduce((sum, one) => sum + (one * one) / 60, 0) / long.length : 0;
};

const movedBy = (
  bodies: readonly Body[],
  before: ReadonlyMap<number, readonly [number, number]>,
): number => {
  if (before.size === 0) return 0;
  let sum = 0;
  for (const [at, [x, y]] of before) {
    const body = bodies[at];
    if (body) sum += Math.hypot(body.x - x, body.y - y);
  }
  return sum / before.size;
};
