import type { PartnerSign } from '../tokens/glyphs';
import { glyphStroke, type Movement, signPath } from './glyphs';
import { type Mark, mark, rounded } from './svgText';

/** A glyph as a path, its middle and size in CSS px. */
export const svgGlyph = (
  glyph: PartnerSign,
  place: { readonly x: number; readonly y: number; readonly size: number },
  color: string,
): Mark => {
  const { movements, open } = signPath(glyph);
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
