import { type ArcBand, bandIn, middleOf, reachOf } from './arcBand';
import { plainBelow } from './lookCircle';
import { weightAt } from './lookPaint';
import type { CircleArcs, SceneCircle } from './scene';

/** Below this radius on the screen (px) a circle has no room for arcs. */
const leastWithArcs = 7;
/** Shorter arcs (px) could not be told apart. */
const shortest = 7.5;
/** Farther than that (map units) nobody is in the way. */
const farAway = 40;

type Near = (one: number, other: number) => void;

/** Tells of every two circles, themes that hold others left out, that are not far away. */
const eachNear = (circles: readonly SceneCircle[], tell: Near): void => {
  const order = circles.map((_, at) => at).filter((at) => !circles[at]?.head);
  order.sort((a, b) => (circles[a]?.x ?? 0) - (circles[b]?.x ?? 0));
  const largest = order.reduce((most, at) => Math.max(most, circles[at]?.r ?? 0), 0);
  order.forEach((one, place) => {
    const { x = 0, r = 0, type } = circles[one] ?? {};
    for (let next = place + 1; next < order.length; next++) {
      const other = order[next] ?? 0;
      if ((circles[other]?.x ?? 0) - x > r + largest + farAway) break;
      if (type !== 'theme' || circles[other]?.type !== 'theme') tell(one, other);
    }
  });
};

const known = new WeakMap<readonly SceneCircle[], Float64Array>();

/** How much room (map units) each circle has around its rim, half of it where the other has arcs too. */
const roomAround = (circles: readonly SceneCircle[]): Float64Array => {
  const before = known.get(circles);
  if (before) return before;
  const room = new Float64Array(circles.length).fill(farAway);
  const narrow = (at: number, by: number): void => {
    room[at] = Math.min(room[at] ?? farAway, by);
  };
  eachNear(circles, (one, other) => {
    const [a, b] = [circles[one] as SceneCircle, circles[other] as SceneCircle];
    const between = Math.hypot(a.x - b.x, a.y - b.y) - a.r - b.r;
    if (a.arcs) narrow(one, b.arcs ? between / 2 : between);
    if (b.arcs) narrow(other, a.arcs ? between / 2 : between);
  });
  known.set(circles, room);
  return room;
};

/** How a circle says what it reports: in arcs, by a dot on its edge where they have no room, or not. */
export type ArcsAs = ArcBand | 'dot' | null;

/** True when there is anything that it was to report and did. */
const reports = ({ marks }: CircleArcs): boolean =>
  marks.some((mark) => mark !== null && mark.is !== 'missing');

const bandAt = (circles: readonly SceneCircle[], at: number, k: number): ArcBand | null => {
  const { arcs, r: radius = 0 } = circles[at] ?? {};
  const r = radius * k;
  if (!arcs || r < leastWithArcs) return null;
  const band = bandIn(r, (roomAround(circles)[at] ?? 0) * k, weightAt(k));
  const isLong = band && (2 * Math.PI * middleOf(r, band)) / arcs.marks.length >= shortest;
  return isLong ? band : null;
};

/** How a circle of a scene says at a zoom what it reports. */
export const arcsAs = (circles: readonly SceneCircle[], at: number, k: number): ArcsAs => {
  const { arcs, r = 0 } = circles[at] ?? {};
  if (!arcs) return null;
  return bandAt(circles, at, k) ?? (reports(arcs) && r * k >= plainBelow ? 'dot' : null);
};

/** How far the arcs of a circle reach beyond its rim at a zoom, in px; 0 where it shows none. */
export const arcsReach = (circles: readonly SceneCircle[], at: number, k: number): number => {
  const band = bandAt(circles, at, k);
  return band ? reachOf(band) : 0;
};

/** What arcs come to at a zoom: all in full, some as dots on edges, or some that cannot be drawn. */
export type ArcsTold = 'all' | 'dots' | 'lacking';

/** What is told at a zoom of what circles report. */
export const arcsTold = (circles: readonly SceneCircle[], k: number): ArcsTold => {
  let told: ArcsTold = 'all';
  for (const [at, { arcs }] of circles.entries()) {
    if (!arcs || !reports(arcs)) continue;
    const as = arcsAs(circles, at, k);
    if (as === null) return 'lacking';
    if (as === 'dot') told = 'dots';
  }
  return told;
};
