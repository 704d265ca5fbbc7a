import type { Page } from '@playwright/test';

/** Everything that the origin of a page keeps, as texts: all there is, read past the app. */
export const keptTexts = (page: Page): Promise<string[]> => page.evaluate(readEverything);

/** Runs in the page. */
async function readEverything(): Promise<string[]> {
  const plain = async (value: unknown): Promise<unknown> => {
    if (value instanceof Blob) return value.text();
    if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value);
    if (ArrayBuffer.isView(value)) return plain(value.buffer);
    if (Array.isArray(value)) return Promise.all(value.map(plain));
    if (typeof value !== 'object' || value === null) return value;
    return Promise.all(Object.entries(value).map(async ([key, one]) => [key, await plain(one)]));
  };
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const databases = async (): Promise<unknown[]> => {
    const found: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await asked(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const rows = db.transaction(store).objectStore(store);
        found.push([name, store], await asked(rows.getAllKeys()), await asked(rows.getAll()));
      }
      db.close();
    }
    return found;
  };
  const cached = async (): Promise<string[]> => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        found.push(request.url, (await (await cache.match(request))?.text()) ?? '');
    }
    return found;
  };
  const files = async (folder: FileSystemDirectoryHandle): Promise<string[]> => {
    const found: string[] = [];
    const inside = folder as unknown as AsyncIterable<[string, FileSystemHandle]>;
    for await (const [name, handle] of inside) {
      const isFile = handle.kind === 'file';
      found.push(name);
      if (isFile) found.push(await (await (handle as FileSystemFileHandle).getFile()).text());
      else found.push(...(await files(handle as FileSystemDirectoryHandle)));
    }
    return found;
  };
  return [
    ...Object.entries(localStorage).flat(),
    ...Object.entries(sessionStorage).flat(),
    document.cookie,
    JSON.stringify(await plain(await databases())),
    ...(await cached()),
    ...(await files(await navigator.storage.getDirectory())),
  ];
}
