import { familyOf, type Look } from './look';
import { headingParts } from './lookHeading';
import type { Camera, SceneHeading } from './scene';
import { type Mark, mark } from './svgText';

/** The words over a column as real text, with the line under them. */
export const svgHeading = (heading: SceneHeading, camera: Camera, look: Look): readonly Mark[] => {
  const parts = headingParts(heading, camera, look);
  if (!parts) return [];
  const { x, y, size, weight, rule } = parts;
  const { ink, border } = look.colors;
  return [
    mark(
      'text',
      {
        x,
        y,
        'font-family': familyOf(weight),
        'font-size': size,
        'font-weight': weight,
        fill: ink,
      },
      parts.text,
    ),
    mark('line', {
      x1: rule.x1,
      y1: rule.y,
      x2: rule.x2,
      y2: rule.y,
      stroke: look.highContrast ? ink : border,
      'stroke-opacity': look.highContrast ? null : 0.55,
    }),
  ];
};
