import type { PartnerSign } from '../tokens/glyphs';
import { type GlyphPath, glyphStroke, type Movement, signPath } from './glyphs';
import { type Mark, mark, rounded } from './svgText';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A glyph as a path, its middle and size in CSS px. */
export const svgGlyph = (glyph: PartnerSign, place: Place, color: string): Mark =>
  svgPath(signPath(glyph), place, color);

/** A path of a sign as SVG. */
export const svgPath = ({ movements, open }: GlyphPath, place: Place, color: string): Mark => {
  const half = place.size / 2;
  const d = movements.map((one) => movementText(one, place, half)).join(' ');
  return mark('path', {
    d,
    fill: open ? 'none' : color,
    stroke: open ? color : null,
    'stroke-width': open ? glyphStroke * half : null,
    'stroke-linejoin': open ? 'round' : null,
  });
};

const movementText = (
  [pen, ...numbers]: Movement,
  { x, y }: { readonly x: number; readonly y: number },
  half: number,
): string =>
  pen + numbers.map((value, at) => rounded((at % 2 === 0 ? x : y) + value * half)).join(' ');
