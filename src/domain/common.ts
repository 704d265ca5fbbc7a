/** Stands for several values where one is asked for. */
export const mixed: unique symbol = Symbol('mixed');

export type Common<T> = T | typeof mixed;

/** The one value that all share, or `mixed`. */
export const commonOf = <Row, T extends string | number | boolean | undefined>(
  rows: readonly Row[],
  read: (row: Row) => T,
): Common<T> => {
  const values = new Set(rows.map(read));
  return values.size === 1 ? (values.values().next().value as T) : mixed;
};

/** How many of a group have something: all, some, or none. */
export type Share = 'all' | 'some' | 'none';

export const shareOf = <Row>(rows: readonly Row[], has: (row: Row) => boolean): Share => {
  const count = rows.filter(has).length;
  if (count === 0) return 'none';
  return count === rows.length ? 'all' : 'some';
};
