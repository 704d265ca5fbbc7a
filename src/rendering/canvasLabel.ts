import { paintGlyph } from './canvasGlyph';
import { fontOf, type Look } from './look';
import { labelColors, textLines } from './lookLabel';
import { themeColor } from './lookPaint';
import type { Camera, PlacedLabel, SceneCircle } from './scene';

/** Paints a name with its halo, and a theme's glyph beside it. */
export const paintLabel = (
  context: CanvasRenderingContext2D,
  label: PlacedLabel,
  circle: SceneCircle,
  camera: Camera,
  look: Look,
): void => {
  const colors = labelColors(label, circle, camera, look);
  context.globalAlpha = colors.opacity;
  setFont(context, label);
  const lines = textLines(label);
  if (colors.halo) {
    context.strokeStyle = colors.halo;
    context.lineWidth = look.halo;
    for (const { text, x, y } of lines) context.strokeText(text, x, y);
  }
  context.fillStyle = colors.text;
  for (const { text, x, y } of lines) context.fillText(text, x, y);
  if (label.glyph && circle.glyph)
    paintGlyph(context, circle.glyph, label.glyph, themeColor(look, circle.color));
};

const setFont = (context: CanvasRenderingContext2D, label: PlacedLabel): void => {
  context.font = fontOf(label.size, label.weight);
  context.textAlign = label.align;
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
};
