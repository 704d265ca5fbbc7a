import { fontOf, type Look } from './look';
import { headingParts } from './lookHeading';
import type { Camera } from './scene';
import type { Stage } from './stage';

/** Paints the words over columns. */
export const paintHeadings = (
  context: CanvasRenderingContext2D,
  { scene }: Stage,
  { camera, look }: { readonly camera: Camera; readonly look: Look },
): void => {
  if (!scene.headings?.length) return;
  context.save();
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.lineWidth = look.highContrast ? 2 : 1;
  for (const heading of scene.headings) {
    const parts = headingParts(heading, camera, look);
    if (!parts) continue;
    context.fillStyle = look.colors.ink;
    context.font = fontOf(parts.size, parts.weight);
    context.fillText(parts.text, parts.x, parts.y);
    context.strokeStyle = look.highContrast ? look.colors.ink : look.colors.border;
    context.globalAlpha = look.highContrast ? 1 : 0.55;
    context.beginPath();
    context.moveTo(parts.rule.x1, parts.rule.y);
    context.lineTo(parts.rule.x2, parts.rule.y);
    context.stroke();
    context.globalAlpha = 1;
  }
  context.restore();
};
