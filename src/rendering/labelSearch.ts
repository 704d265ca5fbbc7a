import { isAsBefore, stoodAt } from './labelBefore';
import { settle } from './labelHeads';
import { leadOut } from './labelLed';
import type { Candidate } from './labelOutside';
import { firstPartner, holdsTogether } from './labelRank';
import { makeRoom, type Places } from './labelRoom';
import { type Claim, everyPlace, LabelShelf } from './labelShelf';
import { shorten } from './labelShorten';
import type { Box } from './scene';

/** A name that stood somewhere before moves only for a place that is so much nicer. */
const calm = 8;

/**
 * Stands as many names as it can: first each where it stood before or at its nicest free place,
 * then by moving others aside, then by shortening. The center, themes and what is chosen find all
 * of their places before partners come. Null for a claim that found no room.
 */
export const standNames = (claims: readonly Claim[], page: Box): readonly (Candidate | null)[] => {
  const shelf = new LabelShelf(page, claims.length);
  const heads = claims.filter(({ rank }) => rank < firstPartner);
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

/** Those that hold things together find all of their places before the others, shortened ones too. */
const holding = ({ rank }: Claim): boolean => rank >= firstPartner && rank <= holdsTogether;
const plain = ({ rank }: Claim): boolean => rank > holdsTogether;

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

/** Its place from before, whole or shortened; null when it has none or that is taken. */
const asBefore = (shelf: LabelShelf, claim: Claim): Candidate | null =>
  claim.before &&
  (shelf.free(claim.at, stoodAt(claim)) ?? shelf.free(claim.at, stoodAt(claim, claim.last())));

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
