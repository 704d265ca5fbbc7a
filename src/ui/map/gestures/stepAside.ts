import type { MapDocument } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import type { Point } from '../../../domain/row';
import type { Places } from '../../../layout/graph';
import { radiusOf } from '../../../layout/radiusOf';
import { distance } from './pointer';

/** Room left between two circles, in map units. */
const gap = 6;
const mostTries = 40;

const pushedBy = (at: Point, from: Point, by: number): Point => {
  const far = distance(at, from);
  const [dx, dy] = far > 0.01 ? [(at[0] - from[0]) / far, (at[1] - from[1]) / far] : [0, 1];
  return [at[0] + dx * by, at[1] + dy * by];
};

/**
 * How far what was let go must still move so that the circle in the hand lies on no other: a drop
 * says where, not that one circle should hide another. Circles that came along do not count.
 */
export const stepAside = (document: MapDocument, id: Id, moved: Places, all: Places): Point => {
  const start = moved.get(id) ?? [0, 0];
  const own = radiusOf(document, id) + gap;
  const others = [...all].filter(([other]) => !moved.has(other));
  let at: Point = start;
  for (let tries = 0; tries < mostTries; tries++) {
    const under = others.find(
      ([other, there]) => distance(at, there) < own + radiusOf(document, other),
    );
    if (!under) break;
    const [other, there] = under;
    at = pushedBy(at, there, own + radiusOf(document, other) - distance(at, there) + 0.5);
  }
  return [at[0] - start[0], at[1] - start[1]];
};
