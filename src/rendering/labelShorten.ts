import { stays, stoodAt } from './labelBefore';
import type { Candidate } from './labelOutside';
import { mostMoved } from './labelRoom';
import { type Claim, everyPlace, type LabelShelf } from './labelShelf';

/** How many places may be tried for names that are shortened with others. */
const mostCuts = 120;

/** Names stand shortened where they cannot stand whole. */
export const shorten = (
  shelf: LabelShelf,
  claims: readonly Claim[],
  some: readonly Claim[],
): void => {
  let left = mostCuts;
  for (const claim of some) {
    if (shelf.at(claim.at)) continue;
    const cut = claim.last();
    const free = shelf.free(claim.at, stoodAt(claim, cut)) ?? shelf.free(claim.at, cut);
    if (free) shelf.set(claim.at, free);
    else cut.some((one) => left-- > 0 && shortenOthers(shelf, claims, claim, one));
  }
};

/** Stands a name where others in the way can be shortened too. */
const shortenOthers = (
  shelf: LabelShelf,
  claims: readonly Claim[],
  claim: Claim,
  candidate: Candidate,
): boolean => {
  const others = shelf.inTheWay(candidate, claim.at, mostMoved);
  const isHeld = (at: number) =>
    (claims[at]?.rank ?? 0) < claim.rank - 1 || stays(shelf, claims, claim, at);
  if (!others || others.some(isHeld)) return false;
  const mark = shelf.mark();
  for (const at of others) shelf.set(at, null);
  shelf.set(claim.at, candidate);
  for (const at of others) {
    const other = claims[at] as Claim;
    const next = shelf.free(at, everyPlace(other));
    if (next) shelf.set(at, next);
    else {
      shelf.backTo(mark);
      return false;
    }
  }
  return true;
};
