import type { Point } from '../domain/row';
import type { Size } from './camera';
import { fontOf, type Look } from './look';
import { type NoteParts, noteColors, notePartsOf } from './lookNote';
import { fadedOpacity } from './lookPaint';
import { noteType } from './noteShape';
import { seenBox } from './paintPlace';
import type { Camera, SceneNote } from './scene';
import type { Stage } from './stage';
import { noteSpot } from './stagePlaces';

/** Paints the slips of paper that lie under everything else. */
export const paintNotes = (
  context: CanvasRenderingContext2D,
  stage: Stage,
  { camera, size, look }: { readonly camera: Camera; readonly size: Size; readonly look: Look },
): void => {
  const seen = seenBox(camera, size);
  context.save();
  stage.notes.forEach((note, index) => {
    const [x, y] = noteSpot(stage, index);
    const isOut =
      x + note.width / 2 < seen.left ||
      x - note.width / 2 > seen.right ||
      y + note.height / 2 < seen.top ||
      y - note.height / 2 > seen.bottom;
    if (!isOut) paintNote(context, note, notePartsOf(note, [x, y], camera, look), look);
  });
  context.restore();
};

const trace = (context: CanvasRenderingContext2D, points: readonly Point[]): void => {
  context.beginPath();
  points.forEach(([x, y], at) => {
    if (at === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  context.closePath();
};

const paintNote = (
  context: CanvasRenderingContext2D,
  note: SceneNote,
  parts: NoteParts,
  look: Look,
): void => {
  const colors = noteColors(look);
  context.globalAlpha = note.faded ? fadedOpacity : 1;
  context.lineWidth = parts.edge;
  context.lineJoin = 'round';
  context.strokeStyle = colors.edge;
  context.fillStyle = colors.paper;
  trace(context, parts.outline);
  context.fill();
  context.stroke();
  context.fillStyle = colors.fold;
  trace(context, parts.fold);
  context.fill();
  context.stroke();
  context.fillStyle = colors.words;
  if (parts.tiny) paintBars(context, parts);
  else paintWords(context, parts);
};

const paintWords = (context: CanvasRenderingContext2D, { lines, size }: NoteParts): void => {
  context.font = fontOf(size, noteType.weight);
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  for (const { text, x, y } of lines) context.fillText(text, x, y);
};

/** Words from far away: that there are some, and about how many. */
const paintBars = (context: CanvasRenderingContext2D, { lines, size }: NoteParts): void => {
  context.globalAlpha *= 0.35;
  for (const { text, x, y } of lines)
    context.fillRect(x, y - size * 0.45, text.length * size * 0.46, Math.max(0.75, size * 0.3));
};
