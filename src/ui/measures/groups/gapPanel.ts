import type { Id } from '../../../domain/id';
import type { GapPair } from './gapPairs';

/**
 * Whom a gap over time is told of (R6): `all` that told of both each time are the same partners; the
 * `same` ones of `outOf` in the last period; or nobody told of both twice in a row, so it is of
 * `others` each time.
 */
export type TellsOf =
  | { readonly is: 'all' | 'same'; readonly partners: readonly Id[]; readonly outOf: number }
  | { readonly is: 'others' };

/** The periods that are shown, and whom they tell of. */
export interface GapPanel {
  readonly pairs: readonly GapPair[];
  readonly of: TellsOf;
}

/** More than this part of the partners of the last period stays, or no earlier period is taken in. */
const half = 0.5;

/** The same partners in every period shown: as far back as most of those of the last period go. */
export const gapPanel = (pairs: readonly GapPair[]): GapPanel => {
  const last = pairs.at(-1);
  if (!last) return { pairs, of: { is: 'others' } };
  const outOf = last.group.reports.length;
  let [from, partners] = [pairs.length - 1, last.partners];
  for (const pair of pairs.slice(0, -1).reverse()) {
    const its = new Set(pair.partners);
    const left = partners.filter((id) => its.has(id));
    const isFirst = from === pairs.length - 1;
    if (left.length === 0 || (!isFirst && left.length <= half * last.partners.length)) break;
    [from, partners] = [from - 1, left];
  }
  if (from === pairs.length - 1 && pairs.length > 1) return { pairs, of: { is: 'others' } };
  const shown = pairs.slice(from);
  const isAll = shown.every(({ group }) => group.reports.length === partners.length);
  return { pairs: shown, of: { is: isAll ? 'all' : 'same', partners, outOf } };
};

/** True where no more than half of those that told of the group can be compared over time. */
export const isOfFew = (of: TellsOf): boolean =>
  of.is === 'same' && of.partners.length <= half * of.outOf;
