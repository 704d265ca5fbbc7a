import { bodiesOf } from '../body';
import type { LayoutGraph } from '../graph';
import type { LayoutRun } from '../layoutRun';
import { placeMissing } from '../placeNew';
import { collide } from './collide';
import { type Mesh, meshOf, partner } from './mesh';

/** How far from what is new others may move, and how far things can be in the way, in map units. */
const reach = { moves: 120, matters: 400 };
const air = { pad: 2.5, flat: 1 };
const rounds = 200;

/** Makes room for what is new on a large map: only what stands close gives way, by as little as it takes. */
export const settleNear = (graph: LayoutGraph, fresh: readonly string[]): LayoutRun => {
  let frame: Float64Array | null = null;
  return {
    step: () => {
      frame ??= settled(graph, new Set(fresh));
      return false;
    },
    frame: () => frame,
  };
};

const settled = (graph: LayoutGraph, fresh: ReadonlySet<string>): Float64Array => {
  const bodies = bodiesOf(graph);
  placeMissing(bodies, []);
  const frame = new Float64Array(2 * bodies.length);
  for (const { x, y, index } of bodies) frame.set([x, y], 2 * index);
  const isNew = graph.nodes.map(({ id }) => fresh.has(id));
  const away = distances(graph, frame, isNew);
  const near = [...away.keys()].filter((at) => (away[at] as number) < reach.matters);
  const mesh = partOf(graph, frame, near);
  near.forEach((at, nth) => {
    const isFar = !isNew[at] && (away[at] as number) > reach.moves;
    if (isFar || mesh.kind[nth] !== partner) mesh.fixed[nth] = isNew[at] ? 0 : 1;
  });
  hold(graph, mesh, near);
  collide(mesh, air, rounds);
  near.forEach((at, nth) => {
    frame.set([mesh.x[nth] as number, mesh.y[nth] as number], 2 * at);
  });
  return frame;
};

/** From each rim to the nearest new circle. */
const distances = (
  { nodes }: LayoutGraph,
  frame: Float64Array,
  isNew: readonly boolean[],
): Float64Array => {
  const news = [...isNew.keys()].filter((at) => isNew[at]);
  return Float64Array.from(nodes, ({ radius }, at) => {
    let least = Number.POSITIVE_INFINITY;
    for (const one of news) {
      const dx = (frame[2 * at] as number) - (frame[2 * one] as number);
      const dy = (frame[2 * at + 1] as number) - (frame[2 * one + 1] as number);
      least = Math.min(least, Math.hypot(dx, dy) - radius);
    }
    return least;
  });
};

const partOf = (graph: LayoutGraph, frame: Float64Array, near: readonly number[]): Mesh => {
  const nodes = near.map((at) => graph.nodes[at] as LayoutGraph['nodes'][number]);
  const mesh = meshOf({ nodes, links: [], seed: graph.seed });
  near.forEach((at, nth) => {
    mesh.x[nth] = frame[2 * at] as number;
    mesh.y[nth] = frame[2 * at + 1] as number;
  });
  return mesh;
};

/** What a person pinned stays in any case. */
const hold = ({ nodes }: LayoutGraph, mesh: Mesh, near: readonly number[]): void =>
  near.forEach((at, nth) => {
    if (nodes[at]?.pinned && nodes[at]?.at) mesh.fixed[nth] = 1;
  });
