import type { LayoutGraph, LayoutTask, Places } from './graph';
import { type Frame, packed } from './protocol';
import { placesOf } from './startLayout';

/** One layout under way. */
export interface LayoutJob {
  /** Where everything stands in the end; rejects with `LayoutStopped` when it was cancelled. */
  readonly done: Promise<Places>;
  /** Stops it; nothing is reported after that. */
  readonly cancel: () => void;
}

/** Lays maps out away from the page. The newest job wins: starting one cancels the one before. */
export interface LayoutClient {
  run(graph: LayoutGraph, task: LayoutTask, onProgress?: (places: Places) => void): LayoutJob;
  /** Ends it for good. */
  stop(): void;
}

/** Why a job has no result: it was cancelled or a newer one took over. */
export class LayoutStopped extends Error {
  override readonly name = 'LayoutStopped';
}

interface Current {
  readonly run: number;
  readonly graph: LayoutGraph;
  readonly onProgress: ((places: Places) => void) | undefined;
  readonly resolve: (places: Places) => void;
  readonly reject: (reason: Error) => void;
}

/** A client whose work happens in a worker, made on the first job and again after a failure. */
export const createLayoutClient = (makeWorker: () => Worker): LayoutClient => {
  let worker: Worker | null = null;
  let current: Current | null = null;
  let runs = 0;

  const end = (finish: (job: Current) => void): void => {
    const job = current;
    current = null;
    if (job) finish(job);
  };
  const fail = (message: string): void => {
    worker?.terminate();
    worker = null;
    end((job) => job.reject(new Error(message)));
  };
  const hear = ({ data }: MessageEvent<Frame>): void => {
    if (!current || data.run !== current.run) return;
    const places = placesOf(current.graph, data.places);
    if (data.last) end((job) => job.resolve(places));
    else current.onProgress?.(places);
  };
  const started = (): Worker => {
    if (worker) return worker;
    worker = makeWorker();
    worker.addEventListener('message', hear);
    worker.addEventListener('error', ({ message }) => fail(message || 'the layout worker failed'));
    worker.addEventListener('messageerror', () =>
      fail('the layout worker sent what cannot be read'),
    );
    return worker;
  };
  const cancel = (run: number): void => {
    if (current?.run !== run) return;
    worker?.postMessage({ cancel: run });
    end((job) => job.reject(new LayoutStopped()));
  };

  return {
    run: (graph, task, onProgress) => {
      if (current) cancel(current.run);
      const run = ++runs;
      const done = new Promise<Places>((resolve, reject) => {
        current = { run, graph, onProgress, resolve, reject };
      });
      try {
        started().postMessage({ run, graph: packed(graph), task });
      } catch (error) {
        fail(error instanceof Error ? error.message : String(error));
      }
      return { done, cancel: () => cancel(run) };
    },
    stop: () => {
      end((job) => job.reject(new LayoutStopped()));
      worker?.terminate();
      worker = null;
    },
  };
};
