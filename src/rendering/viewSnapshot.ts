import type { Size } from './camera';
import { paintShapes, type Shot } from './canvasPainter';
import type { Box, Camera } from './scene';
import { boundsOn, type Stage } from './stage';

/** Shapes painted once, with a margin around the surface, to be pushed about while a large map moves. */
export interface Snapshot {
  /** Paints all shapes but the lifted ones. */
  take(stage: Stage, shot: Shot, lifted: ReadonlySet<number>): void;
  /** True when it was taken and still shows all there is to see at a camera, sharp enough. */
  serves(camera: Camera, size: Size): boolean;
  /** True when it was taken at exactly this camera. */
  isAt(camera: Camera): boolean;
  /** Draws it for a camera on a context in CSS px. */
  draw(context: CanvasRenderingContext2D, camera: Camera): void;
  forget(): void;
}

interface Taken {
  readonly shot: Shot;
  /** How far the bitmap reaches beyond the surface, in CSS px. */
  readonly edge: Edge;
  /** All there is to see, in map units. */
  readonly bounds: Box;
}

interface Edge {
  readonly x: number;
  readonly y: number;
}

const margin = 0.25;
const mostBlur = 2.5;

export const createSnapshot = (): Snapshot => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser has no 2d canvas');
  let taken: Taken | null = null;
  return {
    take: (stage, shot, lifted) => {
      const edge = edgeOf(shot);
      const whole = wholeShot(shot, edge);
      prepare(canvas, context, whole);
      paintShapes(context, stage, whole, { lifted, paint: 'rest' });
      taken = { shot, edge, bounds: boundsOn(stage) };
    },
    serves: (camera, size) => taken !== null && covers(taken, camera, size),
    isAt: (camera) => taken !== null && isSame(taken.shot.camera, camera),
    draw: (onto, camera) => {
      if (!taken) return;
      const { shot, edge } = taken;
      const by = camera.k / shot.camera.k;
      const [x, y] = [camera.tx - by * shot.camera.tx, camera.ty - by * shot.camera.ty];
      const ratio = shot.look.pixelRatio;
      const [width, height] = [(canvas.width / ratio) * by, (canvas.height / ratio) * by];
      onto.drawImage(canvas, x - edge.x * by, y - edge.y * by, width, height);
    },
    forget: () => {
      taken = null;
    },
  };
};

const isSame = (a: Camera, b: Camera): boolean => a.k === b.k && a.tx === b.tx && a.ty === b.ty;

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

const prepare = (
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  { size, look: { pixelRatio } }: Shot,
): void => {
  const [across, down] = [
    Math.round(size.width * pixelRatio),
    Math.round(size.height * pixelRatio),
  ];
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
  }
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
};

const covers = ({ shot, edge, bounds }: Taken, camera: Camera, size: Size): boolean => {
  const by = camera.k / shot.camera.k;
  if (by > mostBlur || by < 1 / mostBlur) return false;
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
