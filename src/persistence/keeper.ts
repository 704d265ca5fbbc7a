import type { StorageKeeper } from '../store/ports';

const answered = async <T>(ask: (() => Promise<T>) | undefined): Promise<T | null> => {
  if (!ask) return null;
  try {
    return await ask();
  } catch {
    return null;
  }
};

/** What the browser says of the place where maps are kept; null where it says nothing. */
export const keeperOf = (manager: StorageManager | null, lasting: boolean): StorageKeeper => ({
  facts: async () => {
    const promised = await answered(manager?.persisted && (() => manager.persisted()));
    const estimate = await answered(manager?.estimate && (() => manager.estimate()));
    return {
      lasting,
      promised: lasting ? promised : false,
      usedBytes: estimate?.usage ?? null,
      quotaBytes: estimate?.quota ?? null,
    };
  },
  askPromise: async () =>
    lasting && ((await answered(manager?.persist && (() => manager.persist()))) ?? false),
});
