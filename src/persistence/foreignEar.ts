import type { StoredRecord } from '../store/ports';

type Listener<T> = (heard: T) => void;

/** Hands on what was heard; what comes before anybody listens waits for the first listener. */
export interface Ear<T> {
  hear(heard: T): void;
  on(listener: Listener<T>): () => void;
}

/** An error of a listener goes to the window; it must not stop the writing. */
const tell = <T>(listener: Listener<T>, heard: T): void => {
  try {
    listener(heard);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
};

/** An ear; `join` makes one of what waits and what is new. */
export const earFor = <T>(join: (waiting: T, next: T) => T): Ear<T> => {
  const listeners = new Set<Listener<T>>();
  let unheard: { readonly heard: T } | null = null;
  return {
    hear: (heard) => {
      if (listeners.size === 0) unheard = { heard: unheard ? join(unheard.heard, heard) : heard };
      for (const listener of [...listeners]) tell(listener, heard);
    },
    on: (listener) => {
      listeners.add(listener);
      if (unheard) tell(listener, unheard.heard);
      unheard = null;
      return () => listeners.delete(listener);
    },
  };
};

/** Hands on what others wrote. */
export const foreignEar = (): Ear<readonly StoredRecord[]> => {
  const ear = earFor<readonly StoredRecord[]>((waiting, next) => [...waiting, ...next]);
  return {
    on: ear.on,
    hear: (records) => {
      if (records.length > 0) ear.hear(records);
    },
  };
};
