import type { Steps } from '../../domain/steps';

/** How long the page may be kept busy at a time, in ms. */
const slice = 24;

/**
 * Does long work in short slices, the first at once; the page has its turn in between. Call the
 * result to stop: `onDone` is then never called.
 */
export const inSlices = <T>(steps: Steps<T>, onDone: (value: T) => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goOn = (): void => {
    const until = performance.now() + slice;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    if (step.done) onDone(step.value);
    else timer = setTimeout(goOn);
  };
  goOn();
  return () => clearTimeout(timer);
};
