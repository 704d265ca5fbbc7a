import type { Flat } from '../graph/graph';

const [across, down] = [32, 20];

/** From the second to the 98th percentile, so that a few strays do not count. */
const range = (values: readonly number[]): readonly [number, number] => {
  const sorted = [...values].sort((a, b) => a - b);
  const pick = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return [pick(0.02), pick(0.98)];
};

const every = (at: Flat, from: number): readonly number[] =>
  Array.from({ length: at.length / 3 }, (_, index) => at[3 * index + from] ?? 0);

const cellsOf = (values: readonly number[], cells: number): readonly number[] => {
  const [low, high] = range(values);
  return values.map((value) => Math.floor((cells * (value - low)) / (high - low)));
};

/** The share of a grid over the drawing that holds a circle; low for one blob or a few strays. */
export const fillOf = (at: Flat): number => {
  const count = at.length / 3;
  const [columns, rows] = [cellsOf(every(at, 0), across), cellsOf(every(at, 1), down)];
  const held = new Set<number>();
  columns.forEach((column, index) => {
    const row = rows[index] ?? -1;
    if (column >= 0 && column < across && row >= 0 && row < down) held.add(column * down + row);
  });
  return held.size / Math.min(across * down, count);
};
