import type { Item } from './items';

/** Rows of the tree from one to another, both included. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** Up to so many rows are all there; a longer tree holds only a part of them. */
export const mostRows = 160;

/** So many rows before and after the keyboard are there, so that the next keys find them. */
const around = 40;

const isIn = (at: number, { first, last }: RowRange): boolean => at >= first && at <= last;

/** Rows that the others hang on: the top of the tree, unless that alone is long. */
const topRows = (shown: readonly Item[]): ReadonlySet<number> => {
  const rows = shown.flatMap(({ level }, at) => (level === 1 ? [at] : []));
  return new Set(rows.length <= mostRows ? rows : []);
};

/** What a row stands under, so that its level means something to whoever listens. */
const aboveRow = (shown: readonly Item[], row: number): readonly number[] => {
  const found: number[] = [];
  let level = shown[row]?.level ?? 1;
  for (let at = row - 1; at >= 0 && level > 1; at--) {
    const up = shown[at]?.level ?? 1;
    if (up >= level) continue;
    found.push(at);
    level = up;
  }
  return found;
};

const rangesFor = (at: readonly number[], seen: RowRange | null): readonly RowRange[] => [
  ...at.map((row) => ({ first: row - around, last: row + around })),
  ...(seen ? [seen] : []),
];

/**
 * The rows a tree has to hold, in order: all of a short one; of a long one the top, what is near
 * the keyboard (`at`) or in sight (`seen`), and what that stands under.
 */
export const nearRows = (
  shown: readonly Item[],
  at: readonly number[],
  seen: RowRange | null,
): readonly number[] => {
  const all = shown.map((_, row) => row);
  if (shown.length <= mostRows) return all;
  const ranges = rangesFor(at, seen);
  const above = new Set(
    ranges.flatMap(({ first }) => aboveRow(shown, Math.max(0, Math.min(first, shown.length - 1)))),
  );
  const top = topRows(shown);
  return all.filter(
    (row) => top.has(row) || above.has(row) || ranges.some((range) => isIn(row, range)),
  );
};
