import { afterNextFrame } from './afterFrame';
import { listenToShapes } from './hook';

const shapes = 'circle';

/** Waits for the first circle in an SVG. */
const onFirstCircle = (within: string, found: () => void): (() => void) => {
  const holds = (node: Node): boolean =>
    node instanceof Element &&
    (node.matches(shapes) || node.querySelector(shapes) !== null) &&
    node.closest(within) !== null;
  const observer = new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => [...addedNodes].some(holds))) found();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  return () => observer.disconnect();
};

/** When data was handed over, and when the first frame with a shape was on its way to the screen. */
export interface FirstPaintWatch {
  /** Starts the clock now; only what is drawn inside the element counts. */
  start(within: string): void;
  /** Starts the clock at the time of the next event of a kind. */
  startAt(event: string, within: string): void;
  /** On the clock of `performance.now()`; null before the start. */
  started(): number | null;
  /** Milliseconds from the start to the end of the first frame; null before it. */
  painted(): number | null;
}

export const firstPaintWatch = (): FirstPaintWatch => {
  let started: number | null = null;
  let painted: number | null = null;

  const listen = (within: string): void => {
    const isInside = (canvas: unknown): boolean =>
      canvas instanceof HTMLCanvasElement && canvas.closest(within) !== null;
    let stops: readonly (() => void)[] = [];
    const drawn = (): void => {
      for (const stop of stops) stop();
      stops = [];
      afterNextFrame(() => {
        painted ??= performance.now() - (started ?? 0);
      });
    };
    const shapesHeard = listenToShapes(({ canvas }) => {
      if (isInside(canvas)) drawn();
    });
    stops = [shapesHeard, onFirstCircle(within, drawn)];
  };
  const startFrom = (time: number, within: string): void => {
    started = time;
    painted = null;
    listen(within);
  };
  return {
    start: (within) => startFrom(performance.now(), within),
    startAt: (event, within) => {
      started = null;
      const options = { capture: true, once: true };
      document.addEventListener(event, ({ timeStamp }) => startFrom(timeStamp, within), options);
    },
    started: () => started,
    painted: () => painted,
  };
};
