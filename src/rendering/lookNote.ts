import type { Point } from '../domain/row';
import type { Look } from './look';
import { mixed, weightAt } from './lookPaint';
import { noteFold, notePadding, noteType } from './noteShape';
import type { Box, Camera, SceneNote } from './scene';

/** Below this letter size (px) words are drawn as bars. */
const wordsFrom = 5;

/** A line of words on a slip: where its baseline begins, in CSS px. */
export interface NoteLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A slip on the screen, in CSS px: its outline with the corner turned over, and its words. */
export interface NoteParts {
  readonly outline: readonly Point[];
  readonly fold: readonly Point[];
  readonly lines: readonly NoteLine[];
  readonly size: number;
  /** The words are too small to read. */
  readonly tiny: boolean;
  readonly edge: number;
}

/** Where a slip lies, in CSS px of the surface. */
export const noteBoxOn = (
  { width, height }: SceneNote,
  [x, y]: Point,
  { k, tx, ty }: Camera,
): Box => ({
  left: k * (x - width / 2) + tx,
  top: k * (y - height / 2) + ty,
  right: k * (x + width / 2) + tx,
  bottom: k * (y + height / 2) + ty,
});

/** From the upper edge of a line down to its baseline, as a part of its height. */
const baseline = 0.74;

/** What is drawn of a note whose middle is at a point of the map. */
export const notePartsOf = (note: SceneNote, at: Point, camera: Camera, look: Look): NoteParts => {
  const { left, top, right, bottom } = noteBoxOn(note, at, camera);
  const fold = noteFold * camera.k;
  const inner = notePadding * camera.k;
  const step = noteType.line * camera.k;
  const size = noteType.size * camera.k;
  return {
    outline: [
      [left, top],
      [right, top],
      [right, bottom - fold],
      [right - fold, bottom],
      [left, bottom],
    ],
    fold: [
      [right, bottom - fold],
      [right - fold, bottom - fold],
      [right - fold, bottom],
    ],
    lines: note.lines.map((text, nth) => ({
      text,
      x: left + inner,
      y: top + inner + (nth + baseline) * step,
    })),
    size,
    tiny: size < wordsFrom,
    edge: (look.highContrast ? 2 : 1) * weightAt(camera.k),
  };
};

export interface NoteColors {
  readonly paper: string;
  readonly edge: string;
  readonly fold: string;
  readonly words: string;
}

/** Paper a little warmer than the map, its edge quiet; in high contrast plain and outlined. */
export const noteColors = ({ colors, highContrast }: Look): NoteColors => {
  const { slip, ink, border } = colors;
  if (highContrast) return { paper: slip, edge: border, fold: slip, words: ink };
  return { paper: slip, edge: mixed(slip, ink, 0.28), fold: mixed(slip, ink, 0.12), words: ink };
};
