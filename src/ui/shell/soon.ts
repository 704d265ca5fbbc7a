import type { Steps } from '../../domain/steps';

/** How long the page may be kept busy at a time, in ms. */
const slice = 24;

const othersTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Does long work in short slices, the first at once; the page has its turn in between, and once
 * more before whoever waits goes on.
 */
export const soon = async <T>(steps: Steps<T>): Promise<T> => {
  for (;;) {
    const until = performance.now() + slice;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    await othersTurn();
    if (step.done) return step.value;
  }
};
