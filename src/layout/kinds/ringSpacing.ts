import { type Ellipse, lengths, placeOf, pointAt, samples, sumAt, summed } from './ringTrack';

/** Something round that wants to stand at a place of a ring, with half of the room it takes. */
export interface Wished {
  readonly place: number;
  readonly reach: number;
}

interface Bead {
  place: number;
  readonly reach: number;
}

/** How far two beads are from standing clear, as places along the ring; nothing or less when they do. */
const shortOf = (ellipse: Ellipse, a: Bead, b: Bead): number => {
  const [ax, ay] = pointAt(ellipse, a.place);
  const [bx, by] = pointAt(ellipse, b.place);
  const short = a.reach + b.reach - Math.hypot(ax - bx, ay - by);
  return short <= 0 ? 0 : (short / ((ellipse.a + ellipse.b) / 2)) * (samples / (2 * Math.PI));
};

const rounds = 200;

/** Everybody with the same share of air; for rings too full to grant wishes. */
const evenly = (ellipse: Ellipse, beads: readonly Bead[]): void => {
  const sums = summed(lengths(ellipse));
  const whole = beads.reduce((sum, { reach }) => sum + 2 * reach, 0) || 1;
  const each = (sums.at(-1) ?? 0) / whole;
  let passed = sumAt(sums, beads[0]?.place ?? 0) - (beads[0]?.reach ?? 0) * each;
  for (const bead of beads) {
    bead.place = placeOf(sums, passed + bead.reach * each);
    passed += 2 * bead.reach * each;
  }
};

/**
 * Places along a ring as near to those that are wished for as it goes, in their order, so that
 * neighbors stand clear of each other.
 */
export const spacedOn = (ellipse: Ellipse, wished: readonly Wished[]): readonly number[] => {
  const beads = wished.map((one): Bead => ({ ...one }));
  const inOrder = [...beads].sort((a, b) => a.place - b.place);
  let moved = true;
  for (let round = 0; moved && round < rounds; round++) {
    moved = false;
    inOrder.forEach((bead, at) => {
      const next = inOrder[(at + 1) % inOrder.length];
      const by = next && next !== bead ? shortOf(ellipse, bead, next) : 0;
      if (!next || by < 1e-3) return;
      bead.place -= by / 2 + 1e-3;
      next.place += by / 2 + 1e-3;
      moved = true;
    });
  }
  if (moved) evenly(ellipse, inOrder);
  return beads.map(({ place }) => place);
};
