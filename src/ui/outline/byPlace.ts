import { arrangementOf, nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { Point } from '../../domain/row';
import { documentOf } from '../actions/chosen';
import type { MapTools } from '../map/tools';

/** What an arrow key points to on the map; y grows downwards. */
export const directionOf: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Going aside counts for more than going on, so that a row is walked before the next one. */
const aside = 2;

/** How far a circle is for somebody who goes that way; null when it does not lie there at all. */
const effort = (from: Point, to: Point, [ux, uy]: Point): number | null => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const on = dx * ux + dy * uy;
  const off = Math.abs(dx * uy - dy * ux);
  return on > 0 && off <= on * aside ? on + aside * off : null;
};

/** The nearest of the places that way; null when there is none. */
export const nearestToward = (
  places: Readonly<Record<Id, Point>>,
  id: Id,
  direction: Point,
): Id | null => {
  const from = places[id];
  let best: Id | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [other, at] of Object.entries(places) as [Id, Point][]) {
    const far = from && other !== id ? effort(from, at, direction) : null;
    if (far !== null && far < least) [best, least] = [other, far];
  }
  return best;
};

/** The circle that an arrow key leads to by place. */
export const circleToward = (tools: MapTools, id: Id, key: string): Id | null => {
  const direction = directionOf[key];
  const document = documentOf(tools);
  const positions = arrangementOf(document)?.positions ?? {};
  const circles = Object.entries(positions).filter(([one]) => nodeOf(document, one as Id));
  return direction ? nearestToward(Object.fromEntries(circles), id, direction) : null;
};

/**
 * Whether arrows go to the nearest circle: as the person set it, else as soon as a pointer or a key
 * of place was used on the map. In the list that is in sight they always go by its order.
 */
export const arrowsGoByPlace = ({ map, services }: MapTools): boolean => {
  const { arrowKeys } = services.preferences.getState();
  if (map.stage.tree()?.isShown() ?? true) return false;
  return arrowKeys === 'auto' ? map.session.getState().byPlace : arrowKeys === 'nearest';
};

/** The person goes by place from now on. */
export const goByPlace = ({ map }: MapTools): void => {
  if (!map.session.getState().byPlace) map.session.setState({ byPlace: true });
};
