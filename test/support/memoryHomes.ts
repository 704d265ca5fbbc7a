import type { Id } from '../../src/domain/id';
import type { MapHome, MapHomes } from '../../src/store/ports';

/** Files of maps as a window remembers them. */
export const memoryHomes = (): MapHomes => {
  const homes = new Map<Id, MapHome>();
  let turn: Promise<unknown> = Promise.resolve();
  return {
    get: async (map) => homes.get(map) ?? null,
    all: async () => [...homes.values()],
    put: async (home) => void homes.set(home.map, home),
    remove: async (map) => void homes.delete(map),
    alone: (_, work) => {
      const mine = turn.then(work);
      turn = mine.catch(() => undefined);
      return mine;
    },
  };
};
