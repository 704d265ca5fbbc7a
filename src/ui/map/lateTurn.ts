/** Work that waits for a turn of its own on the page. */
export interface LateTurn {
  /** Adds to what waits; resolves once it is done or dropped. */
  take(work: () => void): Promise<void>;
  isTaken(): boolean;
  /** Does what waits now, before something else comes after it. */
  end(): void;
  /** Drops what waits. */
  stop(): void;
}

interface Waiting {
  readonly work: () => void;
  readonly done: () => void;
}

/** Lets what follows an edit wait until the page has had its turn. */
export const lateTurn = (): LateTurn => {
  let waiting: readonly Waiting[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = (): readonly Waiting[] => {
    clearTimeout(timer);
    const all = waiting;
    waiting = [];
    return all;
  };
  const end = (): void => {
    for (const { work, done } of over()) {
      work();
      done();
    }
  };
  return {
    take: (work) =>
      new Promise((done) => {
        if (waiting.length === 0) timer = setTimeout(end);
        waiting = [...waiting, { work, done }];
      }),
    isTaken: () => waiting.length > 0,
    end,
    stop: () => {
      for (const { done } of over()) done();
    },
  };
};
