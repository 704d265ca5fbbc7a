import type { Point } from '../domain/row';
import type { Box } from './scene';

/** A circle on the screen, in CSS px. */
export interface Disk {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/**
 * A line between two circles: a quadratic curve, straight when its handle lies between the ends;
 * with a second handle a cubic one.
 */
export interface Curve {
  readonly from: Point;
  readonly handle: Point;
  readonly handle2?: Point;
  readonly to: Point;
}

/** The point beyond the rim of a circle on the way to another point, `gap` px out. */
export const towards = (disk: Disk, [x, y]: Point, gap: number): Point => {
  const [dx, dy] = [x - disk.x, y - disk.y];
  const length = Math.hypot(dx, dy) || 1;
  return [disk.x + (dx / length) * (disk.r + gap), disk.y + (dy / length) * (disk.r + gap)];
};

const contains = (outer: Disk, inner: Disk): boolean =>
  Math.hypot(inner.x - outer.x, inner.y - outer.y) < outer.r;

/**
 * The curve from the rim of one circle to the rim of another, `gap` px short of both. A circle
 * that holds the other is left from its middle. Null when the rims meet.
 */
export const curveBetween = (a: Disk, b: Disk, bow: number, gap: number): Curve | null => {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const [aHolds, bHolds] = [contains(a, b), contains(b, a)];
  if (!aHolds && !bHolds && Math.hypot(dx, dy) <= a.r + b.r + 2 * gap) return null;
  const aim = bowed([a.x, a.y], [b.x, b.y], bow);
  const from: Point = aHolds ? [a.x, a.y] : towards(a, aim, gap);
  const to: Point = bHolds ? [b.x, b.y] : towards(b, aim, gap);
  return { from, handle: bowed(from, to, bow), to };
};

const bowed = ([x1, y1]: Point, [x2, y2]: Point, bow: number): Point => [
  (x1 + x2) / 2 + (y2 - y1) * bow,
  (y1 + y2) / 2 - (x2 - x1) * bow,
];

/** The point a part of the way (0 to 1) along a curve. */
export const pointOn = ({ from, handle, handle2, to }: Curve, part: number): Point => {
  const rest = 1 - part;
  if (handle2) {
    const [s, t, u, v] = [rest ** 3, 3 * rest ** 2 * part, 3 * rest * part ** 2, part ** 3];
    return [
      s * from[0] + t * handle[0] + u * handle2[0] + v * to[0],
      s * from[1] + t * handle[1] + u * handle2[1] + v * to[1],
    ];
  }
  const [u, v, w] = [rest ** 2, 2 * part * rest, part ** 2];
  return [u * from[0] + v * handle[0] + w * to[0], u * from[1] + v * handle[1] + w * to[1]];
};

const pieces = 16;

/** How far a point is from a curve, in px, near enough to click it. */
export const distanceTo = (curve: Curve, point: Point): number => {
  let least = Number.POSITIVE_INFINITY;
  let before = curve.from;
  for (let piece = 1; piece <= pieces; piece++) {
    const next = pointOn(curve, piece / pieces);
    least = Math.min(least, distanceToPiece(before, next, point));
    before = next;
  }
  return least;
};

const distanceToPiece = ([x1, y1]: Point, [x2, y2]: Point, [x, y]: Point): number => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - part * dx, y - y1 - part * dy);
};

/** A piece of a curve, and how many px of the curve lie before it. */
export interface CurvePiece {
  readonly curve: Curve;
  readonly before: number;
}

/**
 * The piece of a curve that can be seen in a box (px), a little more at both ends; null when none
 * can. Long patterned lines are costly to stroke where nobody sees them.
 */
export const pieceIn = (curve: Curve, { left, top, right, bottom }: Box): CurvePiece | null => {
  const points = Array.from({ length: pieces + 1 }, (_, at) => pointOn(curve, at / pieces));
  let [first, last, length, before] = [-1, -1, 0, 0];
  for (let at = 1; at <= pieces; at++) {
    const [[x1, y1], [x2, y2]] = [points[at - 1] as Point, points[at] as Point];
    const seen =
      Math.max(x1, x2) > left &&
      Math.min(x1, x2) < right &&
      Math.max(y1, y2) > top &&
      Math.min(y1, y2) < bottom;
    if (seen && first < 0) [first, before] = [at - 1, length];
    if (seen) last = at;
    length += Math.hypot(x2 - x1, y2 - y1);
  }
  return first < 0 ? null : { curve: cut(curve, first / pieces, last / pieces), before };
};

/** The part of a curve between two parts of the way. */
const cut = (curve: Curve, start: number, end: number): Curve => {
  const points = curve.handle2
    ? [curve.from, curve.handle, curve.handle2, curve.to]
    : [curve.from, curve.handle, curve.to];
  const last = points.length - 1;
  /** The blossom of the curve: its handles are the points where both parts take turns. */
  const blossom = (ends: number): Point => {
    let row: readonly Point[] = points;
    for (let at = 0; at < last; at++) {
      const part = at < ends ? end : start;
      row = row.slice(1).map((point, index) => mix(row[index] as Point, point, part));
    }
    return row[0] as Point;
  };
  const [from, handle, to] = [blossom(0), blossom(1), blossom(last)];
  return curve.handle2 ? { from, handle, handle2: blossom(2), to } : { from, handle, to };
};

const mix = (a: Point, b: Point, part: number): Point => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
];

/** The three corners of an arrow head whose tip is where a curve ends. */
export const arrowAt = (tip: Point, from: Point, size: number): readonly [Point, Point, Point] => {
  const [dx, dy] = [tip[0] - from[0], tip[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const [bx, by] = [tip[0] - ux * size, tip[1] - uy * size];
  const half = size * 0.42;
  return [[bx - uy * half, by + ux * half], tip, [bx + uy * half, by - ux * half]];
};
