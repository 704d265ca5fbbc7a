import { createStore, type StoreApi } from 'zustand/vanilla';

/** What settings need of the browser's storage; null when the browser refuses it. */
export type Shelflet = Pick<Storage, 'getItem' | 'setItem'> | null;

/** The browser's storage, or null when it is blocked. */
export const browserStorage = (): Storage | null => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};

/** The storage of this window alone, or null when it is blocked. */
export const windowStorage = (): Storage | null => {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
};

const read = (storage: Shelflet, name: string): unknown => {
  try {
    return JSON.parse(storage?.getItem(name) ?? 'null');
  } catch {
    return null;
  }
};

const write = (storage: Shelflet, name: string, value: unknown): boolean => {
  try {
    storage?.setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
};

/** A small store kept under one name. `clean` makes sense of whatever was stored before. */
export const createKeptStore = <T>(
  storage: Shelflet,
  name: string,
  clean: (stored: unknown) => T,
): StoreApi<T> => {
  const store = createStore<T>(() => clean(read(storage, name)));
  store.subscribe((value) => write(storage, name, value));
  return store;
};
