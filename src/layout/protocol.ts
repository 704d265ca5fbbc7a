import type { Settings } from '../domain/layoutSettings';
import type { LayoutName } from '../domain/row';
import type { LayoutGraph, LayoutLink, LayoutNode, LayoutTask } from './graph';
import { packedSpots, unpackedSpot } from './kinds/packedSpots';

/** A graph on its way to the worker: what is many goes as numbers, which cost nothing to hand over. */
export interface Packed {
  readonly ids: readonly string[];
  /** Eight numbers a circle: type, radius, name width and height, has a place, x, y, pinned. */
  readonly numbers: Float64Array;
  /** Pairs of indices: what hangs on what. */
  readonly under: Int32Array;
  /** Pairs of indices: connections. */
  readonly links: Int32Array;
  /** Two numbers a circle for layouts that tell it where it stands; else empty. */
  readonly spots: Float64Array;
  readonly seed: number;
  readonly layout: LayoutName;
  readonly settings: Settings;
}

export interface Ask {
  readonly run: number;
  readonly graph: Packed;
  readonly task: LayoutTask;
}

/** x and y of every circle, in the graph's order; `last` once everything stands. */
export interface Frame {
  readonly run: number;
  readonly places: Float64Array;
  readonly last: boolean;
}

const types = ['center', 'theme', 'partner'] as const;
const perNode = 8;

const pairsOf = (
  pairs: readonly (readonly [string, string])[],
  index: ReadonlyMap<string, number>,
) =>
  Int32Array.from(
    pairs.flatMap(([from, to]) => {
      const [a, b] = [index.get(from), index.get(to)];
      return a === undefined || b === undefined ? [] : [a, b];
    }),
  );

export const packed = (graph: LayoutGraph): Packed => {
  const index = new Map<string, number>(graph.nodes.map(({ id }, at) => [id, at]));
  const numbers = new Float64Array(graph.nodes.length * perNode);
  graph.nodes.forEach((node, at) => {
    const { type, radius, label, at: place, pinned } = node;
    numbers.set(
      [
        types.indexOf(type),
        radius,
        label.width,
        label.height,
        place ? 1 : 0,
        place?.[0] ?? 0,
        place?.[1] ?? 0,
        pinned ? 1 : 0,
      ],
      at * perNode,
    );
  });
  return {
    ids: graph.nodes.map(({ id }) => id),
    numbers,
    under: pairsOf(
      graph.nodes.flatMap(({ id, under }) => under.map((up): [string, string] => [id, up])),
      index,
    ),
    links: pairsOf(
      graph.links.map(({ from, to }): [string, string] => [from, to]),
      index,
    ),
    spots: packedSpots(graph),
    seed: graph.seed,
    layout: graph.layout ?? 'force',
    settings: graph.settings ?? {},
  };
};

export const unpacked = (given: Packed): LayoutGraph => {
  const { ids, numbers, under, links, spots, seed, layout, settings } = given;
  const known = ids as readonly LayoutNode['id'][];
  const above = ids.map((): LayoutNode['id'][] => []);
  eachPair(under, (child, parent) => above[child]?.push(known[parent] as LayoutNode['id']));
  const nodes = known.map((id, at): LayoutNode => {
    const [type = 2, radius = 0, width = 0, height = 0, has, x = 0, y = 0, pinned] =
      numbers.subarray(at * perNode, (at + 1) * perNode);
    return {
      id,
      type: types[type] ?? 'partner',
      radius,
      label: { width, height },
      under: above[at] ?? [],
      at: has ? [x, y] : null,
      pinned: pinned === 1,
      ...unpackedSpot(layout, spots, at),
    };
  });
  const joined: LayoutLink[] = [];
  eachPair(links, (from, to) =>
    joined.push({ from: known[from] as LayoutNode['id'], to: known[to] as LayoutNode['id'] }),
  );
  return { nodes, links: joined, seed, layout, settings };
};

const eachPair = (pairs: Int32Array, visit: (a: number, b: number) => void): void => {
  for (let at = 0; at + 1 < pairs.length; at += 2) visit(pairs[at] ?? 0, pairs[at + 1] ?? 0);
};
