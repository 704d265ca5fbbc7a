import type { Id } from '../domain/id';
import { type MapType, mapType } from '../tokens/type';
import type { Size } from './camera';
import { awayOf } from './labelAway';
import { type Block, blocksOf, cutBlocksOf, cutCost } from './labelBlocks';
import { around, boxAround } from './labelBox';
import { type Ground, groundOf, type Spot } from './labelGround';
import { labelInside, labelsAcross, labelsCutInside } from './labelInside';
import { type Candidate, labelsOutside } from './labelOutside';
import { standNames } from './labelSearch';
import type { Claim } from './labelShelf';
import { type Lettering, remembered } from './labelStyle';
import type { Box, Camera, Measure, PlacedLabel, Scene } from './scene';

export interface LabelOptions {
  /** Named before the others: what is selected. */
  readonly first?: ReadonlySet<Id>;
  /** The type of the look; as on a screen when left out. */
  readonly type?: MapType;
}

/** Names with their places, in CSS px of the surface. */
export interface LabelLayout {
  readonly placed: readonly PlacedLabel[];
  /** Circles in view whose name found no room. */
  readonly left: readonly Id[];
}

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
  const letters = { measure: remembered(measure), type: options.type ?? mapType };
  const claims = claimsOf(scene, ground, camera, letters, options.first ?? new Set());
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
  letters: Lettering,
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
      ({ circle }) =>
        circle.type !== 'partner' || camera.k >= letters.type.namesFrom || first.has(circle.id),
    )
    .map((spot) => ({ spot, rank: rank(spot) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostNames);
  const away = awayOf(
    scene,
    wanted.map(({ spot }) => spot),
  );
  return wanted.map(({ spot, rank: at }) => claimOf(spot, at, away, ground, letters));
};

const claimOf = (
  spot: Spot,
  rank: number,
  away: (spot: Spot) => readonly [number, number],
  ground: Ground,
  letters: Lettering,
): Claim => {
  const { circle } = spot;
  const own = circle.type === 'partner' ? null : insideClaim(spot, ground, letters);
  if (own) return { rank, spot, candidates: [own], last: () => [] };
  const outside = (blocks: readonly Block[]) =>
    freeOutside(spot, away(spot), blocks, ground, letters.type);
  const whole = outside(blocksOf(circle, letters));
  const cut = once(() => outside(cutBlocksOf(circle, letters)));
  const { fromAfar } = letters.type;
  if (circle.type === 'partner')
    return { rank, spot, candidates: whole, last: fromAfar ? cut : () => [] };
  const across = freeOn(spot, labelsAcross(spot, letters), fromAfar ? 0 : acrossCost, ground);
  return {
    rank,
    spot,
    candidates: fromAfar ? [...across, ...whole] : [...whole, ...across],
    last: () => [...cut(), ...freeOn(spot, labelsCutInside(spot, letters), 2 * cutCost, ground)],
  };
};

/** Works something out when it is first asked for. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const freeOutside = (
  spot: Spot,
  away: readonly [number, number],
  blocks: readonly Block[],
  ground: Ground,
  type: MapType,
): readonly Candidate[] =>
  labelsOutside(spot, away, blocks, type)
    .filter(({ box }) => ground.isFree(box, spot))
    .map((one) => ({ ...one, cost: one.cost + ground.crossed(one.box) * lineCost }))
    .sort((a, b) => a.cost - b.cost);

const lineCost = 0.08;

const isFreeInside = (spot: Spot, ground: Ground) => (label: PlacedLabel) =>
  ground.isFree(boxOf(label), spot, true);

/** The whole name within its circle. */
const insideClaim = (spot: Spot, ground: Ground, letters: Lettering): Candidate | null => {
  const label = labelInside(spot, letters, isFreeInside(spot, ground));
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
