import type { Id, IdPrefix, IdSource } from '../../src/domain/id';

/** Ids that count: `node_0000000000000000000001`, the same in every run. */
export const countingIds = (start = 0): IdSource => {
  let last = start;
  return {
    next: <P extends IdPrefix>(prefix: P) => {
      last += 1;
      return `${prefix}_${String(last).padStart(22, '0')}` as const;
    },
  };
};

/** The id of that number. */
export const idOf = (prefix: IdPrefix, number: number): Id =>
  `${prefix}_${String(number).padStart(22, '0')}`;
