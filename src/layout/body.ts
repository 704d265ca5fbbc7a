import type { LayoutGraph, LayoutNode } from './graph';

/** A circle while it is being placed; everything in map units. */
export interface Body {
  readonly index: number;
  readonly node: LayoutNode;
  readonly r: number;
  /** The bodies it hangs on: a partner's themes, a sub-theme's theme. */
  readonly parents: readonly Body[];
  readonly pinned: boolean;
  x: number;
  y: number;
  placed: boolean;
  /** Room its name takes beside it, from its middle. */
  room: Room;
}

/** A box around a circle's middle: how far it reaches each way. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

/** A large map is never shown whole with all names, so they need not all have their full room. */
const nameShare = (count: number): number => Math.min(1, Math.max(0.6, 1 - (count - 90) / 500));

/** The graph as bodies, in its order; parents that are not in the graph are left out. */
export const bodiesOf = (graph: LayoutGraph): readonly Body[] => {
  const known = new Map<string, Body>();
  const share = nameShare(graph.nodes.length);
  const bodies = graph.nodes.map((given, index) => {
    const node = { ...given, label: { ...given.label, width: given.label.width * share } };
    const body: Body & { parents: Body[] } = {
      index,
      node,
      r: node.radius,
      parents: [],
      pinned: node.pinned && node.at !== null,
      x: node.at?.[0] ?? 0,
      y: node.at?.[1] ?? 0,
      placed: node.at !== null,
      room: around(node.radius),
    };
    known.set(node.id, body);
    return body;
  });
  for (const body of bodies)
    for (const id of body.node.under) {
      const parent = known.get(id);
      if (parent && parent !== body) body.parents.push(parent);
    }
  return bodies;
};

export const around = (r: number): Room => ({ left: r, right: r, up: r, down: r });

/** Space between a circle and its name, and between one name and the next thing. */
export const nameGap = 5;
export const breath = 4;

/** The room a circle takes with its name on one side. */
export const roomToward = ({ node, r }: Body, side: Side): Room => {
  const { width, height } = node.label;
  if (!width) return around(r);
  const half = Math.max(r, height / 2);
  const across = Math.max(r, width / 2);
  if (side === 'right') return { left: r, right: r + nameGap + width, up: half, down: half };
  if (side === 'left') return { left: r + nameGap + width, right: r, up: half, down: half };
  if (side === 'up') return { left: across, right: across, up: r + 3 + height, down: r };
  return { left: across, right: across, up: r, down: r + 3 + height };
};

export type Side = 'left' | 'right' | 'up' | 'down';

/** The side on which a name points away from what its circle hangs on. */
export const sideAway = (dx: number, dy: number): Side => {
  if (Math.abs(dx) * 2.6 >= Math.abs(dy)) return dx < 0 ? 'left' : 'right';
  return dy < 0 ? 'up' : 'down';
};
