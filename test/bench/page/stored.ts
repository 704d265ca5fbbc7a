/** Hears when something has been written to storage for good. */
export interface StoredWatch {
  /** Calls back at the end of every transaction that writes; call the result to stop. */
  on(stored: () => void): () => void;
}

/** Must be there before the page's own code, which keeps the browser's method for itself. */
export const storedWatch = (): StoredWatch => {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const { prototype } = IDBDatabase;
  const { transaction } = prototype;
  prototype.transaction = function (this: IDBDatabase, ...args) {
    const made = transaction.apply(this, args);
    if (made.mode === 'readwrite') made.addEventListener('complete', tell);
    return made;
  };
  return {
    on: (stored) => {
      listeners.add(stored);
      return () => listeners.delete(stored);
    },
  };
};
