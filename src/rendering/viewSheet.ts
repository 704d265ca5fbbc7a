import type { Size } from './camera';

/** A bitmap beside the screen, to be painted once and pushed about. */
/** A part of a sheet, in CSS px from its corner. */
export interface Patch extends Size {
  readonly left: number;
  readonly top: number;
}

export interface Sheet {
  readonly context: CanvasRenderingContext2D;
  /** Empties it for a picture of a size in CSS px. */
  clear(size: Size, pixelRatio: number): void;
  /** Empties a part of it, which begins on whole device pixels, and paints that from its own corner. */
  patch(part: Patch, pixelRatio: number, paint: () => void): void;
  /** Puts it on a context in CSS px with its corner at a point, `by` times as large as it was painted. */
  put(onto: CanvasRenderingContext2D, x: number, y: number, by: number, pixelRatio: number): void;
}

export const createSheet = (): Sheet => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser has no 2d canvas');
  return {
    context,
    clear: ({ width, height }, ratio) => {
      const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
      if (canvas.width !== across || canvas.height !== down) {
        canvas.width = across;
        canvas.height = down;
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
    },
    patch: ({ left, top, width, height }, ratio, paint) => {
      context.save();
      context.setTransform(ratio, 0, 0, ratio, left * ratio, top * ratio);
      context.beginPath();
      context.rect(0, 0, width, height);
      context.clip();
      context.clearRect(0, 0, width, height);
      paint();
      context.restore();
    },
    put: (onto, x, y, by, ratio) => {
      const [width, height] = [(canvas.width / ratio) * by, (canvas.height / ratio) * by];
      // On whole pixels of the screen a picture of the same size stays sharp, and costs the least.
      const at = (length: number): number =>
        by === 1 ? Math.round(length * ratio) / ratio : length;
      onto.drawImage(canvas, at(x), at(y), width, height);
    },
  };
};
