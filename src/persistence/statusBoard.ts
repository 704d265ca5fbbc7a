import type { Clock, SaveFailure, SaveStatus } from '../store/ports';

/** Says what a writer's state is, and never "saved" before it is. */
export interface StatusBoard {
  current(): SaveStatus;
  /** Now and on every change; call the result to stop. */
  on(listener: (status: SaveStatus) => void): () => void;
  /** A record joined the queue. */
  waiting(): void;
  /** A transaction completed and more wait. */
  advanced(): void;
  failed(reason: SaveFailure): void;
  /** Everything is stored. */
  done(): void;
  /** The last word; nothing changes it any more. */
  end(status: SaveStatus): void;
}

/** Until then it is too early for words. */
const wordsAfter = 300;
/** From then on what is not stored is called so. */
const slowAfter = 2000;

const sameStatus = (a: SaveStatus, b: SaveStatus): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** A board for a window whose work is kept; `temporary` and `readOnly` ones never change. */
export const statusBoard = (clock: Clock, first: SaveStatus): StatusBoard => {
  const listeners = new Set<(status: SaveStatus) => void>();
  let status = first;
  let ended = first.is === 'temporary' || first.is === 'readOnly';
  let timers: readonly ReturnType<typeof setTimeout>[] = [];

  const stop = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  const say = (next: SaveStatus): void => {
    if (sameStatus(status, next)) return;
    status = next;
    for (const listener of [...listeners]) listener(next);
  };
  const change = (next: SaveStatus): void => {
    if (ended) return;
    stop();
    say(next);
  };
  const count = (first: SaveStatus): void => {
    if (ended) return;
    change(first);
    timers = [
      setTimeout(() => say({ is: 'saving' }), wordsAfter),
      setTimeout(() => say({ is: 'notSaved', reason: 'slow' }), slowAfter),
    ];
  };

  return {
    current: () => status,
    on: (listener) => {
      listeners.add(listener);
      listener(status);
      return () => listeners.delete(listener);
    },
    waiting: () => {
      if (status.is === 'saved') count({ is: 'saving', fresh: true });
    },
    advanced: () => count({ is: 'saving' }),
    failed: (reason) => change({ is: 'notSaved', reason }),
    done: () => change({ is: 'saved', at: clock.now() }),
    end: (last) => {
      change(last);
      stop();
      ended = true;
    },
  };
};
