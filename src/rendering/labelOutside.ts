import type { MapType } from '../tokens/type';
import type { Spot } from './labelGround';
import type { Block, Room } from './labelSetting';
import type { Away } from './labelTies';
import type { Box, PlacedLabel } from './scene';

/** One way to set a name, with the box it takes up. Lower costs are nicer. */
export interface Candidate extends Box {
  readonly cost: number;
  /** Where it stands, for names beside their circle; those on it are ready. */
  readonly beside: Beside | null;
  readonly ready: PlacedLabel | null;
}

export interface Beside {
  readonly block: Block;
  readonly side: Side;
}

const gap = 6;

/** Where a name may stand: which way from the circle, how it lines up, and how nice that is. */
export interface Side {
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
const allSides = [...sides, ...moreSides];

/** Places on the circle itself and a little above and below, for circles smaller than their name. */
export const onTop: readonly Side[] = [0, 1, -1, 2, -2, 3.5, -3.5].map((slide) =>
  side(0, 0, slide, 'center', 60 + 3 * Math.abs(slide)),
);

/** The sides on which a circle's name may stand. */
export const sidesFor = (spot: Spot, type: MapType): readonly Side[] =>
  spot.circle.type === 'partner' && !type.fromAfar ? sides : allSides;

/** How strongly a name wants to stand on the far side of what its circle hangs on. */
const awayCost = 6;

/** A box that is written anew for every place that is tried. */
export interface Trial extends Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Writes into `box` where a name would stand. */
export const tryOn = (
  box: Trial,
  spot: Spot,
  { lines, width, setting }: Room,
  side: Side,
  type: MapType,
): void => {
  const wide = width + roomForSign(spot, type);
  const high = lines.length * setting.line;
  box.left = middleX(spot, side, wide) - wide / 2;
  box.top = middleY(spot, side, high) - high / 2;
  box.right = box.left + wide;
  box.bottom = box.top + high;
};

/** How nice a place is before lines are counted. */
export const costOf = ({ cost }: Block, side: Side, away: Away): number =>
  cost + side.cost + awayCost * (1 - side.dx * away[0] - side.dy * away[1]);

const roomForSign = ({ circle }: Spot, { sign }: MapType): number =>
  circle.glyph ? sign.beside : 0;

const middleX = ({ x, r }: Spot, { dx, dy, slide, out }: Side, width: number): number => {
  if (dy === 0) return x + dx * (r + gap + out + width / 2);
  if (dx === 0) return x + (slide * width) / 2;
  return x + Math.sign(dx) * (r * 0.72 + 2 + width / 2);
};

const middleY = ({ y, r }: Spot, { dx, dy, slide, out }: Side, height: number): number => {
  if (dy === 0) return y + (slide * height) / 2;
  if (dx === 0) return y + dy * (r + 2 + out + height / 2);
  return y + Math.sign(dy) * (r * 0.72 + height / 2);
};

/** The name as it is drawn. */
export const labelOf = ({ circle }: Spot, candidate: Candidate, type: MapType): PlacedLabel => {
  if (candidate.ready || !candidate.beside) return candidate.ready as PlacedLabel;
  const { left, top, right, bottom } = candidate;
  const { block, side } = candidate.beside;
  const { size, weight, line } = block.setting;
  const room = circle.glyph ? type.sign.beside : 0;
  const glyph = { x: left + type.sign.size / 2, y: top + line / 2, size: type.sign.size };
  return {
    id: circle.id,
    type: circle.type,
    lines: block.lines,
    x: (left + right + room) / 2,
    y: (top + bottom) / 2,
    width: block.width,
    height: bottom - top,
    align: side.align,
    size,
    weight,
    glyph: circle.glyph ? glyph : null,
    faded: circle.faded,
  };
};
