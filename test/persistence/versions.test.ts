import { Dexie } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { schemaVersion } from '../../src/domain/migrations';
import { testBrowser } from './support/browser';
import { editorOf, makes, openIn, stored, withMap } from './support/session';

const newerBuild = (indexedDB: IDBFactory): Dexie => {
  const db = new Dexie('commonwheel', { indexedDB, IDBKeyRange });
  db.version(schemaVersion + 1).stores({
    rows: '[map+kind+id]',
    journal: '++seq, &tx, [map+seq], [map+tab]',
    maps: 'id',
    settings: 'key',
    plans: 'id',
  });
  return db;
};

const versionOf = async (indexedDB: IDBFactory): Promise<number | undefined> =>
  (await indexedDB.databases()).find(({ name }) => name === 'commonwheel')?.version;

test('T10 a database of a newer version can be read and copied, and is not written', async () => {
  const browser = testBrowser();
  const before = await openIn(browser.window());
  const { map, rows } = await withMap(before);
  before.close();
  const newer = newerBuild(browser.indexedDB);
  await newer.open();
  newer.close();
  const old = await openIn(browser.window());
  expect(old.kind).toBe('readOnly');
  expect((await stored(old, map)).rows).toEqual(rows);
  const writer = old.shelf.writer(map, 0);
  writer.write(makes(old, map, 'Never'));
  expect(await writer.settled()).toEqual({ is: 'readOnly' });
  await expect(old.shelf.remove(map)).rejects.toThrow(/newer/);
  expect(await versionOf(browser.indexedDB)).toBe((schemaVersion + 1) * 10);
  expect((await stored(old, map)).rows).toEqual(rows);
});

test('T9 an upgrade waits for the queue of an old window, which is read-only from then on', async () => {
  const browser = testBrowser();
  const old = await openIn(browser.window());
  const { map } = await withMap(old);
  const editor = await editorOf(old, map);
  for (let n = 0; n < 20; n++) editor.edit(makes(old, map, `P ${n}`).change);
  const newer = newerBuild(browser.indexedDB);
  await newer.open();
  expect(await newer.table('journal').count()).toBe(21);
  await expect.poll(() => editor.writer.settled()).toEqual({ is: 'readOnly' });
  editor.edit(makes(old, map, 'After').change);
  await editor.writer.settled();
  expect(await newer.table('journal').count()).toBe(21);
  await expect(old.shelf.list()).rejects.toThrow(/newer/);
});

test('opening storage leaves a first database at version 1 and no other one', async () => {
  const browser = testBrowser();
  await openIn(browser.window());
  expect(await browser.indexedDB.databases()).toEqual([
    { name: 'commonwheel', version: schemaVersion * 10 },
  ]);
});

test('T6 a database deleted from another window is written again from memory', async () => {
  const browser = testBrowser();
  const here = await openIn(browser.window());
  const { map } = await withMap(here);
  const editor = await editorOf(here, map);
  editor.edit(makes(here, map, 'Kept').change);
  await editor.writer.settled();
  await new Promise((resolve) => {
    browser.indexedDB.deleteDatabase('commonwheel').onsuccess = resolve;
  });
  await expect.poll(() => here.shelf.list()).toHaveLength(1);
  editor.edit(makes(here, map, 'After it').change);
  expect(await editor.writer.settled()).toMatchObject({ is: 'saved' });
  expect((await stored(here, map)).rows).toEqual(editor.document().rows);
  expect(await here.verifyMap(map)).toEqual([]);
});

test('T6 where nobody can say what was in the map, it is called not saved', async () => {
  const browser = testBrowser();
  const here = await openIn(browser.window());
  const { map } = await withMap(here);
  const writer = here.shelf.writer(map, 1);
  await writer.settled();
  await new Promise((resolve) => {
    browser.indexedDB.deleteDatabase('commonwheel').onsuccess = resolve;
  });
  await expect.poll(() => writer.settled()).toEqual({ is: 'notSaved', reason: 'closed' });
});
