import type { Id } from '../domain/id';
import type { Kind } from './kind';
import { type Pool, poolOf } from './pool';

/** The partners that are in every one of several pools: those of the first, in its order. */
export const inAll = (pools: readonly Pool[]): readonly Id[] => {
  const [first, ...others] = pools.map(({ reports }) => reports.map(({ partner }) => partner));
  const rest = others.map((its) => new Set(its));
  return (first ?? []).filter((id) => rest.every((its) => its.has(id)));
};

/** A pool of certain partners only. */
export const poolAmong = (kind: Kind, { reports }: Pool, partners: readonly Id[]): Pool => {
  const wanted = new Set(partners);
  return poolOf(
    kind,
    reports.filter(({ partner }) => wanted.has(partner)),
  );
};
