import { familyOf, type Look } from './look';
import { type LabelColors, labelColors, plateUnder, textLines, wordColors } from './lookLabel';
import { leadOn, leadStrokes } from './lookLead';
import { themeColor } from './lookPaint';
import type { Box, Camera, PlacedLabel, SceneCircle } from './scene';
import { svgGlyph } from './svgGlyph';
import { type Mark, mark, rounded } from './svgText';

const anchors = { left: 'start', center: 'middle', right: 'end' } as const;

/** A name as real text, one line or several, with its halo and a theme's glyph. */
export const svgLabel = (
  label: PlacedLabel,
  circle: SceneCircle,
  camera: Camera,
  look: Look,
): readonly Mark[] => {
  const colors = labelColors(label, circle, camera, look);
  const text = svgText(label, colors, look);
  if (label.isLed) return [...svgLead(label, circle, camera, look), text];
  const plate = plateUnder(label, circle);
  if (plate) return [svgPlate(plate, look), text];
  if (!label.glyph || !circle.glyph) return [text];
  const glyph = svgGlyph(circle.glyph, label.glyph, themeColor(look, circle.color));
  return [{ ...glyph, attributes: { ...glyph.attributes, opacity: opacityOf(colors) } }, text];
};

const svgPlate = ({ left, top, right, bottom }: Box, look: Look): Mark =>
  mark('rect', {
    ...{ x: left, y: top, width: right - left, height: bottom - top },
    fill: look.colors.surface,
  });

const svgLead = (
  label: PlacedLabel,
  circle: SceneCircle,
  camera: Camera,
  look: Look,
): readonly Mark[] => {
  const lead = leadOn(label, circle, camera);
  if (!lead) return [];
  return leadStrokes(look).map(({ color, width }) =>
    mark('line', { ...lead, stroke: color, 'stroke-width': width }),
  );
};

/** The words of a connection along its line. */
export const svgWords = (label: PlacedLabel, look: Look): Mark => {
  const text = svgText(label, wordColors(look), look);
  const degrees = rounded(((label.turn ?? 0) * 180) / Math.PI);
  const transform = `rotate(${degrees} ${rounded(label.x)} ${rounded(label.y)})`;
  return { ...text, attributes: { ...text.attributes, transform } };
};

const opacityOf = ({ opacity }: LabelColors): number | null => (opacity === 1 ? null : opacity);

const svgText = (label: PlacedLabel, colors: LabelColors, look: Look): Mark =>
  mark(
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
      opacity: opacityOf(colors),
    },
    textLines(label).map(({ x, y, text }) => mark('tspan', { x, y }, text)),
  );
