import type { Point } from '../../../domain/row';
import { panned, wheelFactor, zoomedAt } from '../../../rendering/camera';
import type { MapView } from '../../../rendering/view';
import { type Drag, distance } from './pointer';

/** The paper under the hand; `moved` hears of the first move, since a click moves nothing. */
export const pan = (view: MapView, from: Point, moved: () => void): Drag => {
  const start = view.camera();
  return {
    move: (at) => {
      moved();
      view.setCamera(panned(start, at[0] - from[0], at[1] - from[1]));
    },
    end: () => undefined,
    cancel: () => view.setCamera(start),
  };
};

const middle = ([a, b]: readonly [Point, Point]): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** Two fingers: moves and zooms at once. */
export const pinch = (view: MapView, start: readonly [Point, Point]) => {
  const camera = view.camera();
  const [from, width] = [middle(start), Math.max(1, distance(...start))];
  return (now: readonly [Point, Point]): void => {
    const at = middle(now);
    const moved = panned(camera, at[0] - from[0], at[1] - from[1]);
    view.setCamera(zoomedAt(moved, at, distance(...now) / width));
  };
};

const lineHeight = 16;

/**
 * Wheel and two-finger scroll pan, Shift sideways; with Ctrl, a pinch, or when the person wants the
 * wheel to (`zooms`), they zoom at the pointer.
 */
export const wheel = (view: MapView, event: WheelEvent, at: Point, zooms: boolean): void => {
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeight : 1;
  const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
  const camera = view.camera();
  const isZoom = event.ctrlKey || event.metaKey || (zooms && !event.shiftKey);
  if (isZoom) view.setCamera(zoomedAt(camera, at, wheelFactor(dy)));
  else if (event.shiftKey && dx === 0) view.setCamera(panned(camera, -dy, 0));
  else view.setCamera(panned(camera, -dx, -dy));
};
