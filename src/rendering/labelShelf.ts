import { type BoxGrid, boxGrid } from './boxGrid';
import { boxesMeet } from './labelBox';
import type { Spot } from './labelGround';
import type { Candidate } from './labelOutside';
import type { Box, PlacedLabel } from './scene';

/** A circle that wants a name, with every place that is clear of circles, nicest first. */
export interface Claim {
  readonly rank: number;
  readonly spot: Spot;
  readonly candidates: readonly Candidate[];
  /** Shortened names for when none of the places can be had; asked for only then. */
  readonly last: () => readonly Candidate[];
}

/** The least room between two names, in px. */
const [across, down] = [5, 1];
const cell = 72;

/** Names that stand. Every change is noted, so that a try can be taken back. */
export class LabelShelf {
  readonly #grid: BoxGrid<Claim> = boxGrid(cell);
  readonly #taken = new Map<Claim, Candidate>();
  readonly #notes: { readonly claim: Claim; readonly was: Candidate | undefined }[] = [];

  /** Stands a name somewhere, or takes it off. */
  set(claim: Claim, candidate: Candidate | undefined): void {
    const was = this.#taken.get(claim);
    this.#notes.push({ claim, was });
    this.#move(claim, was, candidate);
  }

  #move(claim: Claim, was: Candidate | undefined, now: Candidate | undefined): void {
    if (was) this.#grid.remove(was.box, claim);
    this.#taken.delete(claim);
    if (!now) return;
    this.#taken.set(claim, now);
    this.#grid.add(now.box, claim);
  }

  at(claim: Claim): Candidate | undefined {
    return this.#taken.get(claim);
  }

  /** Names that a box would stand on. */
  inTheWay(box: Box, own: Claim): ReadonlySet<Claim> {
    const found = new Set<Claim>();
    for (const claim of this.#grid.near(roomy(box))) {
      const stands = this.#taken.get(claim);
      if (claim !== own && stands && boxesMeet(box, stands.box, across, down)) found.add(claim);
    }
    return found;
  }

  /** The nicest place that is free. */
  free(claim: Claim, among: readonly Candidate[] = claim.candidates): Candidate | undefined {
    return among.find(({ box }) => this.inTheWay(box, claim).size === 0);
  }

  /** A mark to go back to. */
  mark(): number {
    return this.#notes.length;
  }

  /** Takes back all that happened since a mark. */
  backTo(mark: number): void {
    while (this.#notes.length > mark) {
      const note = this.#notes.pop();
      if (note) this.#move(note.claim, this.#taken.get(note.claim), note.was);
    }
  }

  placed(): readonly PlacedLabel[] {
    return [...this.#taken.values()].map(({ label }) => label);
  }
}

const roomy = (box: Box): Box => ({
  left: box.left - across,
  top: box.top - down,
  right: box.right + across,
  bottom: box.bottom + down,
});
