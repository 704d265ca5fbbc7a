import type { Page } from '@playwright/test';
import { openWitness } from './faultsStorage';

/** What a browser has room for, in bytes; enough for the app's own files. */
const quota = 24 * 1024 * 1024;

/** Gives the origin of a page a small quota; to be called before its databases open. */
export async function limitRoom(page: Page, address: string) {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: address, quotaSize: quota });
}

export type Ballast = {
  /** Takes the rest of the room, down to the last bytes. */
  fill: () => Promise<void>;
  /** Gives it back. */
  free: () => Promise<void>;
};

/** Random bytes in a database of their own, held by a page that runs nothing of ours. */
export async function ballastIn(page: Page, address: string): Promise<Ballast> {
  const witness = await openWitness(page.context(), address);
  return {
    fill: () => witness.evaluate(fillInPage),
    free: () => witness.evaluate(freeInPage),
  };
}

/** Runs in the page. */
async function fillInPage() {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('ballast', 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore('bytes', { autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const bytes = (size: number) => {
    const all = new Uint8Array(size);
    for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(all.subarray(at, at + 65_536));
    return all;
  };
  const fits = (size: number) =>
    new Promise<boolean>((resolve) => {
      const transaction = database.transaction('bytes', 'readwrite');
      transaction.objectStore('bytes').add(bytes(size));
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => resolve(false);
    });
  for (let size = 1024 * 1024; size >= 128; size /= 2) while (await fits(size));
  database.close();
}

/** Runs in the page. */
function freeInPage() {
  return new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('ballast');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
