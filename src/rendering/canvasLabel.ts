import { paintGlyph } from './canvasGlyph';
import { fontOf, type Look } from './look';
import { type LabelColors, labelColors, plateUnder, textLines, wordColors } from './lookLabel';
import { leadOn, leadStrokes } from './lookLead';
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
  if (label.isLed) paintLead(context, label, circle, camera, look);
  const plate = plateUnder(label, circle);
  if (plate) {
    context.globalAlpha = 1;
    context.fillStyle = look.colors.surface;
    context.fillRect(plate.left, plate.top, plate.right - plate.left, plate.bottom - plate.top);
  }
  write(context, label, labelColors(label, circle, camera, look), look);
  if (label.glyph && circle.glyph)
    paintGlyph(context, circle.glyph, label.glyph, themeColor(look, circle.color));
};

const paintLead = (
  context: CanvasRenderingContext2D,
  label: PlacedLabel,
  circle: SceneCircle,
  camera: Camera,
  look: Look,
): void => {
  const lead = leadOn(label, circle, camera);
  if (!lead) return;
  for (const { color, width } of leadStrokes(look)) {
    context.globalAlpha = 1;
    context.strokeStyle = color;
    context.lineWidth = width;
    context.setLineDash([]);
    context.beginPath();
    context.moveTo(lead.x1, lead.y1);
    context.lineTo(lead.x2, lead.y2);
    context.stroke();
  }
};

const setFont = (context: CanvasRenderingContext2D, label: PlacedLabel): void => {
  context.font = fontOf(label.size, label.weight);
  context.textAlign = label.align;
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
};

/** Paints the words of a connection along its line. */
export const paintWords = (
  context: CanvasRenderingContext2D,
  label: PlacedLabel,
  look: Look,
): void => {
  context.save();
  context.translate(label.x, label.y);
  context.rotate(label.turn ?? 0);
  write(context, { ...label, x: 0, y: 0 }, wordColors(look), look);
  context.restore();
};

const write = (
  context: CanvasRenderingContext2D,
  label: PlacedLabel,
  colors: LabelColors,
  look: Look,
): void => {
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
};
