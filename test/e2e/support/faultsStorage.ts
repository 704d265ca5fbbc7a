import type { BrowserContext, Page } from '@playwright/test';
import type { KeptMap, KeptRow } from '../../../src/persistence/kept';
import type { StoredRecord } from '../../../src/store/ports';

/** Everything a browser keeps of ours. */
export type Stored = {
  rows: KeptRow[];
  journal: StoredRecord[];
  maps: KeptMap[];
  /** What windows that ended could not store: keys in localStorage. */
  left: string[];
};

const plainPage = '<!doctype html><link rel="icon" href="data:,"><title>Witness</title>';

/** A page of the origin that runs nothing of ours, behind the window that was there last. */
export async function openWitness(context: BrowserContext, address: string): Promise<Page> {
  const front = context.pages().at(-1);
  const page = await context.newPage();
  await page.route('**/witness', (route) =>
    route.fulfill({ contentType: 'text/html', body: plainPage }),
  );
  await page.goto(`${address}/witness`);
  await front?.bringToFront();
  return page;
}

/** Reads what is kept, with the browser's own means and from a page without the app. */
export async function readStorage(context: BrowserContext, address: string): Promise<Stored> {
  const open = context.pages().find((page) => page.url() === `${address}/witness`);
  const witness = open ?? (await openWitness(context, address));
  return (await witness.evaluate(readInPage)) as Stored;
}

/** Runs in the page. Asking for a database that is not there would make it. */
async function readInPage() {
  const nothing: Record<string, unknown[]> = { rows: [], journal: [], maps: [] };
  const left = Object.keys(localStorage).filter((key) => /unsaved|aside/.test(key));
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'commonwheel')) return { ...nothing, left };
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('commonwheel'));
  const transaction = database.transaction(['rows', 'journal', 'maps'], 'readonly');
  const [rows, journal, maps] = await Promise.all(
    ['rows', 'journal', 'maps'].map((name) => done(transaction.objectStore(name).getAll())),
  );
  database.close();
  return { rows, journal, maps, left };
}
