/** How a turn ended; `more` asks for the next at once, `failed` for another try after a while. */
export type TurnEnd = 'done' | 'more' | 'failed';

/** Work that is done one turn at a time, and tried again when it fails. */
export interface Turns {
  /** Asks for a turn: after the one that runs, or with the next try when the last one failed. */
  ask(): void;
  /** Asks for a turn without waiting for the next try. */
  hurry(): void;
  /** Resolves when no turn runs. */
  idle(): Promise<void>;
  /** No turn starts any more. */
  stop(): void;
}

const longestWait = 8000;
const waitAfter = (failures: number): number => Math.min(250 * 2 ** (failures - 1), longestWait);

export const turnsOf = (turn: () => Promise<TurnEnd>): Turns => {
  let busy = false;
  let asked = false;
  let over = false;
  let failures = 0;
  let retry: ReturnType<typeof setTimeout> | null = null;
  let waiting: readonly (() => void)[] = [];

  const unset = (): void => {
    if (retry) clearTimeout(retry);
    retry = null;
  };

  const next = async (): Promise<void> => {
    asked = false;
    const end = await turn();
    if (end === 'more') asked = true;
    failures = end === 'failed' ? failures + 1 : 0;
    if (end !== 'failed' || over) return;
    asked = false;
    retry = setTimeout(hurry, waitAfter(failures));
  };

  const run = async (): Promise<void> => {
    asked = true;
    if (busy) return;
    busy = true;
    while (asked && !over) await next();
    busy = false;
    for (const resolve of waiting) resolve();
    waiting = [];
  };

  const hurry = (): void => {
    unset();
    void run();
  };

  return {
    hurry,
    ask: () => {
      if (!retry) void run();
    },
    idle: () =>
      busy
        ? new Promise((resolve) => {
            waiting = [...waiting, resolve];
          })
        : Promise.resolve(),
    stop: () => {
      over = true;
      unset();
    },
  };
};
