import type { PairKind } from '../../interchange/halves';
import { isTable, type TableFile, type TrayFile } from './trayFile';

/** Two files that are one map. */
export interface Pair {
  readonly of: PairKind;
  readonly circles: TableFile;
  readonly connections: TableFile;
}

const partWords =
  /[\s_.()[\]-]*(?:nodes?|edges?|elements?|connections?|links?|vertices|nodos|aristas|conexiones|elementos)[\s_.()[\]-]*/giu;

/** What two tables of one map have in common: their name without the word for the part. */
const stemOf = (name: string): string =>
  name
    .replace(/\.[^.]+$/u, '')
    .replace(partWords, ' ')
    .trim()
    .toLowerCase();

/**
 * Finds tables of circles and tables of connections that belong together: by name where there are
 * several, without further ado where there is one of each.
 */
export const pairsIn = (files: readonly TrayFile[]): readonly Pair[] => {
  const halves = files.filter(isTable).filter(({ found }) => found.half !== null);
  const free = new Set(halves);
  const found: Pair[] = [];
  const connections = halves.filter(({ found: { half } }) => half?.side === 'connections');
  const partnersOf = (edges: TableFile): readonly TableFile[] => {
    const of = edges.found.half?.of[0];
    return [...free].filter(
      ({ found: { half } }) => half?.side === 'circles' && of !== undefined && half.of.includes(of),
    );
  };
  const take = (edges: TableFile, nodes: TableFile | undefined): void => {
    const of = edges.found.half?.of[0];
    if (!nodes || !of) return;
    free.delete(nodes);
    free.delete(edges);
    found.push({ of, circles: nodes, connections: edges });
  };
  for (const edges of connections)
    take(
      edges,
      partnersOf(edges).find((nodes) => stemOf(nodes.name) === stemOf(edges.name)),
    );
  const left = connections.filter((edges) => free.has(edges));
  const [only, ...others] = left;
  if (only && others.length === 0) {
    const [nodes, ...more] = partnersOf(only);
    if (more.length === 0) take(only, nodes);
  }
  return found;
};
