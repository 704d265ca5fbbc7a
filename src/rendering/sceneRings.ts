import type { MapDocument } from '../domain/document';
import { layoutOf } from '../domain/layoutSettings';
import type { NodeType, Point } from '../domain/row';
import type { SceneCircle, SceneRing } from './scene';

/** How far from its ring a circle may stand, in map units, and still count as on it. */
const near = 1.5;
/** A ring of fewer, as a part of all or in number, is none. */
const [leastPart, leastNumber] = [0.04, 5];
/** So many circles make rings without lines. */
const most = 800;
/** How many pairs of circles are tried for a ring. */
const tries = 96;
const mostRings = 24;
/** A ring is not flatter than this. */
const flattest = 4;

type Shape = readonly [a: number, b: number];

/** The ring around the middle that two points stand on; null when there is none. */
const through = ([x1, y1]: Point, [x2, y2]: Point): Shape | null => {
  const whole = x1 * x1 * y2 * y2 - x2 * x2 * y1 * y1;
  const [p, q] = [(y2 * y2 - y1 * y1) / whole, (x1 * x1 - x2 * x2) / whole];
  if (!(p > 0 && q > 0 && Number.isFinite(p + q))) return null;
  const [a, b] = [1 / Math.sqrt(p), 1 / Math.sqrt(q)];
  return Math.max(a / b, b / a) <= flattest ? [a, b] : null;
};

const isOn =
  ([a, b]: Shape) =>
  ([x, y]: Point): boolean =>
    Math.abs(Math.hypot(x / a, y / b) - 1) * Math.min(a, b) < near;

/** The ring that most points stand on. `points` go around the middle. */
const fullest = (points: readonly Point[]): Shape | null => {
  let [best, held]: [Shape | null, number] = [null, 0];
  const step = Math.max(1, Math.floor((2 * points.length) / tries));
  for (let at = 0; at < points.length; at += step)
    for (const part of [0.25, 0.13]) {
      const other = points[(at + Math.max(1, Math.round(part * points.length))) % points.length];
      const shape = through(points[at] as Point, other as Point);
      const count = shape ? points.filter(isOn(shape)).length : 0;
      if (count > held) [best, held] = [shape, count];
    }
  return held >= leastNumber ? best : null;
};

const ringsAmong = (all: readonly Point[]): readonly Shape[] => {
  const found: Shape[] = [];
  let points = [...all].sort((one, other) => angle(one) - angle(other));
  while (found.length < mostRings && points.length >= leastNumber) {
    const shape = fullest(points);
    const rest = shape ? points.filter((point) => !isOn(shape)(point)) : points;
    if (!shape || points.length - rest.length < leastPart * all.length) break;
    found.push(shape);
    points = rest;
  }
  return found;
};

const angle = ([x, y]: Point): number => Math.atan2(y, x);

/** The rings of a map laid out in rings, read off where its circles stand now. */
export const ringsOf = (
  document: MapDocument,
  circles: readonly SceneCircle[],
): readonly SceneRing[] => {
  const center = circles.find(({ type }) => type === 'center');
  if (!center || layoutOf(document) !== 'rings' || circles.length > most) return [];
  const { x, y } = center;
  const pointsOf = (wanted: NodeType): readonly Point[] =>
    circles
      .filter(({ type, pinned }) => type === wanted && !pinned)
      .map((circle): Point => [circle.x - x, circle.y - y]);
  return [...ringsAmong(pointsOf('theme')), ...ringsAmong(pointsOf('partner'))]
    .map(([a, b]) => ({ x, y, a, b }))
    .sort((one, other) => one.a - other.a);
};
