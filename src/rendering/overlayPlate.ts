import { blockWidth, wrapped } from '../layout/wrapName';
import type { Size } from './camera';
import type { Lettering } from './labelStyle';
import { fontOf, type Look } from './look';
import type { Disk } from './paintCurve';
import type { Box } from './scene';

/** A text on a small sheet, placed in CSS px of the surface. */
export interface Plate {
  readonly lines: readonly string[];
  readonly box: Box;
  readonly middle: number;
}

/** How wide a text gets before it is broken, in letters of its own size. */
const widest = 19;
const mostLines = 5;
const inner = { across: 9, down: 5 };
const gap = 9;
const edge = 6;

/** Sets a text in full below a circle, or above it where there is no room, always in sight. */
export const plateFor = (
  text: string,
  disk: Disk,
  size: Size,
  { measure, type: { plate: letters } }: Pick<Lettering, 'measure' | 'type'>,
): Plate => {
  const widthOf = (part: string) => measure(part, letters.size, letters.weight);
  const lines = wrapped(text, mostLines, Math.round(widest * letters.size), widthOf);
  const width = Math.ceil(blockWidth(lines, widthOf)) + 2 * inner.across;
  const height = lines.length * letters.line + 2 * inner.down;
  const left = within(disk.x - width / 2, edge, size.width - edge - width);
  const below = disk.y + disk.r + gap;
  const fits = below + height <= size.height - edge;
  const top = fits ? below : Math.max(edge, disk.y - disk.r - gap - height);
  return {
    lines,
    box: { left, top, right: left + width, bottom: top + height },
    middle: left + width / 2,
  };
};

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** Paints a plate: surface, a thin edge, the text in ink. */
export const paintPlate = (context: CanvasRenderingContext2D, plate: Plate, look: Look): void => {
  const { left, top, right, bottom } = plate.box;
  const letters = look.type.plate;
  context.globalAlpha = 1;
  context.fillStyle = look.colors.raised;
  context.strokeStyle = look.colors.border;
  context.lineWidth = look.colors.stroke;
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, 6);
  context.fill();
  context.stroke();
  context.fillStyle = look.colors.ink;
  context.font = fontOf(letters.size, letters.weight);
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  const first = top + inner.down + letters.line / 2 + letters.size * 0.345;
  plate.lines.forEach((line, at) => {
    context.fillText(line, plate.middle, first + at * letters.line);
  });
};
