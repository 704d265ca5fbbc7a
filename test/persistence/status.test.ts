import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Id } from '../../src/domain/id';
import type { SaveStatus } from '../../src/store/ports';
import { testBrowser } from './support/browser';
import { type Faults, writeFaults } from './support/faults';
import { editorOf, makes, openIn, stored, withMap } from './support/session';

let faults: Faults;

beforeEach(() => {
  faults = writeFaults('throws');
});
afterEach(() => {
  faults.undo();
  vi.useRealTimers();
});

/** Keeps a write transaction open on the maps, so that no other can start. */
const block = async (indexedDB: IDBFactory): Promise<() => void> => {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('commonwheel');
    request.onsuccess = () => resolve(request.result);
  });
  const store = db.transaction(['rows', 'journal', 'maps'], 'readwrite').objectStore('maps');
  let held = true;
  const again = (): void => {
    const request = store.get('nothing');
    request.onsuccess = () => (held ? again() : db.close());
  };
  again();
  return () => {
    held = false;
  };
};

const watch = (writer: { onStatus(listener: (status: SaveStatus) => void): unknown }) => {
  const seen: SaveStatus[] = [];
  writer.onStatus((status) => seen.push(status));
  return seen;
};

const settledMap = async () => {
  const browser = testBrowser();
  const here = await openIn(browser.window());
  const { map } = await withMap(here);
  const editor = await editorOf(here, map);
  await editor.writer.settled();
  return { browser, here, map, editor };
};

test('T26 a blocked write: Saving… after 300 ms, Not saved after 2 s, Saved once it is', async () => {
  const { browser, here, map, editor } = await settledMap();
  const seen = watch(editor.writer);
  const release = await block(browser.indexedDB);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  editor.edit(makes(here, map, 'New').change);
  expect(seen).toEqual([
    { is: 'saved', at: null },
    { is: 'saving', fresh: true },
  ]);
  vi.advanceTimersByTime(300);
  expect(seen.at(-1)).toEqual({ is: 'saving' });
  vi.advanceTimersByTime(1699);
  expect(seen.at(-1)).toEqual({ is: 'saving' });
  vi.advanceTimersByTime(1);
  expect(seen.at(-1)).toEqual({ is: 'notSaved', reason: 'slow' });
  release();
  await editor.writer.settled();
  expect(seen.at(-1)).toMatchObject({ is: 'saved', at: expect.any(Number) });
});

test('a status never says saved while a record waits', async () => {
  const { here, map, editor } = await settledMap();
  const wrong: SaveStatus[] = [];
  editor.writer.onStatus((status) => {
    if (status.is === 'saved' && editor.writer.pending().length > 0) wrong.push(status);
  });
  for (let n = 0; n < 30; n++) {
    editor.edit(makes(here, map, `P ${n}`).change);
    if (n % 5 === 0) await new Promise(setImmediate);
  }
  await editor.writer.settled();
  expect(wrong).toEqual([]);
  expect(editor.writer.pending()).toEqual([]);
});

test('T4 a full disk is told, edits stay, and the next success saves all', async () => {
  const { here, map, editor } = await settledMap();
  const seen = watch(editor.writer);
  faults.arm(1);
  editor.edit(makes(here, map, 'First').change);
  expect(await editor.writer.settled()).toEqual({ is: 'notSaved', reason: 'full' });
  editor.edit(makes(here, map, 'Second').change);
  expect(editor.writer.pending()).toHaveLength(2);
  here.window.fire('focus');
  await editor.writer.settled();
  expect(seen.at(-1)).toMatchObject({ is: 'saved' });
  expect((await stored(here, map)).rows).toEqual(editor.document().rows);
});

test('an edit that is not saved holds a window that is about to close', async () => {
  const { here, map, editor } = await settledMap();
  expect(here.window.fire('beforeunload')).toBe(false);
  faults.arm(1);
  editor.edit(makes(here, map, 'First').change);
  await editor.writer.settled();
  expect(here.window.fire('beforeunload')).toBe(true);
});

test('a failed write is tried again by itself, after longer and longer waits', async () => {
  const { here, map, editor } = await settledMap();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  faults.arm(1);
  editor.edit(makes(here, map, 'First').change);
  await editor.writer.settled();
  faults.arm(1);
  await vi.advanceTimersByTimeAsync(250);
  expect(await editor.writer.settled()).toEqual({ is: 'notSaved', reason: 'full' });
  await vi.advanceTimersByTimeAsync(499);
  expect(editor.writer.pending()).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await editor.writer.settled()).toMatchObject({ is: 'saved' });
});

const blocked = {
  'no IndexedDB at all': { indexedDB: undefined },
  'an IndexedDB that refuses to open': {
    indexedDB: {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    } as unknown as IDBFactory,
  },
};

test.each(Object.entries(blocked))(
  'T14 with %s maps are kept until the window closes, and the status says so',
  async (_, missing) => {
    const here = await openIn(testBrowser().window(undefined, missing));
    expect(here.kind).toBe('temporary');
    const { map } = await withMap(here);
    const editor = await editorOf(here, map);
    const seen = watch(editor.writer);
    editor.edit(makes(here, map, 'Kept for now').change);
    await editor.writer.settled();
    expect(seen).toEqual([{ is: 'temporary' }]);
    expect(await names(here, map)).toContain('Kept for now');
    expect((await here.keeper.facts()).lasting).toBe(false);
    expect((await here.shelf.copy(map))?.rows.length).toBe(editor.document().rows.size);
    await here.shelf.remove(map);
    expect(await here.shelf.list()).toEqual([]);
  },
);

const names = async (here: Awaited<ReturnType<typeof openIn>>, map: Id): Promise<string[]> =>
  [...(await stored(here, map)).rows.values()].map((row) =>
    'name' in row ? (row.name ?? '') : '',
  );
