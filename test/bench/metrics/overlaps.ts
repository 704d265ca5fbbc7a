import type { Flat } from '../graph/graph';
import { distance } from './stress';

/** From so much of the smaller radius on two circles lie on each other. */
const tolerance = 0.1;

type Grid = ReadonlyMap<string, readonly number[]>;

const cellOf = (at: Flat, index: number, cell: number): readonly [number, number] => [
  Math.floor((at[3 * index] ?? 0) / cell),
  Math.floor((at[3 * index + 1] ?? 0) / cell),
];

const gridOf = (at: Flat, count: number, cell: number): Grid => {
  const grid = new Map<string, number[]>();
  for (let index = 0; index < count; index++) {
    const key = cellOf(at, index, cell).join(' ');
    const list = grid.get(key);
    if (list) list.push(index);
    else grid.set(key, [index]);
  }
  return grid;
};

const isOver = (at: Flat, a: number, b: number): boolean => {
  const [ra, rb] = [at[3 * a + 2] ?? 0, at[3 * b + 2] ?? 0];
  return distance(at, a, b) < ra + rb - tolerance * Math.min(ra, rb);
};

const around = [-1, 0, 1];

const nearby = (grid: Grid, [x, y]: readonly [number, number]): readonly number[] =>
  around.flatMap((dx) => around.flatMap((dy) => grid.get(`${x + dx} ${y + dy}`) ?? []));

/** Pairs of circles that overlap by more than a tenth of the smaller radius, per 100 circles. */
export const overlapsOf = (at: Flat): number => {
  const count = at.length / 3;
  let largest = 0;
  for (let index = 0; index < count; index++) largest = Math.max(largest, at[3 * index + 2] ?? 0);
  const cell = 2 * largest || 1;
  const grid = gridOf(at, count, cell);
  let pairs = 0;
  for (let index = 0; index < count; index++)
    for (const other of nearby(grid, cellOf(at, index, cell)))
      if (other > index && isOver(at, index, other)) pairs += 1;
  return (100 * pairs) / count;
};
