import { afterThisFrame } from './afterFrame';
import { listenTo } from './hook';

export interface EditTimes {
  /** When the key was pressed, on the clock of `performance.now()`. */
  readonly started: number;
  /** From the key to the end of the first frame that drew the map anew, in ms. */
  readonly shown: number | null;
  /** How many frames that took; 1 is the very next. */
  readonly frames: number;
  /** From the key until the browser said that the first write after it is complete, in ms. */
  readonly kept: number | null;
}

const draws = ['clearRect', 'fillRect', 'drawImage', 'arc'];

/** Watches what the next Enter does on a map of ours; call the result, also again, to read it. */
export const watchEdit = (within: string): (() => EditTimes) => {
  let times: EditTimes = { started: 0, shown: null, frames: 0, kept: null };
  let isDrawn = false;
  const since = (): number => performance.now() - times.started;
  const countFrames = (): void => {
    if (isDrawn) return;
    times = { ...times, frames: times.frames + 1 };
    requestAnimationFrame(countFrames);
  };
  const drawn = (context: CanvasRenderingContext2D): void => {
    if (!times.started || !context.canvas.closest(within)) return;
    stop();
    isDrawn = true;
    afterThisFrame(() => {
      times = { ...times, shown: since() };
    });
  };
  const stop = listenTo(CanvasRenderingContext2D.prototype, draws, drawn);
  const unwatch = window.bench.stored.on(() => {
    if (times.started && times.kept === null) times = { ...times, kept: since() };
  });
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    window.removeEventListener('keydown', pressed, true);
    times = { ...times, started: event.timeStamp };
    requestAnimationFrame(countFrames);
  };
  window.addEventListener('keydown', pressed, true);
  return () => {
    if (times.shown !== null && times.kept !== null) unwatch();
    return times;
  };
};
