import type { PartnerSign } from '../tokens/glyphs';
import { type GlyphPath, glyphStroke, type Movement, signPath } from './glyphs';

/** A glyph's middle and its size from edge to edge, in CSS px. */
export interface GlyphPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Paints a glyph in a color. */
export const paintGlyph = (
  context: CanvasRenderingContext2D,
  glyph: PartnerSign,
  place: GlyphPlace,
  color: string,
): void => paintPath(context, signPath(glyph), place, color);

/** Paints a path of a sign in a color. */
export const paintPath = (
  context: CanvasRenderingContext2D,
  { movements, open }: GlyphPath,
  place: GlyphPlace,
  color: string,
): void => {
  const half = place.size / 2;
  context.beginPath();
  for (const movement of movements) trace(context, movement, place, half);
  if (open) {
    context.lineJoin = 'round';
    context.lineWidth = glyphStroke * half;
    context.strokeStyle = color;
    context.stroke();
  } else {
    context.fillStyle = color;
    context.fill();
  }
};

const trace = (
  context: CanvasRenderingContext2D,
  movement: Movement,
  { x, y }: GlyphPlace,
  half: number,
): void => {
  if (movement[0] === 'Z') context.closePath();
  else if (movement[0] === 'M') context.moveTo(x + movement[1] * half, y + movement[2] * half);
  else if (movement[0] === 'L') context.lineTo(x + movement[1] * half, y + movement[2] * half);
  else {
    const [, x1, y1, x2, y2, x3, y3] = movement;
    context.bezierCurveTo(
      x + x1 * half,
      y + y1 * half,
      x + x2 * half,
      y + y2 * half,
      x + x3 * half,
      y + y3 * half,
    );
  }
};
