import type { StoreApi } from 'zustand/vanilla';
import type { Id } from '../../domain/id';
import { browserStorage, createKeptStore } from './keptStore';
import type { Services } from './services';

/** What this browser keeps of each map under a name: one store a map, the same every time. */
export const keptByMap = <T>(
  name: string,
  clean: (stored: unknown) => T,
): ((services: Services, map: Id) => StoreApi<T>) => {
  const known = new WeakMap<Services, Map<Id, StoreApi<T>>>();
  return (services, map) => {
    const stores = known.get(services) ?? new Map<Id, StoreApi<T>>();
    known.set(services, stores);
    const store =
      stores.get(map) ?? createKeptStore(browserStorage(), `commonwheel:${name}:${map}`, clean);
    stores.set(map, store);
    return store;
  };
};
