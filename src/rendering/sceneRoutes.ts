import type { Point } from '../domain/row';
import { curveBetween, pointOn } from './paintCurve';
import type { SceneCircle } from './scene';

/** How far a line between two circles bows, to run clear of others. */
export type BowOf = (from: SceneCircle, to: SceneCircle, side: 1 | -1) => number;

/** Bows that are tried, the gentlest first; the other side of each costs a little more. */
const bows = [0.1, 0.2, 0.32, 0.46];
/** So many px of detour a bow is worth, for each part of its length that it bows. */
const bowCost = 60;
const otherSide = 6;
const points = 12;
const air = 6;
/** Beyond so many connections they run together instead, and nobody could follow each one's way. */
const mostRouted = 120;

/**
 * Bows for the lines of a picture: each the gentlest that keeps it off the center and foreign or
 * own themes, where names are written. `count` is how many lines there are in all.
 */
export const routesAround = (circles: readonly SceneCircle[], count: number): BowOf => {
  const big = count > mostRouted ? [] : circles.filter(({ type }) => type !== 'partner');
  return (from, to, side) => {
    const others = big.filter((circle) => isNear(circle, from, to));
    let best = side * (bows[0] ?? 0);
    if (others.length === 0) return best;
    let least = Number.POSITIVE_INFINITY;
    for (const size of bows)
      for (const way of [side, -side]) {
        const cost = bowCost * size + (way === side ? 0 : otherSide);
        const whole = cost + hidden(from, to, way * size, others);
        if (whole < least) [best, least] = [way * size, whole];
      }
    return best;
  };
};

const widest = Math.max(...bows);

/** False when no way between two circles, however bowed, runs over a third. */
const isNear = (circle: SceneCircle, from: SceneCircle, to: SceneCircle): boolean => {
  if (circle === from || circle === to) return false;
  const length = Math.hypot(to.x - from.x, to.y - from.y) + from.r + to.r;
  const reach = circle.r + air + Math.max(from.r, to.r) + widest * length;
  return (
    circle.x > Math.min(from.x, to.x) - reach &&
    circle.x < Math.max(from.x, to.x) + reach &&
    circle.y > Math.min(from.y, to.y) - reach &&
    circle.y < Math.max(from.y, to.y) + reach
  );
};

/** How many units of a line run over circles. */
const hidden = (
  from: SceneCircle,
  to: SceneCircle,
  bow: number,
  others: readonly SceneCircle[],
): number => {
  const curve = curveBetween(from, to, bow, 0);
  if (!curve) return 0;
  const piece = Math.hypot(to.x - from.x, to.y - from.y) / points;
  let sum = 0;
  for (let at = 1; at < points; at++) if (isOver(pointOn(curve, at / points), others)) sum += piece;
  return sum;
};

const isOver = ([x, y]: Point, others: readonly SceneCircle[]): boolean =>
  others.some((circle) => (circle.x - x) ** 2 + (circle.y - y) ** 2 < (circle.r + air) ** 2);
