import type { Size } from './camera';

/** The element of a map with its two canvases: the scene, and the overlay above it. */
export interface Surface {
  readonly scene: CanvasRenderingContext2D;
  readonly overlay: CanvasRenderingContext2D;
  /** CSS px, as last read. */
  size(): Size;
  /** Device pixels a CSS px. */
  ratio(): number;
  /** Gives the canvases the size last read; true when that emptied them. */
  adjust(): boolean;
  /** Reads the element's size anew. */
  read(): void;
  destroy(): void;
}

/** Adds the canvases and watches size and pixel ratio; `onChange` is called after either changed. */
export const createSurface = (element: HTMLElement, onChange: () => void): Surface => {
  const [scene, overlay] = [addCanvas(element), addCanvas(element)];
  let size = sizeOf(element);
  const read = () => {
    size = sizeOf(element);
    onChange();
  };
  const observer = new ResizeObserver(read);
  observer.observe(element);
  const stopRatio = watchRatio(onChange);
  return {
    scene: contextOf(scene),
    overlay: contextOf(overlay),
    size: () => size,
    ratio: () => window.devicePixelRatio || 1,
    adjust: () => [scene, overlay].map((canvas) => adjustCanvas(canvas, size)).includes(true),
    read,
    destroy: () => {
      observer.disconnect();
      stopRatio();
      scene.remove();
      overlay.remove();
    },
  };
};

const sizeOf = (element: HTMLElement): Size => ({
  width: element.clientWidth,
  height: element.clientHeight,
});

const addCanvas = (element: HTMLElement): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    pointerEvents: 'none',
  });
  element.append(canvas);
  return canvas;
};

const contextOf = (canvas: HTMLCanvasElement): CanvasRenderingContext2D => {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser has no 2d canvas');
  return context;
};

const adjustCanvas = (canvas: HTMLCanvasElement, { width, height }: Size): boolean => {
  const ratio = window.devicePixelRatio || 1;
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width === across && canvas.height === down) return false;
  canvas.width = across;
  canvas.height = down;
  return true;
};

/** The pixel ratio changes with the browser's zoom and with the screen a window is on. */
const watchRatio = (onChange: () => void): (() => void) => {
  let query: MediaQueryList;
  const changed = () => {
    watch();
    onChange();
  };
  const watch = () => {
    query?.removeEventListener('change', changed);
    query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', changed);
  };
  watch();
  return () => query.removeEventListener('change', changed);
};
