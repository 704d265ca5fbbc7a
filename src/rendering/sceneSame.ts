import { type Json, same } from '../domain/path';

/** Whether two plain things say the same. */
export const isSame = (a: object, b: object): boolean =>
  a === b || same(a as unknown as Json, b as unknown as Json);

/** Whether two lists hold the very same things in the same order. */
export const holdSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a === b || (a.length === b.length && a.every((one, at) => one === b[at]));

/** The list from before when the new one holds the very same things. */
export const sameList = <T>(before: readonly T[] | undefined, now: readonly T[]): readonly T[] =>
  before && holdSame(before, now) ? before : now;
