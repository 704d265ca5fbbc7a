import type { Id } from '../domain/id';
import type { Point } from '../domain/row';
import { noteBoxOn } from './lookNote';
import type { Camera } from './scene';
import type { Stage } from './stage';
import { noteSpot } from './stagePlaces';

/** How far outside an edge a point still hits, so that a target is never smaller than twice `reach`. */
const over = (from: number, to: number, reach: number): number =>
  Math.max(0, reach - (to - from) / 2);

/** The note under a point (CSS px), the uppermost of several; `reach` is half the least size in px. */
export const noteAt = (
  stage: Stage,
  [x, y]: Point,
  camera: Camera,
  reach: number,
  ignore?: ReadonlySet<Id>,
): Id | null => {
  const hit = stage.notes.findLastIndex((note, index) => {
    if (ignore?.has(note.id)) return false;
    const { left, top, right, bottom } = noteBoxOn(note, noteSpot(stage, index), camera);
    const [dx, dy] = [over(left, right, reach), over(top, bottom, reach)];
    return x >= left - dx && x <= right + dx && y >= top - dy && y <= bottom + dy;
  });
  return stage.notes[hit]?.id ?? null;
};
