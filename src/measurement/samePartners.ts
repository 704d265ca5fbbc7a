import type { Id } from '../domain/id';
import type { Kind } from './kind';
import { type Pool, poolOf } from './pool';

/** The partners that are in every one of several pools: those of the first, in its order. */
export const inAll = (pools: readonly Pool[]): readonly Id[] => {
  const [first, ...others] = pools.map(({ reports }) => reports.map(({ partner }) => partner));
  const rest = others.map((its) => new Set(its));
  return (first ?? []).filter((id) => rest.every((its) => its.has(id)));
};

/** A pool of certain partners only; a value about everybody is of no partners, and stays what it is. */
export const poolAmong = (kind: Kind, pool: Pool, partners: readonly Id[]): Pool => {
  if (pool.of === 'everybody') return pool;
  const wanted = new Set(partners);
  return poolOf(
    kind,
    pool.reports.filter(({ partner }) => wanted.has(partner)),
  );
};
