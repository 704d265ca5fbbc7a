import type { Flat, Graph, GraphLink } from '../graph/graph';
import { pickFrom, randomFrom } from '../graph/random';

const mostLinks = 1500;

const sampleOf = (links: readonly GraphLink[]): readonly GraphLink[] => {
  if (links.length <= mostLinks) return links;
  const random = randomFrom(5);
  return Array.from({ length: mostLinks }, () => pickFrom(links, random));
};

/** On which side of the line from a to b the point c lies. */
const side = (at: Flat, a: number, b: number, c: number): number => {
  const [ax, ay] = [at[3 * a] ?? 0, at[3 * a + 1] ?? 0];
  const [bx, by] = [at[3 * b] ?? 0, at[3 * b + 1] ?? 0];
  const [cx, cy] = [at[3 * c] ?? 0, at[3 * c + 1] ?? 0];
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
};

const shareEnd = (one: GraphLink, other: GraphLink): boolean =>
  one.source === other.source ||
  one.source === other.target ||
  one.target === other.source ||
  one.target === other.target;

const doCross = (at: Flat, one: GraphLink, other: GraphLink): boolean => {
  const { source: a, target: b } = one;
  const { source: c, target: d } = other;
  return side(at, a, b, c) * side(at, a, b, d) < 0 && side(at, c, d, a) * side(at, c, d, b) < 0;
};

/** Of 1,000 pairs of links without a common end, how many cross when drawn straight. */
export const crossingsOf = (at: Flat, graph: Graph): number => {
  const links = sampleOf(graph.links);
  let [crossed, pairs] = [0, 0];
  links.forEach((one, index) => {
    for (let next = index + 1; next < links.length; next++) {
      const other = links[next];
      if (!other || shareEnd(one, other)) continue;
      pairs += 1;
      if (doCross(at, one, other)) crossed += 1;
    }
  });
  return pairs === 0 ? 0 : (1000 * crossed) / pairs;
};
