import type { Id } from '../domain/id';
import type { Size } from './camera';
import { cellGrid } from './cellGrid';
import { boxAround, boxesMeet, boxMeetsCircle, isWithin } from './labelBox';
import { type LineCover, lineCover } from './lineCover';
import { headingBox } from './lookHeading';
import { lineGap } from './lookLine';
import { weightAt } from './lookPaint';
import { bundledBetween } from './paintBundle';
import { type Curve, curveBetween, type Disk } from './paintCurve';
import type { Box, Camera, Scene, SceneCircle, SceneLine } from './scene';

/** A circle on the screen, in px. */
export interface Spot extends Disk {
  readonly circle: SceneCircle;
}

/** What names may not cover (circles) and had better not (lines), for one camera. */
export interface Ground {
  /** The circles in view. */
  readonly spots: readonly Spot[];
  readonly page: Box;
  /** True when a box is in view and on no circle; its own counts only for names outside it. */
  isFree(box: Box, own: Spot | null, inside?: boolean): boolean;
  /** The same for names on their circle that may lie on dots: partners seen from far away. */
  isFreeOverDots(box: Box, own: Spot): boolean;
  /** About how many px of lines run under a box. */
  crossed(box: Box): number;
  /** The curve of a connection; null when its circles touch. */
  curveOf(line: SceneLine): Curve | null;
}

const edge = 2;
const offCircles = 2;
/** Smaller partners on the screen (px) are dots that the name of a theme may cover. */
const dot = 3.6;
const cell = 56;
const mostLines = 3000;

/** The part of the scene that can be seen, ready to be asked. */
export const groundOf = (scene: Scene, camera: Camera, { width, height }: Size): Ground => {
  const page: Box = { left: edge, top: edge, right: width - edge, bottom: height - edge };
  const spots: Spot[] = [];
  for (const circle of scene.circles) {
    const spot = spotOf(circle, camera);
    if (boxMeetsCircle(page, spot.x, spot.y, spot.r)) spots.push(spot);
  }
  const heads = (scene.headings ?? []).map((heading) => headingBox(heading, camera));
  const circles = cellGrid(page, cell);
  spots.forEach(({ x, y, r }, at) => {
    circles.add(boxAround(x, y, 2 * r, 2 * r), at);
  });
  const curveOf = curvesOf(scene, camera);
  let cover: LineCover | null = null;
  // Asked thousands of times a picture: one test for all, instead of a new one each time.
  let asked: Question = { box: page, own: null, inside: false, overDots: false };
  const isMet = (at: number): boolean => {
    const { box, own, inside, overDots } = asked;
    const spot = spots[at] as Spot;
    if (overDots && spot.r < dot && spot.circle.type === 'partner') return false;
    if (spot === own) return !inside && boxMeetsCircle(box, spot.x, spot.y, spot.r);
    if (own && holds(spot, own)) return !isWithinDisk(box, spot);
    return boxMeetsCircle(box, spot.x, spot.y, spot.r + offCircles);
  };
  const isOff = (question: Question): boolean => {
    const { box } = question;
    if (!isWithin(box, page) || heads.some((head) => boxesMeet(box, head, 0, 0))) return false;
    asked = question;
    return !circles.some(box, offCircles, isMet);
  };
  const isFree = (box: Box, own: Spot | null, inside = false): boolean =>
    isOff({ box, own, inside, overDots: false });
  const isFreeOverDots = (box: Box, own: Spot): boolean =>
    isOff({ box, own, inside: true, overDots: true });
  const crossed = (box: Box): number => {
    cover ??= coverOf(scene, camera, page, curveOf);
    return cover.under(box);
  };
  return { spots, page, isFree, isFreeOverDots, crossed, curveOf };
};

/** A theme that holds a circle is ground for its name, as far as the theme reaches. */
const holds = ({ circle, x, y, r }: Spot, own: Spot): boolean =>
  circle.head !== undefined && r > own.r && Math.hypot(own.x - x, own.y - y) + own.r <= r + 1;

const isWithinDisk = ({ left, top, right, bottom }: Box, { x, y, r }: Disk): boolean =>
  Math.hypot(
    Math.max(Math.abs(left - x), Math.abs(right - x)),
    Math.max(Math.abs(top - y), Math.abs(bottom - y)),
  ) <=
  r - offCircles;

/** Where the name of a circle stands within it: for a theme that holds others in its head. */
export const headSpot = (spot: Spot): Spot => {
  const { head, r } = spot.circle;
  if (!head || r === 0) return spot;
  const k = spot.r / r;
  return { circle: spot.circle, x: spot.x + k * head.x, y: spot.y + k * head.y, r: k * head.r };
};

interface Question {
  readonly box: Box;
  readonly own: Spot | null;
  readonly inside: boolean;
  readonly overDots: boolean;
}

const spotOf = (circle: SceneCircle, { k, tx, ty }: Camera): Spot => ({
  circle,
  x: circle.x * k + tx,
  y: circle.y * k + ty,
  r: circle.r * k,
});

const curvesOf = (scene: Scene, camera: Camera): Ground['curveOf'] => {
  let byId: Map<Id, SceneCircle> | null = null;
  const diskOf = (id: Id): Disk | null => {
    byId ??= new Map(scene.circles.map((circle) => [circle.id, circle]));
    const circle = byId.get(id);
    return circle ? spotOf(circle, camera) : null;
  };
  const gap = lineGap.link * weightAt(camera.k);
  return ({ from, to, bow, bundle }) => {
    const [start, end] = [diskOf(from), diskOf(to)];
    if (!start || !end) return null;
    const [a, b] = bundle ? [diskOf(bundle.from), diskOf(bundle.to)] : [];
    if (!bundle || !a || !b) return curveBetween(start, end, bow, gap);
    const hub = (bundle.hub && diskOf(bundle.hub)) ?? a;
    return bundledBetween(start, end, bow, gap, { a, b, hub, pull: bundle.pull });
  };
};

/** Where lines run; beyond a number of them they no longer steer names. */
const coverOf = (
  { lines }: Scene,
  { k, tx, ty }: Camera,
  page: Box,
  curveOf: Ground['curveOf'],
): LineCover => {
  const cover = lineCover(page);
  if (lines.length > mostLines) return cover;
  for (const line of lines) {
    const curve = line.kind === 'link' ? curveOf(line) : null;
    if (curve) cover.add(curve);
    else if (line.kind === 'spoke')
      cover.addStraight(line.x1 * k + tx, line.y1 * k + ty, line.x2 * k + tx, line.y2 * k + ty);
  }
  return cover;
};
