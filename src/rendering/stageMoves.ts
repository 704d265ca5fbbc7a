import type { Id } from '../domain/id';
import type { Point } from '../domain/row';
import type { Places } from '../layout/graph';
import type { Stage } from './stage';
import { noteSpot } from './stagePlaces';

/** The numbers of the circles that places are for. */
export const numbersAt = (stage: Stage, places: Places): ReadonlySet<number> =>
  new Set([...places.keys()].flatMap((id) => stage.at.get(id) ?? []));

/** Where some circles and notes of a stage are. */
export const placesOf = (stage: Stage, ids: Iterable<Id>): Places => {
  const places = new Map<Id, Point>();
  for (const id of ids) {
    const [index, note] = [stage.at.get(id), stage.noteAt.get(id)];
    if (index !== undefined) places.set(id, [stage.x[index] ?? 0, stage.y[index] ?? 0]);
    else if (note !== undefined) places.set(id, noteSpot(stage, note));
  }
  return places;
};

/** Where those were that stand elsewhere now; what was not there before does not move. */
export const movedFrom = (before: Stage, now: Stage): Places => {
  const places = new Map<Id, Point>();
  now.circles.forEach(({ id }, index) => {
    const was = before.at.get(id);
    if (was === undefined) return;
    const [x, y] = [before.x[was] ?? 0, before.y[was] ?? 0];
    if (x !== now.x[index] || y !== now.y[index]) places.set(id, [x, y]);
  });
  now.notes.forEach(({ id }, index) => {
    const was = before.noteAt.get(id);
    if (was === undefined) return;
    const [x, y] = noteSpot(before, was);
    if (x !== now.noteX[index] || y !== now.noteY[index]) places.set(id, [x, y]);
  });
  return places;
};

/** Some way from the first places to the second, 0 to 1. */
export const partWay = (from: Places, to: Places, part: number): Places => {
  if (part === 1) return to;
  const places = new Map<Id, Point>();
  for (const [id, [x, y]] of to) {
    const [fromX, fromY] = from.get(id) ?? [x, y];
    places.set(id, [fromX + (x - fromX) * part, fromY + (y - fromY) * part]);
  }
  return places;
};
