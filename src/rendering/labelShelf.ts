import { cellGrid } from './cellGrid';
import { boxesMeet } from './labelBox';
import type { Beside, Candidate } from './labelOutside';
import type { Box } from './scene';

/** A circle that wants a name. */
export interface Claim {
  /** Its number on the shelf, and how important it is: lower goes first. */
  readonly at: number;
  readonly rank: number;
  /** Every place for the whole name that is clear of circles, nicest first. */
  readonly whole: readonly Candidate[];
  /** Shortened, then smaller names for when none of the places can be had; asked for only then. */
  readonly last: () => readonly Candidate[];
  /** Places off its circle, with a line: only for who holds the map together. */
  readonly led: () => readonly Candidate[];
  /** Where the name stood before; it stays there while it can. */
  readonly before: Beside | null;
}

/** Every place of a claim, those for the whole name first. */
export const everyPlace = ({ whole, last }: Claim): readonly Candidate[] => [...whole, ...last()];

/** The least room between two names, in px. */
const [across, down] = [5, 1];
const cell = 56;

/** Names that stand. Every change is noted, so that a try can be taken back. */
export class LabelShelf {
  readonly #grid;
  readonly #lines: Box[] = [];
  readonly #lineGrid;
  readonly #taken: (Candidate | null)[];
  readonly #notes: { readonly at: number; readonly was: Candidate | null }[] = [];

  constructor(page: Box, count: number) {
    this.#grid = cellGrid(page, cell);
    this.#lineGrid = cellGrid(page, cell);
    this.#taken = new Array<Candidate | null>(count).fill(null);
  }

  /** Stands a name somewhere, or takes it off. */
  set(at: number, candidate: Candidate | null): void {
    this.#notes.push({ at, was: this.at(at) });
    this.#move(at, candidate);
  }

  #move(at: number, now: Candidate | null): void {
    const was = this.at(at);
    if (was) this.#grid.remove(was, at);
    if (now) this.#grid.add(now, at);
    this.#taken[at] = now;
  }

  /** Where a name stands; null while it does not. */
  at(at: number): Candidate | null {
    return this.#taken[at] ?? null;
  }

  /** No name comes on these boxes from now on: a line runs there. */
  keepClear(boxes: readonly Box[]): void {
    for (const box of boxes) this.#lineGrid.add(box, this.#lines.push(box) - 1);
  }

  #isOnLine(box: Box): boolean {
    if (this.#lines.length === 0) return false;
    return this.#lineGrid.some(box, down, (at) =>
      boxesMeet(box, this.#lines[at] as Box, down, down),
    );
  }

  isClear(box: Box, own: number): boolean {
    return this.#meeting(box, own, 0).length === 0 && !this.#isOnLine(box);
  }

  /** True when a box touches no name but its own and no line: for a line, which needs no air. */
  isOff(box: Box, own: number): boolean {
    const isMet = (at: number): boolean => {
      const stands = this.#taken[at];
      return at !== own && !!stands && boxesMeet(box, stands, 0, 0);
    };
    return !this.#grid.some(box, 0, isMet) && !this.#isOnLine(box);
  }

  /** The names that a box would stand on; null when they are more than `most`. */
  inTheWay(box: Box, own: number, most: number): readonly number[] | null {
    const found = this.#meeting(box, own, most);
    return found.length > most || this.#isOnLine(box) ? null : found;
  }

  // Asked thousands of times a picture: one list and one test for all.
  #found: number[] = [];
  #asked: { readonly box: Box; readonly own: number; readonly most: number } | null = null;
  readonly #isFull = (at: number): boolean => {
    const stands = this.#taken[at];
    if (!this.#asked || !stands) return false;
    const { box, own, most } = this.#asked;
    if (at !== own && boxesMeet(box, stands, across, down) && !this.#found.includes(at))
      this.#found.push(at);
    return this.#found.length > most;
  };

  #meeting(box: Box, own: number, most: number): readonly number[] {
    if (this.#found.length > 0) this.#found = [];
    this.#asked = { box, own, most };
    this.#grid.some(box, across, this.#isFull);
    return this.#found;
  }

  /** The nicest of some places that is free. */
  free(at: number, among: readonly Candidate[]): Candidate | null {
    for (const candidate of among) if (this.isClear(candidate, at)) return candidate;
    return null;
  }

  /** A mark to go back to. */
  mark(): number {
    return this.#notes.length;
  }

  /** Takes back all that happened since a mark. */
  backTo(mark: number): void {
    while (this.#notes.length > mark) {
      const note = this.#notes.pop();
      if (note) this.#move(note.at, note.was);
    }
  }
}
