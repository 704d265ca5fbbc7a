import { type Flat, type Graph, themesOfEach } from '../graph/graph';
import { distance } from './stress';

/** How much nearer a partner stands to its own theme than to any other; 1 far apart, below 0 mixed. */
const apart = (at: Flat, partner: number, own: ReadonlySet<number>, themes: number): number => {
  let [mine, foreign] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let theme = 1; theme <= themes; theme++) {
    const far = distance(at, partner, theme);
    if (own.has(theme)) mine = Math.min(mine, far);
    else foreign = Math.min(foreign, far);
  }
  return Number.isFinite(foreign) ? (foreign - mine) / Math.max(mine, foreign, 1e-9) : 1;
};

/** The mean over all partners of how clearly themes stand apart. */
export const themeSeparation = (at: Flat, graph: Graph): number => {
  const { nodes, themes } = graph;
  const own = themesOfEach(graph);
  let sum = 0;
  for (let partner = themes + 1; partner < nodes.length; partner++)
    sum += apart(at, partner, own[partner] ?? new Set(), themes);
  return sum / (nodes.length - themes - 1);
};
