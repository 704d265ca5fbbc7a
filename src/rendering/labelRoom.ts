import { stays } from './labelBefore';
import type { Candidate } from './labelOutside';
import type { Claim, LabelShelf } from './labelShelf';

const rounds = 3;
const depth = 2;
/** Keeps a crowded map quick: how many places may be tried for names that found none at first. */
const mostTries = 1500;
/** So many names move aside for one. */
export const mostMoved = 2;

/** Where a name may go that takes or makes room. */
export type Places = (claim: Claim) => readonly Candidate[];
/** Stands names by moving others aside. */
export const makeRoom = (
  shelf: LabelShelf,
  claims: readonly Claim[],
  some: readonly Claim[],
  places: Places,
): void => {
  const search: Search = { shelf, claims, places, left: mostTries };
  let waiting = some.filter((claim) => !shelf.at(claim.at) && places(claim).length > 0);
  for (let round = 0; round < rounds && waiting.length > 0 && search.left > 0; round++) {
    const still = waiting.filter((claim) => !squeeze(search, claim, depth, []));
    if (still.length === waiting.length) return;
    waiting = still;
  }
};

export interface Search {
  readonly shelf: LabelShelf;
  readonly claims: readonly Claim[];
  readonly places: Places;
  /** Tries that are left. */
  left: number;
}

/** Finds a place where those in the way can move on, pushing others in turn. */
const squeeze = (
  search: Search,
  claim: Claim,
  more: number,
  locked: readonly number[],
): boolean => {
  const { shelf, claims, places } = search;
  const mayMove = (at: number) =>
    !locked.includes(at) &&
    (claims[at]?.rank ?? 0) >= claim.rank - 1 &&
    !stays(shelf, claims, claim, at);
  for (const candidate of places(claim)) {
    if (search.left-- <= 0) return false;
    const others = shelf.inTheWay(candidate, claim.at, mostMoved);
    if (others?.every(mayMove) && swap(search, claim, candidate, others, more, locked)) return true;
  }
  return false;
};

const swap = (
  search: Search,
  claim: Claim,
  candidate: Candidate,
  others: readonly number[],
  more: number,
  locked: readonly number[],
): boolean => {
  const { shelf, claims, places } = search;
  const mark = shelf.mark();
  for (const at of others) shelf.set(at, null);
  shelf.set(claim.at, candidate);
  const inner = [...locked, claim.at];
  for (const at of others) {
    const other = claims[at] as Claim;
    const next = shelf.free(at, places(other));
    if (next) shelf.set(at, next);
    else if (more === 0 || !squeeze(search, other, more - 1, inner)) {
      shelf.backTo(mark);
      return false;
    }
  }
  return true;
};
