/** A label by the middle it would like to have. */
export interface Placed {
  readonly at: number;
  readonly size: number;
}

interface Cluster {
  readonly first: number;
  readonly count: number;
  /** Sum of the starts that its labels would like the cluster to have. */
  readonly wishes: number;
  readonly size: number;
}

const startOf = ({ wishes, count }: Cluster): number => wishes / count;

const joined = (one: Cluster, next: Cluster): Cluster => ({
  first: one.first,
  count: one.count + next.count,
  wishes: one.wishes + next.wishes - next.count * one.size,
  size: one.size + next.size,
});

const clustersOf = (sorted: readonly Placed[]): readonly Cluster[] => {
  const found: Cluster[] = [];
  for (const [first, { at, size }] of sorted.entries()) {
    let last: Cluster = { first, count: 1, wishes: at - size / 2, size };
    for (let one = found.at(-1); one; one = found.at(-1)) {
      if (startOf(one) + one.size <= startOf(last)) break;
      last = joined(one, last);
      found.pop();
    }
    found.push(last);
  }
  return found;
};

/**
 * Middles for labels on one line, so that none lies over another: each as near to where it would
 * like to be as all of them together allow, in their order, between `low` and `high` where they fit.
 */
export const pushApart = (labels: readonly Placed[], low: number, high: number): number[] => {
  const order = labels
    .map((_, at) => at)
    .sort((a, b) => wish(labels, a) - wish(labels, b) || a - b);
  const sorted = order.map((at) => labels[at] as Placed);
  const middles = labels.map(({ at }) => at);
  const all = sorted.reduce((sum, { size }) => sum + size, 0);
  for (const cluster of clustersOf(sorted)) {
    let start = startOf(cluster);
    for (let at = cluster.first; at < cluster.first + cluster.count; at += 1) {
      const size = sorted[at]?.size ?? 0;
      middles[order[at] ?? 0] = start + size / 2;
      start += size;
    }
  }
  return all > high - low ? middles : withinEdges(middles, labels, order, low, high);
};

const wish = (labels: readonly Placed[], at: number): number => labels[at]?.at ?? 0;

const withinEdges = (
  middles: readonly number[],
  labels: readonly Placed[],
  order: readonly number[],
  low: number,
  high: number,
): number[] => {
  const found = [...middles];
  const half = (at: number): number => (labels[at]?.size ?? 0) / 2;
  let edge = low;
  for (const at of order) {
    found[at] = Math.max(found[at] ?? 0, edge + half(at));
    edge = (found[at] ?? 0) + half(at);
  }
  edge = high;
  for (const at of [...order].reverse()) {
    found[at] = Math.min(found[at] ?? 0, edge - half(at));
    edge = (found[at] ?? 0) - half(at);
  }
  return found;
};
