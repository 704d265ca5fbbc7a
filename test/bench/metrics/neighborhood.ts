import { type Flat, type Graph, neighborsOf } from '../graph/graph';
import { randomFrom } from '../graph/random';
import { distance } from './stress';

const mostAsked = 400;
const nearest = 8;

const askedOf = ({ nodes, themes }: Graph): readonly number[] => {
  const [first, count] = [themes + 1, nodes.length - themes - 1];
  const random = randomFrom(3);
  return nodes.length <= mostAsked
    ? Array.from({ length: count }, (_, at) => first + at)
    : Array.from({ length: mostAsked }, () => first + Math.floor(random() * count));
};

/** All within two links; the project links everything to everything and does not count as a way. */
const withinTwo = (start: number, near: readonly (readonly number[])[]): ReadonlySet<number> => {
  const found = new Set(near[start]);
  for (const one of near[start] ?? [])
    if (one !== 0) for (const next of near[one] ?? []) found.add(next);
  return found;
};

const nearestTo = (at: Flat, start: number, count: number): readonly number[] => {
  const far = Float64Array.from({ length: count }, (_, other) =>
    other === start ? Number.POSITIVE_INFINITY : distance(at, start, other),
  );
  const order = Array.from({ length: count }, (_, other) => other);
  return order.sort((a, b) => (far[a] ?? 0) - (far[b] ?? 0)).slice(0, Math.min(nearest, count - 1));
};

/** Of the eight circles that stand nearest to a partner, the share within two links of it. */
export const neighborhoodOf = (at: Flat, graph: Graph): number => {
  const near = neighborsOf(graph);
  const asked = askedOf(graph);
  const shares = asked.map((start) => {
    const related = withinTwo(start, near);
    const around = nearestTo(at, start, graph.nodes.length);
    return around.filter((other) => related.has(other)).length / around.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
};
