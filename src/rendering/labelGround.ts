import { arcsReach } from './arcsReach';
import type { Size } from './camera';
import { cellGrid } from './cellGrid';
import { type Corner, noCorner } from './fitCorner';
import { amongOthersIn } from './labelAmong';
import { boxAround, boxesMeet, boxMeetsCircle, isWithin } from './labelBox';
import { coverOf, curvesOf } from './labelLines';
import type { LineCover } from './lineCover';
import { headingBox } from './lookHeading';
import type { Curve, Disk } from './paintCurve';
import type { Box, Camera, Scene, SceneCircle, SceneLine } from './scene';

/** A circle on the screen, in px. */
export interface Spot extends Disk {
  readonly circle: SceneCircle;
  /** How far its arcs reach beyond its rim. */
  readonly reach: number;
}

/** What names may not cover (circles) and had better not (lines), for one camera. */
export interface Ground {
  /** The circles in view. */
  readonly spots: readonly Spot[];
  readonly page: Box;
  /** True when a box is in view and on no circle; its own counts only for names outside it. */
  isFree(box: Box, own: Spot | null, inside?: boolean): boolean;
  /**
   * How many dots, partners up to so many px, lie under the box of a name on its circle; null when
   * it is on anything else. On large maps they are not counted.
   */
  dotsUnder(box: Box, own: Spot, dot: number): number | null;
  /** How much a name is among dots of others, as if it were theirs: 1 for each that it touches. */
  amongOthers(box: Box, own: Spot): number;
  /** About how many px of lines run under a box. */
  crossed(box: Box): number;
  /** The curve of a connection; null when its circles touch. */
  curveOf(line: SceneLine): Curve | null;
}

const edge = 2;
const offCircles = 2;
const cell = 56;
/** Among more circles dots under a name are too many to be counted. */
const mostCounted = 600;

/** The part of the scene that can be seen, ready to be asked. */
export const groundOf = (
  scene: Scene,
  camera: Camera,
  { width, height }: Size,
  corner: Corner = noCorner,
): Ground => {
  const page: Box = { left: edge, top: edge, right: width - edge, bottom: height - edge };
  const spots: Spot[] = [];
  for (const [at, circle] of scene.circles.entries()) {
    const spot = spotOf(circle, camera, arcsReach(scene.circles, at, camera.k));
    if (boxMeetsCircle(page, spot.x, spot.y, spot.r)) spots.push(spot);
  }
  const heads = [
    ...(scene.headings ?? []).map((heading) => headingBox(heading, camera)),
    ...(corner.width > 0 ? [boxOfCorner(corner, height)] : []),
  ];
  const circles = cellGrid(page, cell);
  spots.forEach(({ x, y, r }, at) => {
    circles.add(boxAround(x, y, 2 * r, 2 * r), at);
  });
  const curveOf = curvesOf(scene, camera);
  let cover: LineCover | null = null;
  // Asked thousands of times a picture: one test for all, instead of a new one each time.
  let asked: Question = { box: page, own: null, inside: false, dot: 0 };
  const under = new Set<number>();
  const isMet = (at: number): boolean => {
    const { box, own, inside, dot } = asked;
    const spot = spots[at] as Spot;
    if (spot.r < dot && spot.circle.type === 'partner') {
      if (boxMeetsCircle(box, spot.x, spot.y, spot.r)) under.add(at);
      return false;
    }
    if (spot === own) return !inside && boxMeetsCircle(box, spot.x, spot.y, spot.r + spot.reach);
    if (own && holds(spot, own)) return !isWithinDisk(box, spot);
    return boxMeetsCircle(box, spot.x, spot.y, spot.r + spot.reach + offCircles);
  };
  const isOff = (question: Question): boolean => {
    const { box } = question;
    if (!isWithin(box, page) || heads.some((head) => boxesMeet(box, head, 0, 0))) return false;
    asked = question;
    return !circles.some(box, offCircles, isMet);
  };
  const isFree = (box: Box, own: Spot | null, inside = false): boolean =>
    isOff({ box, own, inside, dot: 0 });
  const solid = spots.filter(({ circle }) => circle.type !== 'partner');
  const largest = spots.reduce(
    (r, spot) => (spot.circle.type === 'partner' ? Math.max(r, spot.r) : r),
    0,
  );
  const dotsUnder = (box: Box, own: Spot, dot: number): number | null => {
    under.clear();
    if (spots.length > mostCounted && largest < dot) {
      if (!isWithin(box, page) || heads.some((head) => boxesMeet(box, head, 0, 0))) return null;
      return solid.some(
        (spot) => spot !== own && boxMeetsCircle(box, spot.x, spot.y, spot.r + offCircles),
      )
        ? null
        : 0;
    }
    return isOff({ box, own, inside: true, dot }) ? under.size : null;
  };
  const amongOthers = spots.length > mostCounted ? () => 0 : amongOthersIn(spots, circles);
  const crossed = (box: Box): number => {
    cover ??= coverOf(scene, camera, page, curveOf);
    return cover.under(box);
  };
  return { spots, page, isFree, dotsUnder, amongOthers, crossed, curveOf };
};

const boxOfCorner = (corner: Corner, height: number): Box => ({
  left: 0,
  top: height - corner.height,
  right: corner.width,
  bottom: height,
});

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
  return { ...spot, x: spot.x + k * head.x, y: spot.y + k * head.y, r: k * head.r };
};

interface Question {
  readonly box: Box;
  readonly own: Spot | null;
  readonly inside: boolean;
  /** Smaller partners (px) do not count. */
  readonly dot: number;
}

const spotOf = (circle: SceneCircle, { k, tx, ty }: Camera, reach: number): Spot => ({
  circle,
  x: circle.x * k + tx,
  y: circle.y * k + ty,
  r: circle.r * k,
  reach,
});
