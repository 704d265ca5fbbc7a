import type { Id } from './id';
import { between } from './order';

interface Ordered {
  readonly id: Id;
  readonly order: string;
}

/** Neighbors may share a key after a merge; then the next larger key bounds it. */
const keyBetween = (rows: readonly Ordered[], low: string, high: string): string =>
  !high || low < high
    ? between(low, high)
    : between(low, rows.find((row) => row.order > low)?.order ?? '');

/** The key that moves a row by one place among its like, given in order; null at the end. */
export const keyMoved = (rows: readonly Ordered[], id: Id, by: -1 | 1): string | null => {
  const at = rows.findIndex((row) => row.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= rows.length) return null;
  const [low, high] = by < 0 ? [to - 1, to] : [to, to + 1];
  return keyBetween(rows, rows[low]?.order ?? '', rows[high]?.order ?? '');
};
