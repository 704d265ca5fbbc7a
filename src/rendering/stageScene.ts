import type { Point } from '../domain/row';
import { boundsWith } from './bounds';
import type { Scene } from './scene';
import type { Stage } from './stage';
import { noteSpot } from './stagePlaces';

/** The scene with its circles at places of one's choice; lines run from middle to middle. */
export const sceneAt = (stage: Stage, placeOf: (index: number) => Point): Scene => {
  const circles = stage.circles.map((circle, index) => {
    const [x, y] = placeOf(index);
    return { ...circle, x, y };
  });
  const lines = stage.lines.map(({ line, from, to }) => {
    const [x1, y1] = placeOf(from);
    const [x2, y2] = placeOf(to);
    return { ...line, x1, y1, x2, y2 };
  });
  const notes = stage.notes.map((note, index) => {
    const [x, y] = noteSpot(stage, index);
    return { ...note, x, y };
  });
  const { headings } = stage.scene;
  const bounds = boundsWith(circles, notes);
  return { circles, lines, notes, bounds, ...(headings && { headings }) };
};

const isMoved = (stage: Stage): boolean =>
  stage.circles.some((circle, i) => circle.x !== stage.x[i] || circle.y !== stage.y[i]) ||
  stage.notes.some((note, i) => note.x !== stage.noteX[i] || note.y !== stage.noteY[i]);

/** The scene with its circles where they are now. */
export const sceneNow = (stage: Stage): Scene =>
  isMoved(stage) ? sceneAt(stage, (i) => [stage.x[i] ?? 0, stage.y[i] ?? 0]) : stage.scene;
