import type { LayoutGraph, LayoutTask } from './graph';
import { startLayout } from './startLayout';

/** How often a moving map is reported, in ms: about once a frame of the screen. */
const between = 16;

export interface Sliced {
  readonly now: () => number;
  /** Lets others have their turn, then goes on. */
  readonly later: (goOn: () => void) => void;
  readonly report: (frame: Float64Array, last: boolean) => void;
  readonly failed: (error: unknown) => void;
}

/** Runs a layout in short slices and reports where things stand in between; call the result to stop. */
export const runInSlices = (graph: LayoutGraph, task: LayoutTask, ports: Sliced): (() => void) => {
  let stopped = false;
  let run: ReturnType<typeof startLayout> | null = null;
  const slice = (): void => {
    if (stopped) return;
    try {
      run ??= startLayout(graph, task);
      const until = ports.now() + between;
      let moving = run.step();
      while (moving && ports.now() < until) moving = run.step();
      const frame = run.frame();
      if (frame) ports.report(frame, !moving);
      if (moving) ports.later(slice);
    } catch (error) {
      stopped = true;
      ports.failed(error);
    }
  };
  ports.later(slice);
  return () => {
    stopped = true;
  };
};
