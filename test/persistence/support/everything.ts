import type { TestBrowser, TestWindow } from './browser';

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const contentOf = async (indexedDB: IDBFactory, name: string): Promise<readonly unknown[]> => {
  const db = await done(indexedDB.open(name));
  const stores = [...db.objectStoreNames];
  const read = (store: string) =>
    done(db.transaction(store, 'readonly').objectStore(store).getAll());
  const all = await Promise.all(stores.map(read));
  db.close();
  return all;
};

const itemsOf = (storage: Storage): readonly string[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').map(
    (key) => `${key} ${storage.getItem(key)}`,
  );

/** All that a browser keeps: every store of every database, and the small storages of windows. */
export const everythingIn = async (
  browser: TestBrowser,
  windows: readonly TestWindow[],
): Promise<string> => {
  const names = (await browser.indexedDB.databases()).map(({ name }) => name ?? '');
  const databases = await Promise.all(names.map((name) => contentOf(browser.indexedDB, name)));
  return JSON.stringify([
    databases,
    itemsOf(browser.localStorage),
    windows.map(({ sessionStorage }) => itemsOf(sessionStorage)),
  ]);
};
