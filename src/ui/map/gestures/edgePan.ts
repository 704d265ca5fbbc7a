import type { Point } from '../../../domain/row';
import { panned } from '../../../rendering/camera';
import type { Camera } from '../../../rendering/scene';
import type { MapView } from '../../../rendering/view';
import { distance } from './pointer';

/** So near the border (px) the paper begins to move. */
const zone = 40;
/** At the border itself it moves by so many px a frame. */
const fastest = 14;
/** A press that begins near the border does not mean to pan until it went so far (px). */
const meant = 56;

/** Moves the paper while a drag is held near the border of the map. */
export interface EdgePan {
  /** A press begins here. */
  begin(at: Point): void;
  /** The drag is here now; `again` brings it up to date after the paper has moved. */
  follow(at: Point, again: () => void): void;
  /** Ends it; `back` brings the paper to where it was. */
  stop(back: boolean): void;
}

const pushAlong = (at: number, length: number): number => {
  if (at < zone) return Math.min(1, (zone - at) / zone);
  return at > length - zone ? -Math.min(1, (at - length + zone) / zone) : 0;
};

/** How far (px a frame) the paper moves for a pointer there. */
export const edgePush = (
  [x, y]: Point,
  size: { readonly width: number; readonly height: number },
): Point => [fastest * pushAlong(x, size.width), fastest * pushAlong(y, size.height)];

/** `moved` hears when the paper begins to move. */
export const createEdgePan = (view: MapView, moved: () => void): EdgePan => {
  let start: { readonly at: Point; readonly camera: Camera } | null = null;
  let isMeant = false;
  let frame = 0;
  let latest: { readonly at: Point; readonly again: () => void } | null = null;

  const push = (): void => {
    frame = 0;
    if (!latest) return;
    const [dx, dy] = edgePush(latest.at, view.size());
    if (dx === 0 && dy === 0) return;
    moved();
    view.setCamera(panned(view.camera(), dx, dy));
    latest.again();
    frame = requestAnimationFrame(push);
  };
  return {
    begin: (at) => {
      start = { at, camera: view.camera() };
      isMeant = false;
    },
    follow: (at, again) => {
      latest = { at, again };
      const [dx, dy] = edgePush(at, view.size());
      const isFar = start !== null && distance(at, start.at) >= meant;
      isMeant ||= isFar || (dx === 0 && dy === 0);
      if (isMeant && frame === 0 && (dx !== 0 || dy !== 0)) frame = requestAnimationFrame(push);
    },
    stop: (back) => {
      cancelAnimationFrame(frame);
      frame = 0;
      if (back && start && latest) view.setCamera(start.camera);
      start = null;
      latest = null;
    },
  };
};
