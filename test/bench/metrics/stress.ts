import { type Flat, type Graph, neighborsOf } from '../graph/graph';
import { randomFrom } from '../graph/random';

const mostSources = 60;

const sourcesOf = (count: number): readonly number[] => {
  const random = randomFrom(11);
  return Array.from({ length: Math.min(count, mostSources) }, (_, at) =>
    count <= mostSources ? at : Math.floor(random() * count),
  );
};

/** How many links it takes from one circle to each; -1 where no way leads. */
export const stepsFrom = (start: number, near: readonly (readonly number[])[]): Int32Array => {
  const steps = new Int32Array(near.length).fill(-1);
  const queue = [start];
  steps[start] = 0;
  for (const at of queue)
    for (const next of near[at] ?? [])
      if (steps[next] === -1) {
        steps[next] = (steps[at] ?? 0) + 1;
        queue.push(next);
      }
  return steps;
};

/**
 * How far distances in the picture are from distances in the graph, at the best scale; 0 is
 * perfect, 1 says nothing. From up to 60 circles to all others.
 */
export const stressOf = (at: Flat, graph: Graph): number => {
  const near = neighborsOf(graph);
  const [count, sums] = [graph.nodes.length, { square: 0, plain: 0, pairs: 0 }];
  for (const source of sourcesOf(count)) {
    const steps = stepsFrom(source, near);
    for (let other = 0; other < count; other++) {
      const wanted = steps[other] ?? 0;
      if (wanted <= 0) continue;
      const ratio = distance(at, source, other) / wanted;
      sums.square += ratio * ratio;
      sums.plain += ratio;
      sums.pairs += 1;
    }
  }
  return 1 - sums.plain ** 2 / (sums.square * sums.pairs);
};

/** Between the middles of two circles. */
export const distance = (at: Flat, a: number, b: number): number =>
  Math.hypot((at[3 * a] ?? 0) - (at[3 * b] ?? 0), (at[3 * a + 1] ?? 0) - (at[3 * b + 1] ?? 0));
