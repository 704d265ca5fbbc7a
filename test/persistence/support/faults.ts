import { IDBDatabase, IDBObjectStore } from 'fake-indexeddb';

type Method = (this: unknown, ...given: unknown[]) => unknown;

const places = [
  [IDBObjectStore.prototype, 'put'],
  [IDBObjectStore.prototype, 'add'],
  [IDBDatabase.prototype, 'transaction'],
] as unknown as readonly (readonly [Record<string, Method>, string])[];

/** What a write may do instead of writing. */
export type Fault = 'throws' | 'aborts';

export interface Faults {
  /** The n-th write from now on fails, once. */
  arm(n: number): void;
  /** Whether it has. */
  fired(): boolean;
  undo(): void;
}

const fail = (fault: Fault, self: unknown, usual: () => unknown): unknown => {
  if (fault === 'throws') throw new DOMException('no more room', 'QuotaExceededError');
  const made = usual();
  const { transaction } = self as { transaction: { abort?: () => void } };
  const target = typeof transaction === 'function' ? (made as IDBTransaction) : transaction;
  setImmediate(() => {
    try {
      target.abort?.();
    } catch (error) {
      if ((error as Error).name !== 'InvalidStateError') throw error;
    }
  });
  return made;
};

/** Wraps what IndexedDB writes by, so that a test can make the n-th write fail. */
export const writeFaults = (fault: Fault): Faults => {
  let left = 0;
  let fired = true;
  const originals = places.map(([owner, name]) => owner[name] as Method);
  for (const [at, [owner, name]] of places.entries()) {
    const original = originals[at] as Method;
    owner[name] = function (this: unknown, ...given: unknown[]) {
      const usual = () => original.apply(this, given);
      const writes = name !== 'transaction' || given[1] === 'readwrite';
      if (fired || !writes || --left > 0) return usual();
      fired = true;
      return fail(fault, this, usual);
    };
  }
  return {
    arm: (n) => {
      left = n;
      fired = false;
    },
    fired: () => fired,
    undo: () => {
      for (const [at, [owner, name]] of places.entries()) owner[name] = originals[at] as Method;
    },
  };
};
