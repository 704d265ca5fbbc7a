import type { Id } from '../domain/id';
import type { Look } from './look';
import { noteBoxOn } from './lookNote';
import type { Box, Camera } from './scene';
import type { Stage } from './stage';
import { noteSpot } from './stagePlaces';
import type { Overlay } from './view';

const frame = (
  context: CanvasRenderingContext2D,
  { left, top, right, bottom }: Box,
  by: number,
  color: string,
  width: number,
  opacity = 1,
): void => {
  context.globalAlpha = opacity;
  context.strokeStyle = color;
  context.lineWidth = width;
  context.beginPath();
  context.roundRect(left - by, top - by, right - left + 2 * by, bottom - top + 2 * by, by);
  context.stroke();
};

/** The rings of circles, around a slip: 2 px of accent outside 2 px of surface. */
const selected = (context: CanvasRenderingContext2D, box: Box, look: Look): void => {
  frame(context, box, 2, look.colors.surface, 3);
  frame(context, box, 4, look.colors.accent, 2);
};

const focused = (context: CanvasRenderingContext2D, box: Box, look: Look): void => {
  frame(context, box, 6, look.colors.surface, 4);
  frame(context, box, 7.5, look.colors.accent, 2);
};

const hovered = (context: CanvasRenderingContext2D, box: Box, look: Look): void =>
  frame(context, box, 3.75, look.colors.ink2, 1.5, 0.55);

/** Marks notes that are chosen, under the pointer, or where the keyboard is. */
export const paintNoteRings = (
  context: CanvasRenderingContext2D,
  overlay: Overlay,
  { stage, camera, look }: { readonly stage: Stage; readonly camera: Camera; readonly look: Look },
): void => {
  const around = (id: Id | null, paint: typeof selected): void => {
    const index = id === null ? undefined : stage.noteAt.get(id);
    const note = index === undefined ? undefined : stage.notes[index];
    if (!note || index === undefined) return;
    paint(context, noteBoxOn(note, noteSpot(stage, index), camera), look);
  };
  if (overlay.hover && !overlay.selected.has(overlay.hover)) around(overlay.hover, hovered);
  around(overlay.focus, focused);
  for (const id of overlay.selected) around(id, selected);
};
