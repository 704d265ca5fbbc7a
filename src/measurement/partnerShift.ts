import type { Id } from '../domain/id';
import { type Measured, none, ratioOf, valued } from './figure';

/**
 * Why a partner moved the figure of all. `joined` and `left` say that it is only in the later or only
 * in the earlier pool; whether it left, was late or is hidden stands among those left out of the other.
 */
export type ShiftReason = 'ownFigure' | 'weight' | 'joined' | 'left' | 'nothing';

/** What one partner did to the figure of all; `change` is within + mix. */
export interface PartnerShift {
  readonly partner: Id;
  readonly within: number;
  readonly mix: number;
  readonly change: number;
  readonly reason: ShiftReason;
  /** Its own figure, before and after. */
  readonly own: Sides<Measured>;
  /** Its share of ΣD, from 0 to 1; 0 for measures without a denominator. */
  readonly weight: Sides<number>;
}

export interface Sides<T> {
  readonly before: T;
  readonly after: T;
}

interface Amount {
  readonly n: number;
  readonly d: number;
}

/** A partner in the earlier and in the later pool, or in one of them. */
export interface PartPair {
  readonly partner: Id;
  readonly before: Amount | undefined;
  readonly after: Amount | undefined;
}

/** What a partner is measured against. */
export interface Scale {
  /** 100 for percents. */
  readonly base: number;
  /** ΣD. */
  readonly before: number;
  readonly after: number;
  /** Half-way between the figures of all. */
  readonly middle: number;
}

const reasonOf = ({ before, after }: PartPair, within: number, mix: number): ShiftReason => {
  if (within === 0 && mix === 0) return 'nothing';
  if (!before) return 'joined';
  if (!after) return 'left';
  return Math.abs(within) >= Math.abs(mix) ? 'ownFigure' : 'weight';
};

const ownOf = (base: number, amount: Amount | undefined): Measured =>
  amount ? ratioOf(base * amount.n, amount.d) : none('notReported');

/** A partner that has no figure on one side is taken to have had the one of the other side. */
const filled = (one: Measured, other: Measured): number =>
  one.is === 'value' ? one.value : other.is === 'value' ? other.value : 0;

/**
 * A partner's pieces (R7 by partner): within = ½(w₁+w₀)(r₁−r₀), mix = (½(r₁+r₀) − ½(R₁+R₀))(w₁−w₀).
 * Since Σ(w₁−w₀) = 0, measuring against the middle of R changes no sum, and says rightly that more
 * people at a partner below the middle lower the total. Who joined or left has only a mix piece.
 */
export const shiftOfShare = (scale: Scale, pair: PartPair): PartnerShift => {
  const own = { before: ownOf(scale.base, pair.before), after: ownOf(scale.base, pair.after) };
  const weight = {
    before: (pair.before?.d ?? 0) / scale.before,
    after: (pair.after?.d ?? 0) / scale.after,
  };
  const [first, last] = [filled(own.before, own.after), filled(own.after, own.before)];
  const within = ((weight.after + weight.before) / 2) * (last - first);
  const mix = ((last + first) / 2 - scale.middle) * (weight.after - weight.before);
  const reason = reasonOf(pair, within, mix);
  return { partner: pair.partner, within, mix, change: within + mix, reason, own, weight };
};

/** A partner's piece of a change in a count: all of it is its own, or came and went with it. */
export const shiftOfCount = (pair: PartPair): PartnerShift => {
  const { before, after } = pair;
  const change = (after?.n ?? 0) - (before?.n ?? 0);
  const [within, mix] = before && after ? [change, 0] : [0, change];
  const own = {
    before: before ? valued(before.n) : none('notReported'),
    after: after ? valued(after.n) : none('notReported'),
  };
  const reason = reasonOf(pair, within, mix);
  const weight = { before: 0, after: 0 };
  return { partner: pair.partner, within, mix, change, reason, own, weight };
};
