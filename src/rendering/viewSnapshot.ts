import type { Size } from './camera';
import { paintShapes, type Shot } from './canvasPainter';
import type { Box, Camera } from './scene';
import { boundsOn, type Stage } from './stage';
import { createSheet } from './viewSheet';

/** Shapes painted once, with a margin around the surface, to be pushed about while a map moves. */
export interface Snapshot {
  /** Paints all shapes but the lifted ones. */
  take(stage: Stage, shot: Shot, lifted: ReadonlySet<number>): void;
  /**
   * True when it was taken with the same circles lifted and still shows all there is to see at a
   * camera, no more than `blur` times larger or smaller than it was taken.
   */
  serves(camera: Camera, size: Size, lifted: ReadonlySet<number>, blur: number): boolean;
  /** Draws it for a camera on a context in CSS px. */
  draw(context: CanvasRenderingContext2D, camera: Camera): void;
  forget(): void;
}

interface Taken {
  readonly shot: Shot;
  readonly lifted: ReadonlySet<number>;
  /** How far the bitmap reaches beyond the surface, in CSS px. */
  readonly edge: Edge;
  /** All there is to see, in map units. */
  readonly bounds: Box;
}

interface Edge {
  readonly x: number;
  readonly y: number;
}

const margin = 0.18;

export const createSnapshot = (): Snapshot => {
  const sheet = createSheet();
  let taken: Taken | null = null;
  return {
    take: (stage, shot, lifted) => {
      const edge = edgeOf(shot);
      const whole = wholeShot(shot, edge);
      sheet.clear(whole.size, whole.look.pixelRatio);
      paintShapes(sheet.context, stage, whole, { lifted, paint: 'rest' });
      taken = { shot, lifted, edge, bounds: boundsOn(stage) };
    },
    serves: (camera, size, lifted, blur) =>
      taken !== null && taken.lifted === lifted && covers(taken, camera, size, blur),
    draw: (onto, camera) => {
      if (!taken) return;
      const { shot, edge } = taken;
      const by = camera.k / shot.camera.k;
      const [x, y] = [camera.tx - by * shot.camera.tx, camera.ty - by * shot.camera.ty];
      sheet.put(onto, x - edge.x * by, y - edge.y * by, by, shot.look.pixelRatio);
    },
    forget: () => {
      taken = null;
    },
  };
};

/** The margin in whole device pixels, so that a picture at rest is not smeared. */
const edgeOf = ({ size, look: { pixelRatio } }: Shot): Edge => ({
  x: Math.round(size.width * margin * pixelRatio) / pixelRatio,
  y: Math.round(size.height * margin * pixelRatio) / pixelRatio,
});

const wholeShot = (shot: Shot, edge: Edge): Shot => ({
  ...shot,
  camera: { ...shot.camera, tx: shot.camera.tx + edge.x, ty: shot.camera.ty + edge.y },
  size: { width: shot.size.width + 2 * edge.x, height: shot.size.height + 2 * edge.y },
});

const covers = (
  { shot, edge, bounds }: Taken,
  camera: Camera,
  size: Size,
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
