import type { Id } from '../../domain/id';
import { panned } from '../../rendering/camera';
import type { Camera } from '../../rendering/scene';
import type { MapView } from '../../rendering/view';
import type { Picture } from './stage';

const margin = 28;
/** Before a sheet that covers the map there is a name to be read beside a circle. */
const nameRoom = 68;

type Spot = NonNullable<ReturnType<Picture['onScreen']>>;

/** How far a stretch must come in, along one side. */
const inward = (near: number, far: number, length: number): number => {
  if (near < 0) return -near;
  return far > length ? length - far : 0;
};

/** Where a circle or note stands on the surface, in CSS px, with the radius around it. */
export const spotOn = (view: MapView, id: Id): Spot | null => {
  const box = view.noteOnScreen(id);
  if (!box) return view.circleOnScreen(id);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  return { x: box.left + width / 2, y: box.top + height / 2, r: Math.max(width, height) / 2 };
};

const way = (view: MapView, spots: readonly Spot[], clear: number, room: number) => {
  const { width, height } = view.size();
  const [xs, ys] = [
    spots.map(({ x, r }) => [x - r, x + r]),
    spots.map(({ y, r }) => [y - r, y + r]),
  ];
  const along = (sides: readonly (readonly number[])[], length: number): number =>
    inward(Math.min(...sides.flat()) - room, Math.max(...sides.flat()) + room, length);
  return { dx: along(xs, width - clear), dy: along(ys, height) };
};

/** The camera that shows these clear of what covers the right; null when they are in view already. */
export const cameraShowing = (
  view: MapView,
  ids: readonly Id[],
  covered: number,
): Camera | null => {
  const spots = ids.map((id) => spotOn(view, id)).filter((spot) => spot !== null);
  if (spots.length === 0) return null;
  const { dx, dy } = way(view, spots, covered && covered + nameRoom, margin);
  return dx || dy ? panned(view.camera(), dx, dy) : null;
};

/** True when a circle is in sight, however near the border. */
export const isInSight = (view: MapView, id: Id, covered: number): boolean => {
  const spot = spotOn(view, id);
  if (!spot) return false;
  const { dx, dy } = way(view, [spot], covered, 0);
  return !dx && !dy;
};
