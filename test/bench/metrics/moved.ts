import type { Flat } from '../graph/graph';
import { median } from '../report/median';

/** How far circles stand from their common middle, as a root mean square. */
export const radiusOfAll = (at: Flat): number => {
  const count = at.length / 3;
  let [x, y, squares] = [0, 0, 0];
  for (let index = 0; index < count; index++) {
    x += (at[3 * index] ?? 0) / count;
    y += (at[3 * index + 1] ?? 0) / count;
  }
  for (let index = 0; index < count; index++)
    squares += ((at[3 * index] ?? 0) - x) ** 2 + ((at[3 * index + 1] ?? 0) - y) ** 2;
  return Math.sqrt(squares / count);
};

/** The median way of the circles that were there before, in percent of the drawing's radius. */
export const movedPercent = (before: Flat, after: Flat): number => {
  const count = before.length / 3;
  const ways = Array.from({ length: count }, (_, index) =>
    Math.hypot(
      (after[3 * index] ?? 0) - (before[3 * index] ?? 0),
      (after[3 * index + 1] ?? 0) - (before[3 * index + 1] ?? 0),
    ),
  );
  return (100 * (median(ways) ?? 0)) / (radiusOfAll(before) || 1);
};
