type Callback = (lock: Lock | null) => unknown;

/** Web Locks of one browser: a name is held by one page until its promise settles. */
export const fakeLocks = (): LockManager => {
  const held = new Map<string, Promise<unknown>>();

  const grant = async (name: string, callback: Callback): Promise<unknown> => {
    const work = Promise.resolve(callback({ name, mode: 'exclusive' }));
    held.set(name, work);
    try {
      return await work;
    } finally {
      held.delete(name);
    }
  };
  const request = async (
    name: string,
    { ifAvailable, signal }: LockOptions,
    callback: Callback,
  ): Promise<unknown> => {
    const gaveUp = new Promise<'gaveUp'>((resolve) => {
      signal?.addEventListener('abort', () => resolve('gaveUp'));
    });
    for (let holder = held.get(name); holder; holder = held.get(name)) {
      if (ifAvailable) return callback(null);
      if ((await Promise.race([holder, gaveUp])) === 'gaveUp') throw signal?.reason;
    }
    return grant(name, callback);
  };
  const query = async (): Promise<LockManagerSnapshot> => ({
    held: [...held.keys()].map((name) => ({ name })),
    pending: [],
  });
  return { request, query } as unknown as LockManager;
};
