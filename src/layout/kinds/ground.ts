import { type Settings, wordIn } from '../../domain/layoutSettings';
import { type Body, bodiesOf } from '../body';
import { aspectOf, type LayoutGraph, type LayoutTask } from '../graph';
import type { Origin } from '../page';

/** What a layout works on. Bodies that are pinned stand already and stay; all others are moved. */
export interface Ground {
  readonly graph: LayoutGraph;
  readonly bodies: readonly Body[];
  /** The map's center; none on a map that has not got one yet. */
  readonly center: Body | null;
  /** Themes at the top, in the order of the list; and those under another theme. */
  readonly themes: readonly Body[];
  readonly subThemes: readonly Body[];
  readonly partners: readonly Body[];
  /** Where the middle of the picture is: where the center stands, if it stands anywhere. */
  readonly origin: Origin;
  readonly settings: Settings;
  /** How much wider than high the picture should be. */
  readonly aspect: number;
  /** Circles that want a place while the others stay; null when all is laid out anew. */
  readonly fresh: ReadonlySet<string> | null;
}

const pages: Readonly<Record<string, number>> = { wide: 2, tall: 0.72 };

/** The room of circles that stand, names beside the outermost left out. */
export const extentOf = (bodies: readonly Body[]) => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, r, placed } of bodies) {
    if (!placed) continue;
    [left, top] = [Math.min(left, x - r), Math.min(top, y - r)];
    [right, bottom] = [Math.max(right, x + r), Math.max(bottom, y + r)];
  }
  return left < right ? { left, top, right, bottom } : { left: 0, top: 0, right: 1, bottom: 1 };
};

/** Room that names take beside the outermost circles, in map units. */
const names = { across: 200, down: 40 };

/** The shape of what stands now, names counted in. */
const shapeNow = (bodies: readonly Body[]): number => {
  const { left, top, right, bottom } = extentOf(bodies);
  return (right - left + names.across) / (bottom - top + names.down);
};

export const groundOf = (graph: LayoutGraph, task: LayoutTask): Ground => {
  const bodies = bodiesOf(graph);
  const settings = graph.settings ?? {};
  const center = bodies.find(({ node }) => node.type === 'center') ?? null;
  const themes = bodies.filter(({ node }) => node.type === 'theme');
  const fresh = task.how === 'settle' ? new Set<string>(task.fresh) : null;
  const old = bodies.filter(({ node }) => !fresh?.has(node.id));
  return {
    graph,
    bodies,
    center,
    themes: themes.filter(({ parents }) => parents.length === 0),
    subThemes: themes.filter(({ parents }) => parents.length > 0),
    partners: bodies.filter(({ node }) => node.type === 'partner'),
    origin: center?.placed ? { x: center.x, y: center.y } : { x: 0, y: 0 },
    settings,
    aspect: pages[wordIn(settings, 'page')] ?? (fresh ? shapeNow(old) : aspectOf(task)),
    fresh,
  };
};

/** Stands a body at a point, unless it is pinned. */
export const stand = (body: Body, x: number, y: number): void => {
  if (body.pinned) return;
  body.x = x;
  body.y = y;
  body.placed = true;
};
