import type { Id } from '../domain/id';
import type { MeasureDirection } from '../domain/measureRow';
import { type Change, type Comparable, changeOf } from './change';
import { compared } from './compare';
import type { Measured } from './figure';
import { isInPoints, type Kind } from './kind';
import type { Pool } from './pool';
import { inAll, poolAmong } from './samePartners';

/** What may be read from a change, and whether who reports makes a difference to it. */
export interface MatchedChange {
  /** Of all that reported, whoever they were. */
  readonly all: Measured<Change>;
  /** Of the same partners both times: the one to show first. */
  readonly matched: Measured<Change>;
  /** None where both are about everybody: then all and matched are one. */
  readonly partners: readonly Id[];
  /** They differ in sign, or by more than 2 percentage points. */
  readonly differs: boolean;
}

const widestGap = 2;

/** The version of all reports of a pool, 0 where there is none or more than one. */
export const versionOf = ({ versions }: Pool): number =>
  versions.length === 1 ? (versions[0]?.version ?? 0) : 0;

/** A pool as it is compared. */
export const comparable = (pool: Pool): Comparable => ({
  of: pool.of,
  figure: pool.figure,
  version: versionOf(pool),
});

const doDiffer = (kind: Kind, all: Measured<Change>, matched: Measured<Change>): boolean => {
  if (all.is === 'none' || matched.is === 'none') return all.is !== matched.is;
  const [one, other] = [all.value.difference, matched.value.difference];
  if (compared(one, 0) * compared(other, 0) < 0) return true;
  return isInPoints(kind) && compared(Math.abs(one - other), widestGap) > 0;
};

/**
 * The change for all reporters and for those that reported both periods (R6, matched panel). The
 * matched one is the headline; `differs` is the warning beside it. Between two
 * values about everybody the two are the same change, of nobody's partners.
 */
export const matchedChange = (
  kind: Kind & { readonly direction: MeasureDirection },
  before: Pool,
  after: Pool,
): MatchedChange => {
  const all = changeOf(kind.direction, comparable(before), comparable(after));
  const isOfPartners = before.of === 'partners' && after.of === 'partners';
  if (!isOfPartners) return { all, matched: all, partners: [], differs: false };
  const partners = inAll([after, before]);
  const matched = changeOf(
    kind.direction,
    comparable(poolAmong(kind, before, partners)),
    comparable(poolAmong(kind, after, partners)),
  );
  return { all, matched, partners, differs: doDiffer(kind, all, matched) };
};
