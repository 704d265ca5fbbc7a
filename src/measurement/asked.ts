import type { Id } from '../domain/id';

/** One figure: a measure, a period, and a group; no group is the total, a series of its own. */
export interface At {
  readonly indicator: Id;
  readonly period: Id;
  readonly subgroup?: Id;
}

/** Which figure is asked for, and of whom. */
export interface Asked extends At {
  /** Left out = every partner that is expected. */
  readonly partners?: readonly Id[];
  /** Only values of this version of the definition; left out = all, which do not pool. */
  readonly version?: number;
  /** A day such as `2024-06-30`; with it, a value that is not there may not be due yet. */
  readonly today?: string;
}
