import type { SceneCircle } from './scene';

/** Below this radius on the screen (px) a circle has no room for arcs. */
export const leastWithArcs = 7;
/** Shorter arcs (px) could not be told apart. */
const shortest = 7.5;
const rim = 3.5;
const free = 2;
/** Farther than that (map units) nobody is in the way. */
const farAway = 40;

/** How broad arcs around a circle of a radius are, in px. */
export const arcBroad = (r: number): number => Math.min(7, Math.max(4, 0.36 * r));

/** The radius of the middle line of arcs around a circle, in px. */
export const arcRadius = (r: number): number => r + rim + arcBroad(r) / 2;

/** How long each of the arcs around a circle is, in px. */
const lengthOf = (r: number, slots: number): number => (2 * Math.PI * arcRadius(r)) / slots;

const reachFor = (r: number): number => rim + arcBroad(r) + free;

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

/** How far the arcs of a circle reach beyond its rim at a zoom, in px; 0 where it shows none. */
export const arcsReach = (circles: readonly SceneCircle[], at: number, k: number): number => {
  const circle = circles[at];
  if (!circle?.arcs) return 0;
  const r = circle.r * k;
  if (r < leastWithArcs || lengthOf(r, circle.arcs.marks.length) < shortest) return 0;
  const reach = reachFor(r);
  return (roomAround(circles)[at] ?? 0) * k >= reach ? reach : 0;
};
