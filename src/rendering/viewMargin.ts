import type { Size } from './camera';
import type { Shot } from './canvasPainter';
import { onScreen } from './paintPlace';
import type { Box } from './scene';
import type { Patch } from './viewSheet';

/** How far a bitmap reaches beyond the surface, in CSS px. */
export interface Edge {
  readonly x: number;
  readonly y: number;
}

const margin = 0.18;

/** The margin in whole device pixels, so that a picture at rest is not smeared. */
export const edgeOf = ({ size, look: { pixelRatio } }: Shot): Edge => ({
  x: Math.round(size.width * margin * pixelRatio) / pixelRatio,
  y: Math.round(size.height * margin * pixelRatio) / pixelRatio,
});

/** A shot with its margin. */
export const wholeShot = (shot: Shot, edge: Edge): Shot => ({
  ...shot,
  camera: { ...shot.camera, tx: shot.camera.tx + edge.x, ty: shot.camera.ty + edge.y },
  size: { width: shot.size.width + 2 * edge.x, height: shot.size.height + 2 * edge.y },
});

/** Rings, strokes and arrows reach no farther than so many px beyond what they are drawn around. */
const reach = 24;

/** The part of a shot that shows a box of the map, in whole device pixels; empty out of sight. */
export const patchFor = (box: Box, { camera, size, look: { pixelRatio } }: Shot): Patch => {
  const { left, top, right, bottom } = onScreen(box, camera);
  const floor = (at: number, most: number) =>
    Math.floor(Math.min(most, Math.max(0, at - reach)) * pixelRatio) / pixelRatio;
  const ceil = (at: number, most: number) =>
    Math.ceil(Math.min(most, Math.max(0, at + reach)) * pixelRatio) / pixelRatio;
  const [x, y] = [floor(left, size.width), floor(top, size.height)];
  const [width, height] = [ceil(right, size.width) - x, ceil(bottom, size.height) - y];
  return { left: x, top: y, width, height };
};

/** A shot of nothing but a part of another. */
export const partShot = ({ camera, look }: Shot, { left, top, width, height }: Patch): Shot => ({
  look,
  camera: { ...camera, tx: camera.tx - left, ty: camera.ty - top },
  size: { width, height },
});

/** A picture taken with a margin. */
export interface Covering {
  readonly shot: Shot;
  readonly edge: Edge;
  /** All there is to see, in map units. */
  readonly bounds: Box;
}

/** True when a picture shows all there is to see in another shot, no more than `blur` times larger or smaller. */
export const covers = (
  { shot, edge, bounds }: Covering,
  { camera, size }: { readonly camera: Shot['camera']; readonly size: Size },
  blur: number,
): boolean => {
  const by = camera.k / shot.camera.k;
  if (by > blur || by < 1 / blur) return false;
  const left = camera.tx - by * (shot.camera.tx + edge.x);
  const top = camera.ty - by * (shot.camera.ty + edge.y);
  const right = left + by * (shot.size.width + 2 * edge.x);
  const bottom = top + by * (shot.size.height + 2 * edge.y);
  return (
    left <= Math.max(0, camera.k * bounds.left + camera.tx) &&
    top <= Math.max(0, camera.k * bounds.top + camera.ty) &&
    right >= Math.min(size.width, camera.k * bounds.right + camera.tx) &&
    bottom >= Math.min(size.height, camera.k * bounds.bottom + camera.ty)
  );
};
