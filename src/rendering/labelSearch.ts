import { settle } from './labelHeads';
import { leadOut } from './labelLed';
import type { Candidate } from './labelOutside';
import { holdsTogether } from './labelRank';
import { type Claim, everyPlace, LabelShelf } from './labelShelf';
import type { Box } from './scene';

const rounds = 3;
const depth = 2;
const mostMoved = 2;
/** Keeps a crowded map quick: how many places may be tried for names that found none at first. */
const mostTries = 1500;
/** The same for names that may be shortened with others. */
const mostCuts = 120;
/** A name that stood somewhere before moves only for a place that is so much nicer. */
const calm = 8;

/**
 * Stands as many names as it can: first each where it stood before or at its nicest free place,
 * then by moving others aside, then by shortening. The center, themes and what is chosen find all
 * of their places before partners come. Null for a claim that found no room.
 */
export const standNames = (claims: readonly Claim[], page: Box): readonly (Candidate | null)[] => {
  const shelf = new LabelShelf(page, claims.length);
  const heads = claims.filter(({ rank }) => rank < partners);
  standAll(shelf, claims, heads);
  makeRoom(shelf, claims, heads, everyPlace);
  settle(shelf, claims, heads);
  const held = claims.filter(holding);
  standAll(shelf, claims, held);
  leadOut(shelf, held);
  standAll(shelf, claims, claims.filter(plain));
  polish(shelf, claims);
  return claims.map(({ at }) => shelf.at(at));
};

/** Partners come after the center, themes and what is chosen. */
const partners = 3;

/** Those that hold things together find all of their places before the others, shortened ones too. */
const holding = ({ rank }: Claim): boolean => rank >= partners && rank <= holdsTogether;
const plain = ({ rank }: Claim): boolean => rank > holdsTogether;

type Places = (claim: Claim) => readonly Candidate[];
const wholePlaces: Places = ({ whole }) => whole;

const standAll = (shelf: LabelShelf, claims: readonly Claim[], some: readonly Claim[]): void => {
  standFirst(shelf, some);
  makeRoom(shelf, claims, some, wholePlaces);
  shorten(shelf, claims, some);
};

const standFirst = (shelf: LabelShelf, some: readonly Claim[]): void => {
  const stand = (claim: Claim, candidate: Candidate | null): void => {
    if (candidate && !shelf.at(claim.at)) shelf.set(claim.at, candidate);
  };
  for (const claim of some) stand(claim, asBefore(shelf, claim));
  for (const claim of some)
    if (!shelf.at(claim.at)) stand(claim, shelf.free(claim.at, claim.whole));
};

const isAsBefore =
  ({ before }: Claim) =>
  ({ beside }: Candidate): boolean =>
    beside !== null && beside.block === before?.block && beside.side === before.side;

const stoodAt = (claim: Claim, among = claim.whole): readonly Candidate[] =>
  claim.before ? among.filter(isAsBefore(claim)) : [];

/** Its place from before, whole or shortened; null when it has none or that is taken. */
const asBefore = (shelf: LabelShelf, claim: Claim): Candidate | null =>
  claim.before &&
  (shelf.free(claim.at, stoodAt(claim)) ?? shelf.free(claim.at, stoodAt(claim, claim.last())));

/** Names that stayed give way to themes and what is chosen, not to other partners. */
const stays = (shelf: LabelShelf, claims: readonly Claim[], by: Claim, at: number): boolean => {
  const [claim, stands] = [claims[at], shelf.at(at)];
  return by.rank >= partners && claim !== undefined && stands !== null && isAsBefore(claim)(stands);
};

const makeRoom = (
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

interface Search {
  readonly shelf: LabelShelf;
  readonly claims: readonly Claim[];
  /** Where a name may go that takes or makes room. */
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

/** Names stand shortened where they cannot stand whole. */
const shorten = (shelf: LabelShelf, claims: readonly Claim[], some: readonly Claim[]): void => {
  const search: Search = { shelf, claims, places: everyPlace, left: mostCuts };
  for (const claim of some) {
    if (shelf.at(claim.at)) continue;
    const cut = claim.last();
    const free = shelf.free(claim.at, stoodAt(claim, cut)) ?? shelf.free(claim.at, cut);
    if (free) shelf.set(claim.at, free);
    else cut.some((one) => search.left-- > 0 && shortenOthers(search, claim, one));
  }
};

/** Stands a name where others in the way can be shortened too. */
const shortenOthers = ({ shelf, claims }: Search, claim: Claim, candidate: Candidate): boolean => {
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

/** Names that had to stand awkwardly take a nicer place that has come free. */
const polish = (shelf: LabelShelf, claims: readonly Claim[]): void => {
  for (const claim of claims) {
    const stands = shelf.at(claim.at);
    if (!stands || stands.lead) continue;
    const nicest = shelf.free(claim.at, claim.whole);
    const enough = isAsBefore(claim)(stands) ? calm : 0;
    if (nicest && nicest.cost < stands.cost - enough) shelf.set(claim.at, nicest);
  }
  // What moved may have left room for a name that had found none.
  for (const claim of claims) {
    if (shelf.at(claim.at)) continue;
    const free = shelf.free(claim.at, claim.whole) ?? shelf.free(claim.at, claim.last());
    if (free) shelf.set(claim.at, free);
  }
};
