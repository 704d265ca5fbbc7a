import type { Id } from '../domain/id';
import type { Size } from './camera';
import { awayOf } from './labelAway';
import { type Block, blocksOf, cutBlocksOf, cutCost } from './labelBlocks';
import { around, boxAround } from './labelBox';
import { type Ground, groundOf, type Spot } from './labelGround';
import { labelInside, labelsAcross, labelsCutInside } from './labelInside';
import { type Candidate, labelsOutside } from './labelOutside';
import { standNames } from './labelSearch';
import type { Claim } from './labelShelf';
import { remembered } from './labelStyle';
import type { Box, Camera, Measure, PlacedLabel, Scene } from './scene';

export interface LabelOptions {
  /** Named before the others: what is selected. */
  readonly first?: ReadonlySet<Id>;
}

/** Names with their places, in CSS px of the surface. */
export interface LabelLayout {
  readonly placed: readonly PlacedLabel[];
  /** Circles in view whose name found no room. */
  readonly left: readonly Id[];
}

/** Below this zoom partners are dots without names. */
export const namesFrom = 0.5;
const mostNames = 900;

/**
 * Sets the names of all circles in view at their constant size: no name on another, on a foreign
 * circle or over the edge. What finds no room is left out and told.
 */
export const placeLabels = (
  scene: Scene,
  camera: Camera,
  viewport: Size,
  measure: Measure,
  options: LabelOptions = {},
): LabelLayout => {
  const ground = groundOf(scene, camera, viewport);
  const known = remembered(measure);
  const claims = claimsOf(scene, ground, camera, known, options.first ?? new Set());
  const placed = standNames(claims);
  const named = new Set(placed.map(({ id }) => id));
  const left = ground.spots.map(({ circle }) => circle.id).filter((id) => !named.has(id));
  return { placed, left };
};

const ranks = { center: 0, theme: 1, partner: 2 } as const;

/** Who wants a name where, the most important first. */
const claimsOf = (
  scene: Scene,
  ground: Ground,
  camera: Camera,
  measure: Measure,
  first: ReadonlySet<Id>,
): readonly Claim[] => {
  const rank = ({ circle }: Spot): number =>
    circle.type !== 'partner'
      ? ranks[circle.type]
      : first.has(circle.id)
        ? 2
        : (circle.faded ? 4 : 3) + (circle.pinned ? -0.5 : 0);
  const wanted = ground.spots
    .filter(
      ({ circle }) => circle.type !== 'partner' || camera.k >= namesFrom || first.has(circle.id),
    )
    .map((spot) => ({ spot, rank: rank(spot) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostNames);
  const away = awayOf(
    scene,
    wanted.map(({ spot }) => spot),
  );
  return wanted.map(({ spot, rank: at }) => claimOf(spot, at, away, ground, measure));
};

const claimOf = (
  spot: Spot,
  rank: number,
  away: (spot: Spot) => readonly [number, number],
  ground: Ground,
  measure: Measure,
): Claim => {
  const { circle } = spot;
  const own = circle.type === 'partner' ? null : insideClaim(spot, ground, measure);
  if (own) return { rank, spot, candidates: [own], last: () => [] };
  const outside = (blocks: readonly Block[]) => freeOutside(spot, away(spot), blocks, ground);
  const whole = outside(blocksOf(circle, measure));
  if (circle.type === 'partner') return { rank, spot, candidates: whole, last: () => [] };
  return {
    rank,
    spot,
    candidates: [...whole, ...freeOn(spot, labelsAcross(spot, measure), acrossCost, ground)],
    last: () => [
      ...outside(cutBlocksOf(circle, measure)),
      ...freeOn(spot, labelsCutInside(spot, measure), 2 * cutCost, ground),
    ],
  };
};

const freeOutside = (
  spot: Spot,
  away: readonly [number, number],
  blocks: readonly Block[],
  ground: Ground,
): readonly Candidate[] =>
  labelsOutside(spot, away, blocks)
    .filter(({ box }) => ground.isFree(box, spot))
    .map((one) => ({ ...one, cost: one.cost + ground.crossed(one.box) * lineCost }))
    .sort((a, b) => a.cost - b.cost);

const lineCost = 0.08;

const isFreeInside = (spot: Spot, ground: Ground) => (label: PlacedLabel) =>
  ground.isFree(boxOf(label), spot, true);

/** The whole name within its circle. */
const insideClaim = (spot: Spot, ground: Ground, measure: Measure): Candidate | null => {
  const label = labelInside(spot, measure, isFreeInside(spot, ground));
  return label && { label, box: boxOf(label), cost: 0 };
};

const acrossCost = 60;

/** Names on their own circle where nothing else is. */
const freeOn = (
  spot: Spot,
  labels: readonly PlacedLabel[],
  cost: number,
  ground: Ground,
): readonly Candidate[] =>
  labels.filter(isFreeInside(spot, ground)).map((label) => ({ label, box: boxOf(label), cost }));

/** The box of a name with its sign. */
const boxOf = ({ x, y, width, height, glyph }: PlacedLabel): Box => {
  const text = boxAround(x, y, width, height);
  return glyph ? around(text, boxAround(glyph.x, glyph.y, glyph.size, glyph.size)) : text;
};
