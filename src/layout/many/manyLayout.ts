import { bodiesOf } from '../body';
import { fieldOf } from '../field';
import type { LayoutGraph } from '../graph';
import type { LayoutRun } from '../layoutRun';
import { placeUnsorted } from '../placeUnsorted';
import { type Mesh, meshOf } from './mesh';
import { stagesOf } from './stages';
import { tuningFor } from './tuning';

/**
 * Lays a large map out: bundles of alike partners find where they belong, their partners spread on
 * the page, gather around their themes and trade places until few lines cross. The same graph goes
 * through the same places to the last bit.
 */
export const manyLayout = (graph: LayoutGraph, aspect: number): LayoutRun => {
  const sorted = graph.nodes.filter(({ type, under }) => type !== 'partner' || under.length > 0);
  const mesh = meshOf({ ...graph, nodes: sorted });
  const index = new Map(graph.nodes.map(({ id }, at) => [id, at]));
  const numbers = sorted.map(({ id }) => index.get(id) as number);
  const stages = stagesOf(graph, mesh, tuningFor(sorted.length, aspect));
  /** What has not been asked for yet. */
  let fresh: Float64Array | null = null;
  return {
    step: () => {
      const { done, value } = stages.next();
      if (done || value === 'shows') fresh = frameOf(graph, mesh, numbers);
      return !done;
    },
    frame: () => {
      const frame = fresh;
      fresh = null;
      return frame;
    },
  };
};

/** x and y of every circle; what is not sorted stands in rows below the rest. */
const frameOf = (graph: LayoutGraph, mesh: Mesh, numbers: readonly number[]): Float64Array => {
  const frame = new Float64Array(2 * graph.nodes.length);
  numbers.forEach((at, nth) => {
    frame[2 * at] = mesh.x[nth] as number;
    frame[2 * at + 1] = mesh.y[nth] as number;
  });
  if (numbers.length < graph.nodes.length) putUnsorted(graph, frame, new Set(numbers));
  return frame;
};

const putUnsorted = (
  graph: LayoutGraph,
  frame: Float64Array,
  sorted: ReadonlySet<number>,
): void => {
  const bodies = bodiesOf(graph);
  for (const body of bodies) {
    if (!sorted.has(body.index)) body.placed = body.pinned;
    else {
      body.x = frame[2 * body.index] as number;
      body.y = frame[2 * body.index + 1] as number;
      body.placed = true;
    }
  }
  const halfWidth = Math.max(
    ...bodies.filter(({ placed }) => placed).map(({ x }) => Math.abs(x)),
    1,
  );
  const page = { halfWidth, halfHeight: halfWidth };
  const field = fieldOf(bodies.filter(({ placed }) => placed));
  placeUnsorted(bodies, { page, origin: { x: 0, y: 0 } }, field);
  for (const { index, x, y } of bodies) frame.set([x, y], 2 * index);
};
