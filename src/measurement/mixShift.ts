import type { Id } from '../domain/id';
import { type Measured, none, ratioOf, valued } from './figure';
import { baseOf, isShare, type Kind } from './kind';
import { versionOf } from './matched';
import {
  type PartnerShift,
  type PartPair,
  type Scale,
  shiftOfCount,
  shiftOfShare,
} from './partnerShift';
import type { Pool } from './pool';

/** Why a figure changed, in pieces that add up to the difference. */
export interface Shift {
  readonly from: number;
  readonly to: number;
  readonly change: number;
  /** What the partners' own figures did to it. */
  readonly within: number;
  /** What it did that more or fewer of the people are at this partner or that one. */
  readonly mix: number;
  /** Every partner that is in either pool, as they stand in them. */
  readonly partners: readonly PartnerShift[];
}

/** What of a partner's report goes into the pieces. */
export interface Part {
  readonly partner: Id;
  readonly n: number;
  readonly d: number;
}

const sumOf = <T>(list: readonly T[], read: (one: T) => number): number =>
  list.reduce((sum, one) => sum + read(one), 0);

const pairsOf = (before: readonly Part[], after: readonly Part[]): readonly PartPair[] => {
  const later = new Map(after.map((part) => [part.partner, part]));
  const earlier = new Set(before.map(({ partner }) => partner));
  return [
    ...before.map((part) => ({
      partner: part.partner,
      before: part,
      after: later.get(part.partner),
    })),
    ...after
      .filter(({ partner }) => !earlier.has(partner))
      .map((part) => ({ partner: part.partner, before: undefined, after: part })),
  ];
};

const shareOf = (base: number, parts: readonly Part[]): Measured =>
  ratioOf(
    base * sumOf(parts, ({ n }) => n),
    sumOf(parts, ({ d }) => d),
  );

const shiftFrom = (from: number, to: number, partners: readonly PartnerShift[]): Shift => ({
  from,
  to,
  change: to - from,
  within: sumOf(partners, ({ within }) => within),
  mix: sumOf(partners, ({ mix }) => mix),
  partners,
});

/**
 * Δ = within + mix (R7, Kitagawa 1955): within = Σ ½(w₁+w₀)(r₁−r₀), mix = Σ ½(r₁+r₀)(w₁−w₀), w the
 * share of ΣD and r a partner's own figure; each piece also by partner (`partnerShift.ts`). Of counts,
 * within is what those that are in both pools changed, mix what came and went with the others.
 */
export const mixShift = (
  kind: Kind,
  before: readonly Part[],
  after: readonly Part[],
): Measured<Shift> => {
  const pairs = pairsOf(before, after);
  if (!isShare(kind)) {
    const partners = pairs.map(shiftOfCount);
    return valued(
      shiftFrom(
        sumOf(before, ({ n }) => n),
        sumOf(after, ({ n }) => n),
        partners,
      ),
    );
  }
  const base = baseOf(kind);
  const [from, to] = [shareOf(base, before), shareOf(base, after)];
  if (from.is === 'none') return from;
  if (to.is === 'none') return to;
  const scale: Scale = {
    base,
    before: sumOf(before, ({ d }) => d),
    after: sumOf(after, ({ d }) => d),
    middle: (from.value + to.value) / 2,
  };
  return valued(
    shiftFrom(
      from.value,
      to.value,
      pairs.map((pair) => shiftOfShare(scale, pair)),
    ),
  );
};

const partsOf = (pool: Pool): readonly Part[] =>
  pool.reports.flatMap(({ partner, reading }) =>
    reading.is === 'sums' ? { partner, n: reading.n, d: reading.d } : [],
  );

/**
 * Why the figure of one pool became that of a later one; a reason where either has none (R7), and of
 * values about everybody, which are not made of partners.
 */
export const shiftBetween = (kind: Kind, before: Pool, after: Pool): Measured<Shift> => {
  if (before.figure.is === 'none') return before.figure;
  if (after.figure.is === 'none') return after.figure;
  if (before.of !== after.of) return none('otherPeople');
  if (after.of === 'everybody') return none('aboutEverybody');
  if (kind.type === 'people' || kind.type === 'median') return none('onlyRange');
  if (versionOf(before) !== versionOf(after)) return none('versionsDiffer');
  return mixShift(kind, partsOf(before), partsOf(after));
};
