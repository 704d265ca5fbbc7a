import { familyOf, type Look } from './look';
import { labelColors, textLines } from './lookLabel';
import { themeColor } from './lookPaint';
import type { Camera, PlacedLabel, SceneCircle } from './scene';
import { svgGlyph } from './svgGlyph';
import { type Mark, mark } from './svgText';

const anchors = { left: 'start', center: 'middle', right: 'end' } as const;

/** A name as real text, one line or several, with its halo and a theme's glyph. */
export const svgLabel = (
  label: PlacedLabel,
  circle: SceneCircle,
  camera: Camera,
  look: Look,
): readonly Mark[] => {
  const colors = labelColors(label, circle, camera, look);
  const lines = textLines(label);
  const opacity = colors.opacity === 1 ? null : colors.opacity;
  const text = mark(
    'text',
    {
      'font-family': familyOf(label.weight),
      'font-size': label.size,
      'font-weight': label.weight,
      'text-anchor': anchors[label.align],
      fill: colors.text,
      stroke: colors.halo,
      'stroke-width': colors.halo && look.halo,
      'stroke-linejoin': colors.halo && 'round',
      'paint-order': colors.halo && 'stroke',
      opacity,
    },
    lines.map(({ x, y, text: line }) => mark('tspan', { x, y }, line)),
  );
  if (!label.glyph || !circle.glyph) return [text];
  const glyph = svgGlyph(circle.glyph, label.glyph, themeColor(look, circle.color));
  return [{ ...glyph, attributes: { ...glyph.attributes, opacity } }, text];
};
