import type { StoredRecord } from '../store/ports';

type Listener = (records: readonly StoredRecord[]) => void;

/** Hands on what others wrote; what comes before anybody listens waits for the first listener. */
export interface ForeignEar {
  hear(records: readonly StoredRecord[]): void;
  on(listener: Listener): () => void;
}

/** An error of a listener goes to the window; it must not stop the writing. */
const tell = (listener: Listener, records: readonly StoredRecord[]): void => {
  try {
    listener(records);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
};

export const foreignEar = (): ForeignEar => {
  const listeners = new Set<Listener>();
  let unheard: readonly StoredRecord[] = [];
  return {
    hear: (records) => {
      if (records.length === 0) return;
      if (listeners.size === 0) unheard = [...unheard, ...records];
      for (const listener of [...listeners]) tell(listener, records);
    },
    on: (listener) => {
      listeners.add(listener);
      if (unheard.length > 0) tell(listener, unheard);
      unheard = [];
      return () => listeners.delete(listener);
    },
  };
};
