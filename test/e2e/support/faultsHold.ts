import type { BrowserContext } from '@playwright/test';
import { openWitness } from './faultsStorage';

/** Keeps every writer of the origin waiting until the result is called. */
export async function holdStorage(
  context: BrowserContext,
  address: string,
): Promise<() => Promise<void>> {
  const witness = await openWitness(context, address);
  await witness.evaluate(holdInPage);
  return () => witness.close();
}

/** Runs in the page: a transaction that writes lives as long as it is asked for something. */
async function holdInPage() {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('commonwheel');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const names = [...database.objectStoreNames];
  const store = database.transaction(names, 'readwrite').objectStore('settings');
  await new Promise<void>((resolve) => {
    const ask = () => {
      store.count().onsuccess = () => {
        resolve();
        ask();
      };
    };
    ask();
  });
}
