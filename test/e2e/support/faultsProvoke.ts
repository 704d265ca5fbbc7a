import type { Page } from '@playwright/test';

/** Everything here runs in the page, before the app does: hand it to `addInitScript`. */

/** Refused on the spot, or taken and its transaction aborted. */
export type WriteFault = 'throws' | 'aborts';

/**
 * One write of the page fails once: a put, an add or the start of a transaction that writes. Which
 * one says the page's `data-fail-at`, counted from 1; how many there were says `data-writes`.
 */
export function failOneWrite({ how, at }: { how: WriteFault; at: number }) {
  const isTheOne = () => {
    const counted = document.documentElement.dataset;
    const writes = Number(counted.writes ?? 0) + 1;
    counted.writes = String(writes);
    return writes === Number(counted.failAt ?? at);
  };
  const refusal = () => new DOMException('provoked', 'UnknownError');
  const store = IDBObjectStore.prototype;
  for (const name of ['put', 'add'] as const) {
    const real = store[name];
    store[name] = function (this: IDBObjectStore, ...args) {
      const fails = isTheOne();
      if (fails && how === 'throws') throw refusal();
      const request = real.apply(this, args);
      if (fails) this.transaction.abort();
      return request;
    };
  }
  const start = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, stores, mode, options) {
    const fails = mode === 'readwrite' && isTheOne();
    if (fails && how === 'throws') throw refusal();
    const transaction = start.call(this, stores, mode, options);
    if (fails) transaction.abort();
    return transaction;
  };
}

/** From now on the writes of a page with `failOneWrite` count anew, and another one fails. */
export const failWriteAt = (page: Page, at: number) =>
  page.evaluate((failAt) => {
    Object.assign(document.documentElement.dataset, { failAt, writes: 0 });
  }, at);

/** How many writes a page with `failOneWrite` has begun. */
export const writesOf = async (page: Page): Promise<number> =>
  Number(await page.evaluate(() => document.documentElement.dataset.writes ?? '0'));

/** An answer of storage: that a database is open, or what a transaction has read of a map. */
export type Answer = { of: 'opening' | 'reading'; at: number };

/** One answer of storage, counted from 1, is held back until `letAnswer`: it is old news by then. */
export function holdAnswer({ of, at }: Answer) {
  let answers = 0;
  const isOfMap = (target: object) =>
    of === 'opening' ||
    (target instanceof IDBTransaction &&
      target.mode === 'readonly' &&
      target.objectStoreNames.contains('rows'));
  const [owner, target, name] =
    of === 'opening'
      ? ([IDBRequest.prototype, IDBOpenDBRequest.prototype, 'onsuccess'] as const)
      : ([IDBTransaction.prototype, IDBTransaction.prototype, 'oncomplete'] as const);
  const real = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(target, name, {
    ...real,
    set(handler: (event: Event) => void) {
      const held = (event: Event) => {
        if (!isOfMap(this) || ++answers !== at) return handler.call(this, event);
        document.documentElement.dataset.held = '';
        addEventListener('letAnswer', () => handler.call(this, event), { once: true });
      };
      real?.set?.call(this, held);
    },
  });
}

/** Waits until a page with `holdAnswer` holds its answer back. */
export const answerIsHeld = (page: Page) =>
  page.locator('html[data-held]').waitFor({ state: 'attached' });

export const letAnswer = (page: Page) => page.evaluate(() => dispatchEvent(new Event('letAnswer')));

/** How a browser keeps a page from storing. */
export type Block = 'is missing' | 'is forbidden' | 'throws on opening' | 'fails to open';

export function blockStorage(block: Block) {
  const forbidden = () => {
    throw new DOMException('provoked', 'SecurityError');
  };
  const open = IDBFactory.prototype.open;
  if (block === 'is missing') Object.defineProperty(window, 'indexedDB', { value: undefined });
  if (block === 'is forbidden')
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: forbidden });
  if (block === 'throws on opening') IDBFactory.prototype.open = forbidden;
  if (block === 'fails to open') {
    open.call(indexedDB, 'refused', 2);
    IDBFactory.prototype.open = function (this: IDBFactory) {
      return open.call(this, 'refused', 1);
    };
  }
}
