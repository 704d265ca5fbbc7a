export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** Calls `step` so many times, one each `ms`, without waiting for the answers; then waits for all. */
export const paced = async (
  times: number,
  ms: number,
  step: (index: number) => Promise<unknown>,
): Promise<void> => {
  const started = performance.now();
  const all: Promise<unknown>[] = [];
  for (let index = 0; index < times; index++) {
    all.push(step(index));
    const left = started + (index + 1) * ms - performance.now();
    if (left > 0) await pause(left);
  }
  await Promise.all(all);
};

/** Gives up with a sentence when something takes too long. */
export const within = async <T>(work: Promise<T>, ms: number, what: string): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error(`${what} took more than ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};
