import type { Point } from '../domain/row';
import type { Places } from '../layout/graph';
import { boundsOf } from './bounds';
import type { Box } from './scene';
import type { Stage } from './stage';

/** Puts circles and notes at places; ids that are not on the stage are passed over. */
export const putAt = (stage: Stage, places: Places): void => {
  for (const [id, [x, y]] of places) {
    const [index, note] = [stage.at.get(id), stage.noteAt.get(id)];
    if (index !== undefined) [stage.x[index], stage.y[index]] = [x, y];
    else if (note !== undefined) [stage.noteX[note], stage.noteY[note]] = [x, y];
  }
};

/** Where the circles of a stage stand. */
export const placesOn = (stage: Stage): Places =>
  new Map(stage.circles.map((circle, i) => [circle.id, [stage.x[i] ?? 0, stage.y[i] ?? 0]]));

/** Where a note lies now, by its number. */
export const noteSpot = (stage: Stage, index: number): Point => [
  stage.noteX[index] ?? 0,
  stage.noteY[index] ?? 0,
];

/** Where circles and notes are: what a picture glides from and to. */
export const allPlacesOn = (stage: Stage): Places =>
  new Map([
    ...placesOn(stage),
    ...stage.notes.map(({ id }, index) => [id, noteSpot(stage, index)] as const),
  ]);

/** What the circles take up now, in map units. */
export const boundsOn = ({ circles, x, y }: Stage): Box => {
  if (circles.length === 0) return boundsOf([]);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  circles.forEach(({ r }, i) => {
    const [midX, midY] = [x[i] ?? 0, y[i] ?? 0];
    left = Math.min(left, midX - r);
    top = Math.min(top, midY - r);
    right = Math.max(right, midX + r);
    bottom = Math.max(bottom, midY + r);
  });
  return { left, top, right, bottom };
};
