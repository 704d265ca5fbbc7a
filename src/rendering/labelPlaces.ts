import type { Id } from '../domain/id';
import { leastOf } from './labelBlocks';
import { around, boxAround } from './labelBox';
import { type Ground, headSpot, type Spot } from './labelGround';
import { labelInside } from './labelInside';
import { type Beside, type Candidate, costOf, type Trial, tryOn } from './labelOutside';
import { sidesInRow } from './labelRows';
import type { Block } from './labelSetting';
import { onTop, type Side, sidesFor } from './labelSides';
import type { Lettering } from './labelStyle';
import type { Away } from './labelTies';
import type { Box, PlacedLabel } from './scene';

/** Where names stood when they were laid out last, by circle. */
export type StoodBefore = ReadonlyMap<Id, Beside>;

/** A circle that wants a name, with how it hangs together with others. */
export interface Wish {
  readonly spot: Spot;
  readonly away: Away;
  readonly rank: number;
}

/** What all wishes of a picture are held against. */
export interface Wishing {
  readonly ground: Ground;
  readonly letters: Lettering;
  readonly stood: StoodBefore;
  /** There are few enough names to try smaller letters too. */
  readonly small: boolean;
}

/** What a px of a line under a name costs, and what it costs to touch another partner's dot. */
const lineCost = 0.08;
const otherCost = 26;

/** The box that is in hand: tens of thousands are tried for one picture. */
const trial: Trial = { left: 0, top: 0, right: 0, bottom: 0 };

/** The sides where the least of a name has room: where that has none, nothing more of it has. */
export const openSides = (
  { spot }: Wish,
  blocks: readonly Block[],
  { ground, letters }: Wishing,
  among = sidesInRow(spot.circle, sidesFor(spot, letters.type)),
): readonly Side[] => {
  const least = leastOf(blocks);
  return among.filter((side) => {
    tryOn(trial, spot, least, side, letters.type);
    return ground.isFree(trial, spot);
  });
};

/** Every free place beside a circle for some blocks of its name, nicest first. */
export const outside = (
  { spot, away }: Wish,
  blocks: readonly Block[],
  sides: readonly Side[],
  { ground, letters }: Wishing,
): readonly Candidate[] => {
  const found: Candidate[] = [];
  const perLine = spot.circle.row ? 0 : lineCost;
  for (const block of blocks)
    for (const side of sides) {
      tryOn(trial, spot, block, side, letters.type);
      if (!ground.isFree(trial, spot)) continue;
      const others = spot.circle.row ? 0 : otherCost * ground.amongOthers(trial, spot);
      const lines = perLine && ground.crossed(trial) * perLine;
      const cost = costOf(block, side, away) + lines + others;
      const { left, top, right, bottom } = trial;
      found.push({ left, top, right, bottom, cost, beside: { block, side }, ready: null });
    }
  return found.sort((a, b) => a.cost - b.cost);
};

/** Smaller partners on the screen (px) are dots that the name of a theme may cover. */
const dots = 3.6;
/** Up to so many px when nothing else is left. */
export const largeDots = 5;
const largeCost = 60;
/** What each dot under a name costs. */
const dotCost = 6;

/** A theme among many dots is named all the same, on them. */
export const overDots = (
  { spot }: Wish,
  blocks: readonly Block[],
  { ground, letters }: Wishing,
  dot = dots,
): readonly Candidate[] => {
  // Ink on the dark ground of the center could not be read.
  const sides = spot.circle.type === 'center' ? sidesFor(spot, letters.type) : onTop;
  const found = blocks.flatMap((block) =>
    sides.flatMap((side): Candidate[] => {
      const box = { ...trial };
      tryOn(box, spot, block, side, letters.type);
      const covered = ground.dotsUnder(box, spot, dot);
      if (covered === null) return [];
      const cost = block.cost + side.cost + dotCost * covered + (dot > dots ? largeCost : 0);
      return [{ ...box, cost, beside: { block, side }, ready: null }];
    }),
  );
  return found.sort((a, b) => a.cost - b.cost);
};

const isFreeInside = (spot: Spot, ground: Ground) => (label: PlacedLabel) =>
  ground.isFree(boxOf(label), spot, true);

/** The whole name within its circle. */
export const insideClaim = (spot: Spot, ground: Ground, letters: Lettering): Candidate | null => {
  const label = labelInside(headSpot(spot), letters, isFreeInside(spot, ground));
  return label && ready(label, 0);
};

/** Names on their own circle where nothing else is. */
export const freeOn = (
  spot: Spot,
  labels: readonly PlacedLabel[],
  cost: number,
  ground: Ground,
): readonly Candidate[] =>
  labels.filter(isFreeInside(spot, ground)).map((label) => ready(label, cost));

const ready = (label: PlacedLabel, cost: number): Candidate => ({
  ...boxOf(label),
  cost,
  beside: null,
  ready: label,
});

/** The box of a name with its sign. */
const boxOf = ({ x, y, width, height, glyph }: PlacedLabel): Box => {
  const text = boxAround(x, y, width, height);
  return glyph ? around(text, boxAround(glyph.x, glyph.y, glyph.size, glyph.size)) : text;
};
