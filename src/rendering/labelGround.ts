import { type BoxGrid, boxGrid } from './boxGrid';
import type { Size } from './camera';
import { boxAround, boxesMeet, boxMeetsCircle, isWithin, lengthIn } from './labelBox';
import type { Box, Camera, Scene, SceneCircle, SceneLine } from './scene';

/** A circle on the screen, in px. */
export interface Spot {
  readonly circle: SceneCircle;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

type Way = Pick<SceneLine, 'from' | 'to' | 'x1' | 'y1' | 'x2' | 'y2'>;

/** What names may not cover (circles) and had better not (lines), for one camera. */
export interface Ground {
  readonly spots: readonly Spot[];
  readonly page: Box;
  /** True when a box is in view and on no circle; its own counts only for names outside it. */
  isFree(box: Box, own: Spot, inside?: boolean): boolean;
  /** How many px of lines run under a box. */
  crossed(box: Box): number;
}

const offCircles = 2;
const cell = 64;
const mostLines = 3000;

/** The part of the scene that can be seen, ready to be asked. */
export const groundOf = (scene: Scene, camera: Camera, viewport: Size): Ground => {
  const page: Box = { left: 2, top: 2, right: viewport.width - 2, bottom: viewport.height - 2 };
  const spots = scene.circles
    .map((circle) => spotOf(circle, camera))
    .filter(({ x, y, r }) => boxMeetsCircle(page, x, y, r));
  const circles = boxGrid<Spot>(cell);
  for (const spot of spots) circles.add(boxAround(spot.x, spot.y, 2 * spot.r, 2 * spot.r), spot);
  const lines = linesOf(scene, camera, page);
  const isFree = (box: Box, own: Spot, inside = false): boolean => {
    if (!isWithin(box, page)) return false;
    for (const spot of circles.near(wider(box))) {
      if (inside && spot === own) continue;
      const reach = spot.r + (spot === own ? 0 : offCircles);
      if (boxMeetsCircle(box, spot.x, spot.y, reach)) return false;
    }
    return true;
  };
  return { spots, page, isFree, crossed: (box) => crossedIn(lines, box) };
};

const wider = ({ left, top, right, bottom }: Box): Box => ({
  left: left - offCircles,
  top: top - offCircles,
  right: right + offCircles,
  bottom: bottom + offCircles,
});

const spotOf = (circle: SceneCircle, { k, tx, ty }: Camera): Spot => ({
  circle,
  x: circle.x * k + tx,
  y: circle.y * k + ty,
  r: circle.r * k,
});

/** Lines in the cells they run through; beyond a number they no longer steer names. */
const linesOf = (scene: Scene, { k, tx, ty }: Camera, page: Box): BoxGrid<Way> => {
  const grid = boxGrid<Way>(cell);
  if (scene.lines.length > mostLines) return grid;
  for (const { from, to, x1, y1, x2, y2 } of scene.lines) {
    const way = { from, to, x1: x1 * k + tx, y1: y1 * k + ty, x2: x2 * k + tx, y2: y2 * k + ty };
    if (lengthIn(page, way) > 0) addAlong(grid, way, page);
  }
  return grid;
};

const addAlong = (grid: BoxGrid<Way>, way: Way, page: Box): void => {
  const steps = Math.ceil(Math.hypot(way.x2 - way.x1, way.y2 - way.y1) / cell);
  for (let at = 0; at <= steps; at++) {
    const x = way.x1 + ((way.x2 - way.x1) * at) / Math.max(steps, 1);
    const y = way.y1 + ((way.y2 - way.y1) * at) / Math.max(steps, 1);
    const box = boxAround(x, y, cell, cell);
    if (boxesMeet(box, page, 0, 0)) grid.add(box, way);
  }
};

const crossedIn = (lines: BoxGrid<Way>, box: Box): number => {
  const met = new Set(lines.near(box));
  let sum = 0;
  for (const way of met) sum += lengthIn(box, way);
  return sum;
};
