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

/** The key that puts a row at a place among its like, given in order; null when it stands there. */
export const keyAt = (rows: readonly Ordered[], id: Id, to: number): string | null => {
  const rest = rows.filter((row) => row.id !== id);
  const place = Math.max(0, Math.min(to, rest.length));
  if (rows[place]?.id === id) return null;
  return keyBetween(rest, rest[place - 1]?.order ?? '', rest[place]?.order ?? '');
};
