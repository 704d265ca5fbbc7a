import { type Ask, type Frame, unpacked } from './protocol';
import { runInSlices } from './runInSlices';

let stop: (() => void) | null = null;

const later = (goOn: () => void): void => void setTimeout(goOn, 0);

const answer = (frame: Frame): void => self.postMessage(frame, { transfer: [frame.places.buffer] });

/** A failure leaves through the worker's own error event, so that the page hears of it. */
const failed = (error: unknown): void =>
  later(() => {
    throw error;
  });

self.addEventListener('message', ({ data }: MessageEvent<Ask | { readonly cancel: number }>) => {
  stop?.();
  stop = null;
  if ('cancel' in data) return;
  const { run, graph, task } = data;
  stop = runInSlices(unpacked(graph), task, {
    now: () => performance.now(),
    later,
    report: (places, last) => answer({ run, places, last }),
    failed,
  });
});
