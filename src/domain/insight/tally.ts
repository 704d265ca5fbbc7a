/** Counts by pairs of places in a list; the order of a pair does not matter. */
export interface Tally {
  add(a: number, b: number): void;
  at(a: number, b: number): number;
}

/** A tally for a list of so many; a place that is never counted takes no room. */
export const createTally = (size: number): Tally => {
  const rows: (Uint32Array | undefined)[] = [];
  return {
    add: (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      rows[low] ??= new Uint32Array(size);
      const row = rows[low];
      row[high] = (row[high] ?? 0) + 1;
    },
    at: (a, b) => rows[Math.min(a, b)]?.[Math.max(a, b)] ?? 0,
  };
};
