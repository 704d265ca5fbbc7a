import type { Flat, Graph } from '../graph/graph';
import { crossingsOf } from './crossings';
import { fillOf } from './fill';
import { neighborhoodOf } from './neighborhood';
import { overlapsOf } from './overlaps';
import { stressOf } from './stress';
import { themeSeparation } from './themes';

/** How good a picture is, from where its circles stand; the same for every view. */
export const qualityOf = (at: Flat, graph: Graph) => ({
  stress: stressOf(at, graph),
  overlaps: overlapsOf(at),
  crossings: crossingsOf(at, graph),
  neighborhood: neighborhoodOf(at, graph),
  themes: themeSeparation(at, graph),
  fill: fillOf(at),
});
