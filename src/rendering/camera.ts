import type { Point } from '../domain/row';
import type { Box, Camera } from './scene';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room that panels take at the edges of the surface, in CSS px. */
export interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const zoomLimits = { least: 0.1, most: 4 } as const;

const wheelSpeed = 0.01;
const wheelMost = 50;

/** A point of the map in CSS px of the surface. */
export const toScreen = ({ k, tx, ty }: Camera, [x, y]: Point): Point => [k * x + tx, k * y + ty];

/** A point of the surface (CSS px) in map units. */
export const toMap = ({ k, tx, ty }: Camera, [x, y]: Point): Point => [(x - tx) / k, (y - ty) / k];

/**
 * Zooms by a factor and keeps what is under the point (CSS px) there; from 10 % to 400 %. A map that
 * fits only below that may be seen whole, but no smaller.
 */
export const zoomedAt = (camera: Camera, [x, y]: Point, factor: number): Camera => {
  const { least, most } = zoomLimits;
  const k = Math.min(most, Math.max(Math.min(least, camera.k), camera.k * factor));
  const by = k / camera.k;
  return { k, tx: x - (x - camera.tx) * by, ty: y - (y - camera.ty) * by };
};

/** Moves the picture by CSS px. */
export const panned = (camera: Camera, dx: number, dy: number): Camera => ({
  k: camera.k,
  tx: camera.tx + dx,
  ty: camera.ty + dy,
});

/** How much one wheel event zooms; a single event never more than 1.65-fold. */
export const wheelFactor = (deltaY: number): number =>
  Math.exp(-Math.min(wheelMost, Math.max(-wheelMost, deltaY)) * wheelSpeed);

/** The part of the map that a surface shows, in map units. */
export const visibleBox = (camera: Camera, size: Size): Box => {
  const [left, top] = toMap(camera, [0, 0]);
  const [right, bottom] = toMap(camera, [size.width, size.height]);
  return { left, top, right, bottom };
};

/**
 * The camera a part of the way (0 to 1) from one to another. Zoom is even to the eye, and a point
 * that stands still in both stands still all the way.
 */
export const cameraBetween = (from: Camera, to: Camera, part: number): Camera => {
  const k = from.k * (to.k / from.k) ** part;
  const span = to.k - from.k;
  const along = Math.abs(span) < 1e-6 ? part : (k - from.k) / span;
  return { k, tx: from.tx + (to.tx - from.tx) * along, ty: from.ty + (to.ty - from.ty) * along };
};
