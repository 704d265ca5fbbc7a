import type { Candidate } from './labelOutside';
import { type Claim, LabelShelf } from './labelShelf';
import type { PlacedLabel } from './scene';

const rounds = 3;
const depth = 2;
const mostMoved = 2;
/** Keeps a crowded map quick: how many places may be tried for names that found none at first. */
const mostTries = 2500;
/** The same for names that may be shortened with others. */
const mostCuts = 400;

/** Stands as many names as it can: first each at its nicest free place, then by moving others aside. */
export const standNames = (claims: readonly Claim[]): readonly PlacedLabel[] => {
  const shelf = new LabelShelf();
  for (const claim of claims) {
    const candidate = shelf.free(claim);
    if (candidate) shelf.set(claim, candidate);
  }
  makeRoom(shelf, claims);
  shorten(shelf, claims);
  polish(shelf, claims);
  return shelf.placed();
};

const makeRoom = (shelf: LabelShelf, claims: readonly Claim[]): void => {
  const tries = { left: mostTries };
  let waiting = claims.filter((claim) => !shelf.at(claim) && claim.candidates.length);
  for (let round = 0; round < rounds && waiting.length && tries.left > 0; round++) {
    const still = waiting.filter((claim) => !squeeze(shelf, claim, depth, new Set(), tries));
    if (still.length === waiting.length) return;
    waiting = still;
  }
};

interface Tries {
  left: number;
}

/** Finds a place where those in the way can move on, pushing others in turn. */
const squeeze = (
  shelf: LabelShelf,
  claim: Claim,
  more: number,
  locked: ReadonlySet<Claim>,
  tries: Tries,
): boolean =>
  claim.candidates.some((candidate) => {
    if (tries.left-- <= 0) return false;
    const others = shelf.inTheWay(candidate.box, claim);
    if (others.size > mostMoved) return false;
    for (const other of others) if (locked.has(other) || other.rank < claim.rank - 1) return false;
    return swap(shelf, claim, candidate, others, more, locked, tries);
  });

const swap = (
  shelf: LabelShelf,
  claim: Claim,
  candidate: Candidate,
  others: ReadonlySet<Claim>,
  more: number,
  locked: ReadonlySet<Claim>,
  tries: Tries,
): boolean => {
  const mark = shelf.mark();
  for (const other of others) shelf.set(other, undefined);
  shelf.set(claim, candidate);
  const inner = new Set([...locked, claim]);
  for (const other of others) {
    const next = shelf.free(other);
    if (next) shelf.set(other, next);
    else if (more === 0 || !squeeze(shelf, other, more - 1, inner, tries)) {
      shelf.backTo(mark);
      return false;
    }
  }
  return true;
};

/** Names that must not be missing stand shortened where they cannot stand whole. */
const shorten = (shelf: LabelShelf, claims: readonly Claim[]): void => {
  const tries = { left: mostCuts };
  for (const claim of claims) {
    const cut = shelf.at(claim) ? [] : claim.last();
    const candidate = shelf.free(claim, cut);
    if (candidate) shelf.set(claim, candidate);
    else cut.some((one) => tries.left-- > 0 && shortenOthers(shelf, claim, one));
  }
};

/** Stands a name where others in the way can be shortened too. */
const shortenOthers = (shelf: LabelShelf, claim: Claim, candidate: Candidate): boolean => {
  const others = shelf.inTheWay(candidate.box, claim);
  if (others.size > mostMoved) return false;
  const mark = shelf.mark();
  for (const other of others) shelf.set(other, undefined);
  shelf.set(claim, candidate);
  for (const other of others) {
    const next = shelf.free(other) ?? shelf.free(other, other.last());
    if (next) shelf.set(other, next);
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
    const stands = shelf.at(claim);
    if (!stands) continue;
    const nicest = shelf.free(claim);
    if (nicest && nicest.cost < stands.cost) shelf.set(claim, nicest);
  }
};
