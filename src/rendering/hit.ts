import { type Quadtree, quadtree } from 'd3';
import type { Id } from '../domain/id';
import type { NodeType, Point } from '../domain/row';
import { toMap } from './camera';
import { noteAt } from './noteHit';
import { distanceTo } from './paintCurve';
import { curveOf, diskOf, isLineSeen } from './paintPlace';
import type { Camera } from './scene';
import type { Stage } from './stage';

/** CSS px from the surface's upper left corner. */
export type ScreenPoint = Point;

/** What lies under a point; the handle goes before a circle, then a connection, then a note. */
export interface Pick {
  readonly circle?: Id;
  readonly link?: Id;
  readonly note?: Id;
  /** The circle whose handle it is. */
  readonly handle?: Id;
}

export interface PickOptions {
  /** Fingers need more room: 22 px around instead of 12. */
  readonly touch?: boolean;
  /** Circles that do not count, such as those in the hand. */
  readonly ignore?: ReadonlySet<Id>;
  /** Only circles of these types, and no connections. */
  readonly types?: readonly NodeType[];
}

/** Half the width of the band (px) in which a connection is hit. */
const linkReach = 8;

/** The least radius (px) in which a circle is hit: targets of 24 and 44 px. */
export const reachOf = (options: PickOptions): number => (options.touch ? 22 : 12);

/** Finds circles and connections of one stage; make a new one after circles have moved. */
export interface HitTest {
  at(point: ScreenPoint, camera: Camera, options?: PickOptions): Pick;
}

const nothing: ReadonlySet<number> = new Set();

/** `loose` are circles that may move while the others stand: those in the hand. */
export const hitTestOf = (stage: Stage, loose: ReadonlySet<number> = nothing): HitTest => {
  let grown: SmallCircles | null = null;
  const small = () => {
    grown ??= smallCircles(stage, loose);
    return grown;
  };
  return {
    at: (point, camera, options = {}) => {
      const asked: Asked = { stage, point, camera, options };
      const onlyThemes = options.types?.every((type) => type === 'theme');
      const circle = (onlyThemes ? null : nearestSmall(small(), asked)) ?? smallestTheme(asked);
      if (circle) return { circle };
      const link = options.types ? null : nearestLink(asked);
      if (link) return { link };
      const note = options.types
        ? null
        : noteAt(stage, point, camera, reachOf(options), options.ignore);
      return note ? { note } : {};
    },
  };
};

/** All circles but the themes: those that stand found quickly by place, the loose ones one by one. */
interface SmallCircles {
  readonly tree: Quadtree<number>;
  readonly loose: readonly number[];
  readonly largest: number;
}

const smallCircles = (stage: Stage, loose: ReadonlySet<number>): SmallCircles => ({
  tree: quadtree<number>(
    stage.others.filter((index) => !loose.has(index)),
    (index) => stage.x[index] ?? 0,
    (index) => stage.y[index] ?? 0,
  ),
  loose: stage.others.filter((index) => loose.has(index)),
  largest: stage.others.reduce((most, i) => Math.max(most, stage.circles[i]?.r ?? 0), 0),
});

interface Asked {
  readonly stage: Stage;
  readonly point: ScreenPoint;
  readonly camera: Camera;
  readonly options: PickOptions;
}

const counts = ({ stage, options }: Asked, index: number): boolean => {
  const circle = stage.circles[index];
  if (!circle || options.ignore?.has(circle.id)) return false;
  return options.types === undefined || options.types.includes(circle.type);
};

/** How far outside a circle's rim the point is, in px; negative within. */
const outside = ({ stage, point, camera }: Asked, index: number): number => {
  const { x, y, r } = diskOf(stage, index, camera);
  return Math.hypot(point[0] - x, point[1] - y) - r;
};

const isHit = (asked: Asked, index: number, distance: number): boolean => {
  const r = (asked.stage.circles[index]?.r ?? 0) * asked.camera.k;
  return distance <= Math.max(0, reachOf(asked.options) - r);
};

const nearestSmall = ({ tree, loose, largest }: SmallCircles, asked: Asked): Id | null => {
  const { stage, camera, options } = asked;
  const [x, y] = toMap(camera, asked.point);
  const reach = Math.max(largest, reachOf(options) / camera.k);
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  const look = (index: number): void => {
    if (!counts(asked, index)) return;
    const distance = outside(asked, index);
    if (distance < least && isHit(asked, index, distance)) [best, least] = [index, distance];
  };
  tree.visit((branch, x0, y0, x1, y1) => {
    if (x0 > x + reach || x1 < x - reach || y0 > y + reach || y1 < y - reach) return true;
    if ('length' in branch && branch.length) return false;
    for (let leaf: Leaf | undefined = branch as Leaf; leaf; leaf = leaf.next) look(leaf.data);
    return false;
  });
  loose.forEach(look);
  return stage.circles[best]?.id ?? null;
};

interface Leaf {
  readonly data: number;
  readonly next?: Leaf;
}

/** Small themes are painted last, so of several the last is on top. */
const smallestTheme = (asked: Asked): Id | null => {
  const hit = asked.stage.themes.findLast(
    (index) => counts(asked, index) && isHit(asked, index, outside(asked, index)),
  );
  return hit === undefined ? null : (asked.stage.circles[hit]?.id ?? null);
};

const nearestLink = ({ stage, point, camera }: Asked): Id | null => {
  let best: Id | null = null;
  let least = linkReach;
  const [x, y] = toMap(camera, point);
  const by = linkReach / camera.k;
  const near = { left: x - by, top: y - by, right: x + by, bottom: y + by };
  for (const staged of stage.lines) {
    if (!staged.line.id || !isLineSeen(stage, staged, near)) continue;
    const curve = curveOf(stage, staged, camera);
    const distance = curve ? distanceTo(curve, point) : Number.POSITIVE_INFINITY;
    if (distance <= least) [best, least] = [staged.line.id, distance];
  }
  return best;
};
