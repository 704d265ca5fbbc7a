import type { MapType } from '../tokens/type';
import type { Spot } from './labelGround';
import type { Block, Room } from './labelSetting';
import { isAbove, type Side } from './labelSides';
import type { Away } from './labelTies';
import type { Box, PlacedLabel } from './scene';

/** One way to set a name, with the box it takes up. Lower costs are nicer. */
export interface Candidate extends Box {
  readonly cost: number;
  /** Where it stands, for names beside their circle; those on it are ready. */
  readonly beside: Beside | null;
  readonly ready: PlacedLabel | null;
  /** What the line covers that leads to a name off its circle. */
  readonly lead?: readonly Box[];
}

export interface Beside {
  readonly block: Block;
  readonly side: Side;
}

const gap = 6;

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

const middleX = (spot: Spot, side: Side, width: number): number => {
  const { x } = spot;
  const r = spot.r + spot.reach;
  const { dx, dy, slide, out, isLed } = side;
  if (isLed) return x + dx * (r + out) + (isAbove(dx) ? 0 : (Math.sign(dx) * width) / 2);
  if (dy === 0) return x + dx * (r + gap + out + width / 2);
  if (dx === 0) return x + (slide * width) / 2;
  return x + Math.sign(dx) * (r * 0.72 + 2 + width / 2);
};

const middleY = (spot: Spot, side: Side, height: number): number => {
  const { y } = spot;
  const r = spot.r + spot.reach;
  const { dx, dy, slide, out, isLed } = side;
  if (isLed) return y + dy * (r + out) + (isAbove(dx) ? (Math.sign(dy) * height) / 2 : 0);
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
    ...(candidate.beside.side.isLed && { isLed: true }),
  };
};
