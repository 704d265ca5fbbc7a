import type { Candidate } from './labelOutside';
import { type Claim, everyPlace, type LabelShelf } from './labelShelf';

/** Names that cost less stand well enough. */
const awkward = 75;
/** What it costs to leave a name out. */
const missing = 1000;
/** With more of them most are dots anyway. */
const mostHeads = 60;
const mostMoved = 3;
const mostTries = 3000;
const rounds = 6;
/** A name gives up so much at most for others. */
const mostMore = 160;
/** A change has to be worth it. */
const least = 4;

const costAt = (shelf: LabelShelf, { at }: Claim): number => shelf.at(at)?.cost ?? missing;

/**
 * Moves the names of the center and of themes as long as all of them together stand better for it:
 * none is left out or shortened because another one took more room than it needed.
 */
export const settle = (
  shelf: LabelShelf,
  claims: readonly Claim[],
  heads: readonly Claim[],
): void => {
  if (heads.length > mostHeads) return;
  let left = mostTries;
  const known = new Map<Claim, readonly Candidate[]>();
  const nicest = (claim: Claim): readonly Candidate[] => {
    const places = known.get(claim) ?? [...everyPlace(claim)].sort((a, b) => a.cost - b.cost);
    known.set(claim, places);
    return places;
  };
  for (let round = 0; round < rounds; round++) {
    const poor = heads.filter((claim) => costAt(shelf, claim) >= awkward);
    let moved = false;
    for (const claim of poor.length > 0 ? byCost(shelf, heads) : [])
      for (const candidate of nicest(claim)) {
        if (candidate.cost >= costAt(shelf, claim) + mostMore) break;
        if (left-- <= 0) return;
        if (isBetter(shelf, claims, claim, candidate, nicest)) moved = true;
      }
    if (!moved) return;
  }
};

const byCost = (shelf: LabelShelf, heads: readonly Claim[]): readonly Claim[] =>
  [...heads].sort((a, b) => costAt(shelf, b) - costAt(shelf, a));

/** Takes a place when those in the way find others and it is nicer for all of them together. */
const isBetter = (
  shelf: LabelShelf,
  claims: readonly Claim[],
  claim: Claim,
  candidate: Candidate,
  nicest: (claim: Claim) => readonly Candidate[],
): boolean => {
  const others = shelf.inTheWay(candidate, claim.at, mostMoved);
  if (!others || shelf.at(claim.at) === candidate) return false;
  const all = [claim, ...others.map((at) => claims[at] as Claim)];
  const before = all.reduce((sum, one) => sum + costAt(shelf, one), 0);
  if (candidate.cost >= before - least) return false;
  const mark = shelf.mark();
  for (const { at } of all) shelf.set(at, null);
  shelf.set(claim.at, candidate);
  for (const one of all.slice(1)) {
    const next = nicest(one).find((place) => shelf.isClear(place, one.at));
    if (next) shelf.set(one.at, next);
  }
  const after = all.reduce((sum, one) => sum + costAt(shelf, one), 0);
  if (after < before - least) return true;
  shelf.backTo(mark);
  return false;
};
