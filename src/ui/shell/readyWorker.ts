/** Workers of one kind, the next of which can be started before it is needed. */
export interface ReadyWorker {
  /** Starts one now, so that its program is there when work comes; nothing where there are no workers. */
  prepare(): void;
  /** The prepared one, or a fresh one. */
  take(): Worker;
}

/** One that fails while it waits is thrown away: whoever takes the next hears of its failure. */
export const readyWorker = (start: () => Worker): ReadyWorker => {
  let ready: Worker | null = null;
  const prepared = (): Worker => {
    const worker = start();
    worker.addEventListener('error', () => {
      if (ready === worker) ready = null;
    });
    return worker;
  };
  return {
    prepare: () => {
      if (typeof Worker === 'function') ready ??= prepared();
    },
    take: () => {
      const worker = ready ?? start();
      ready = null;
      return worker;
    },
  };
};
