import type { Places } from './graph';
import { type LayoutClient, type LayoutJob, LayoutStopped } from './layoutClient';
import { runInSlices } from './runInSlices';
import { placesOf } from './startLayout';

/** The same as the worker's client, on this thread in short slices: where there are no workers. */
export const createInlineLayout = (now: () => number): LayoutClient => {
  let cancelLast: (() => void) | null = null;
  const run: LayoutClient['run'] = (graph, task, onProgress): LayoutJob => {
    cancelLast?.();
    let cancel: () => void = () => undefined;
    const done = new Promise<Places>((resolve, reject) => {
      const stop = runInSlices(graph, task, {
        now,
        later: (goOn) => void setTimeout(goOn, 0),
        report: (frame, last) => (last ? resolve : onProgress)?.(placesOf(graph, frame)),
        failed: reject,
      });
      cancel = () => {
        stop();
        reject(new LayoutStopped());
      };
    });
    cancelLast = cancel;
    return { done, cancel };
  };
  return { run, stop: () => cancelLast?.() };
};
