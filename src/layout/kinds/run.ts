import type { LayoutGraph, LayoutTask } from '../graph';
import { clear } from './clear';
import { type Ground, groundOf } from './ground';
import { type Kind, kindOf } from './registry';

/** When more than this part of a map is new, it is laid out as a whole. */
const mostNew = 0.3;

const isAnew = ({ fresh, bodies }: Ground): boolean =>
  fresh === null ||
  fresh.size > bodies.length * mostNew ||
  bodies.some(({ node, placed }) => !placed && !fresh.has(node.id));

const placed = (kind: Kind, graph: LayoutGraph, task: LayoutTask): Float64Array => {
  const ground = groundOf(graph, task);
  if (isAnew(ground)) kind.arrange(ground);
  else kind.settle(ground);
  clear(ground, kind.may(ground));
  const frame = new Float64Array(ground.bodies.length * 2);
  for (const { x, y, index } of ground.bodies) frame.set([x, y], index * 2);
  return frame;
};

/** A layout that is done in one step; null when the graph is to be laid out by forces. */
export const kindRun = (graph: LayoutGraph, task: LayoutTask) => {
  const kind = kindOf(graph.layout);
  if (!kind) return null;
  let frame: Float64Array | null = null;
  return {
    step: (): boolean => {
      frame ??= placed(kind, graph, task);
      return false;
    },
    frame: (): Float64Array | null => frame,
  };
};
