import type { MapType } from '../tokens/type';
import type { Block } from './labelBlocks';
import { boxAround } from './labelBox';
import type { Spot } from './labelGround';
import { outsideStyleOf } from './labelStyle';
import type { Box, PlacedLabel } from './scene';

/** One way to set a name beside its circle. Lower costs are nicer. */
export interface Candidate {
  readonly label: PlacedLabel;
  readonly box: Box;
  readonly cost: number;
}

const gap = 6;

/** Where a name may stand: which way from the circle, how it lines up, and how nice that is. */
interface Side {
  readonly dx: number;
  readonly dy: number;
  /** Slides the name along the circle, in halves of what it is long there. */
  readonly slide: number;
  readonly align: PlacedLabel['align'];
  readonly cost: number;
  /** Px further from the circle than names mostly stand. */
  readonly out: number;
}

const side = (
  dx: number,
  dy: number,
  slide: number,
  align: Side['align'],
  cost: number,
  out = 0,
): Side => ({ dx, dy, slide, align, cost, out });

const sides: readonly Side[] = [
  side(1, 0, 0, 'left', 0),
  side(-1, 0, 0, 'right', 0),
  side(0, 1, 0, 'center', 1.5),
  side(0, -1, 0, 'center', 1.5),
  ...[1, -1].flatMap((dx) =>
    [0.7, -0.7].map((slide) => side(dx, 0, slide, dx > 0 ? 'left' : 'right', 2.5)),
  ),
  ...[1, -1].flatMap((dy) =>
    [0.6, -0.6].map((slide) => side(0, dy, slide, slide > 0 ? 'left' : 'right', 3)),
  ),
  ...[1, -1].flatMap((dx) =>
    [0.6, -0.6].map((dy) => side(dx * 0.8, dy, 0, dx > 0 ? 'left' : 'right', 3.5)),
  ),
];

/** More places for names that must not be missing: along each edge of the circle, and further out. */
const moreSides: readonly Side[] = [0, 8, 16].flatMap((out) =>
  [1, -1].flatMap((to) =>
    [0, 0.3, -0.3, 0.6, -0.6, 1, -1].flatMap((slide) => [
      side(to, 0, slide, to > 0 ? 'left' : 'right', 4 + out, out),
      side(0, to, slide, slide === 0 ? 'center' : slide > 0 ? 'left' : 'right', 4 + out, out),
    ]),
  ),
);

/** Every way to set a name outside its circle, nicest first by side; lines below are not counted yet. */
export const labelsOutside = (
  spot: Spot,
  away: readonly [number, number],
  blocks: readonly Block[],
  type: MapType,
): readonly Candidate[] => {
  const open = spot.circle.type === 'partner' && !type.fromAfar ? sides : [...sides, ...moreSides];
  return blocks
    .flatMap((block) => open.map((side) => candidateAt(spot, block, side, away, type)))
    .sort((a, b) => a.cost - b.cost);
};

const candidateAt = (
  spot: Spot,
  block: Block,
  side: Side,
  away: readonly [number, number],
  type: MapType,
): Candidate => {
  const { circle } = spot;
  const style = outsideStyleOf(type, circle.type);
  const room = circle.glyph ? type.sign.beside : 0;
  const width = block.width + room;
  const height = block.lines.length * style.line;
  const [x, y] = middleAt(spot, side, width, height);
  const facing = side.dx * away[0] + side.dy * away[1];
  const label: PlacedLabel = {
    id: circle.id,
    type: circle.type,
    lines: block.lines,
    x: x + room / 2,
    y,
    width: block.width,
    height,
    align: side.align,
    size: style.size,
    weight: style.weight,
    glyph: circle.glyph ? glyphAt(x - width / 2, y - height / 2 + style.line / 2, type) : null,
    faded: circle.faded,
  };
  return {
    label,
    box: boxAround(x, y, width, height),
    cost: block.cost + side.cost + 6 * (1 - facing),
  };
};

const glyphAt = (left: number, y: number, { sign }: MapType): PlacedLabel['glyph'] => ({
  x: left + sign.size / 2,
  y,
  size: sign.size,
});

/** The middle of a block that stands beside, above, below or at the corner of its circle. */
const middleAt = (
  { x, y, r }: Spot,
  { dx, dy, slide, out }: Side,
  width: number,
  height: number,
): readonly [number, number] => {
  if (dy === 0) return [x + dx * (r + gap + out + width / 2), y + (slide * height) / 2];
  if (dx === 0) return [x + (slide * width) / 2, y + dy * (r + 2 + out + height / 2)];
  const [cx, cy] = [Math.sign(dx) * r * 0.72, Math.sign(dy) * r * 0.72];
  return [x + cx + Math.sign(dx) * (2 + width / 2), y + cy + Math.sign(dy) * (height / 2)];
};
