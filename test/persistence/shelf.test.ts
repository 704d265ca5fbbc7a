import { Dexie } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { deleting } from '../../src/domain/change';
import { named } from '../support/maps';
import { testBrowser } from './support/browser';
import { editorOf, openIn, stored, withMap } from './support/session';

test('a map that was added is read back as it was', async () => {
  const here = await openIn(testBrowser().window());
  const map = await withMap(here);
  expect(here.kind).toBe('lasting');
  expect((await stored(here, map.map)).rows).toEqual(map.rows);
  expect(await here.verifyMap(map.map)).toEqual([]);
});

test('the list tells the title and the counts without reading rows', async () => {
  const here = await openIn(testBrowser().window());
  const map = await withMap(here);
  expect(await here.shelf.list()).toMatchObject([
    { id: map.map, title: 'Robotics', themes: 2, partners: 3 },
  ]);
});

test('adding a map that is there is refused and changes nothing', async () => {
  const here = await openIn(testBrowser().window());
  const map = await withMap(here);
  await expect(here.shelf.add(map.map, [], { key: 'history.newMap' })).rejects.toThrow(/is there/);
  expect((await stored(here, map.map)).rows).toEqual(map.rows);
});

test('a map that was removed is gone from the list and comes back as it was', async () => {
  const here = await openIn(testBrowser().window());
  const map = await withMap(here);
  await here.shelf.remove(map.map);
  expect(await here.shelf.list()).toEqual([]);
  expect(await here.shelf.read(map.map)).toBeNull();
  await here.shelf.restore(map.map);
  expect((await stored(here, map.map)).rows).toEqual(map.rows);
});

test('founding a map is nobody’s edit, so no window offers to undo it', async () => {
  const here = await openIn(testBrowser().window());
  const map = await withMap(here);
  expect((await here.shelf.read(map.map))?.own).toEqual([]);
});

test('T24 a corrupt row is listed and left where it is, and the rest of the map opens', async () => {
  const browser = testBrowser();
  const here = await openIn(browser.window());
  const map = await withMap(here);
  const { id } = named(map, 'Acme');
  const db = new Dexie('commonwheel', { indexedDB: browser.indexedDB, IDBKeyRange });
  await db.open();
  await db.table('rows').update([map.map, 'node', id], { 'row.name': 7 });
  const opened = await here.shelf.read(map.map);
  expect(opened?.rows).toHaveLength(map.rows.size - 1);
  expect(opened?.unreadable).toEqual([
    { kind: 'node', id, problems: [{ path: 'name', reason: 'wrongType' }] },
  ]);
  expect(await db.table('rows').get([map.map, 'node', id])).toBeDefined();
  expect(await here.verifyMap(map.map)).toEqual([id]);
  db.close();
});

test('a copy brings its stamps along, and what it knows is known from then on', async () => {
  const [there, here] = [
    await openIn(testBrowser().window(), 'deviceA'),
    await openIn(testBrowser().window(), 'deviceB'),
  ];
  const map = await withMap(there);
  const editor = await editorOf(there, map.map);
  editor.set(named(map, 'Acme').id, { notes: 'from A' });
  editor.edit(deleting(named(map, 'Beta')));
  await editor.writer.settled();
  const copy = await there.shelf.copy(map.map);
  if (!copy) throw new Error('no copy');
  await here.shelf.adopt(map.map, copy);
  const adopted = await here.shelf.copy(map.map);
  const byId = <T extends { row: { id: string } }>(rows: readonly T[] = []) =>
    [...rows].sort((a, b) => (a.row.id < b.row.id ? -1 : 1));
  expect(byId(adopted?.rows)).toEqual(byId(copy.rows));
  expect(adopted?.removed).toEqual(copy.removed);
  expect(adopted?.knows).toEqual(copy.knows);
  expect(await here.verifyMap(map.map)).toEqual([]);
  const second = await editorOf(here, map.map);
  second.set(named(map, 'Acme').id, { notes: 'from B' });
  await second.writer.settled();
  const own = (await here.shelf.copy(map.map))?.knows.deviceB ?? '';
  expect(own > (copy.knows.deviceA ?? '')).toBe(true);
  await expect(here.shelf.adopt(map.map, copy)).rejects.toThrow(/is there/);
});

test('the list is told of at once, of changes here, and of changes in another window', async () => {
  const browser = testBrowser();
  const [a, b] = [await openIn(browser.window()), await openIn(browser.window())];
  let told = 0;
  b.shelf.onChange(() => {
    told += 1;
  });
  expect(told).toBe(1);
  const map = await withMap(a);
  await expect.poll(() => told).toBe(2);
  const editor = await editorOf(a, map.map);
  editor.set(map.map, { name: 'A name of its own' });
  await expect.poll(() => told).toBe(3);
  expect(await b.shelf.list()).toMatchObject([{ title: 'A name of its own' }]);
});

test('only the last ten copies beside a map are kept', async () => {
  const browser = testBrowser();
  const here = await openIn(browser.window());
  const map = await withMap(here);
  for (let n = 0; n < 12; n++) await here.shelf.keepSafe(map.map, `why ${n}`);
  const db = new Dexie('commonwheel-safety', { indexedDB: browser.indexedDB, IDBKeyRange });
  const kept = await (await db.open()).table('copies').toArray();
  expect(kept.map(({ why }) => why)).toEqual(Array.from({ length: 10 }, (_, n) => `why ${n + 2}`));
  expect(kept[9].copy).toEqual(await here.shelf.copy(map.map));
  db.close();
});

test('a removed map is deleted for good after 30 days, with its copies', async () => {
  const browser = testBrowser();
  const here = await openIn(browser.window());
  const map = await withMap(here);
  await here.shelf.keepSafe(map.map, 'before');
  await here.shelf.remove(map.map);
  const db = new Dexie('commonwheel', { indexedDB: browser.indexedDB, IDBKeyRange });
  await db.open();
  const left = () => Promise.all(['rows', 'journal', 'maps'].map((name) => db.table(name).count()));
  await openIn(browser.window());
  await here.shelf.list();
  expect((await left()).every((count) => count > 0)).toBe(true);
  await db.table('maps').update(map.map, { removedAt: 1_700_000_000_000 });
  await openIn(browser.window());
  await expect.poll(left).toEqual([0, 0, 0]);
  db.close();
});

test('removing everything leaves nothing behind, and no open window writes it back', async () => {
  const browser = testBrowser();
  const [a, b] = [await openIn(browser.window()), await openIn(browser.window())];
  const map = await withMap(a);
  await a.shelf.keepSafe(map.map, 'before');
  const editor = await editorOf(b, map.map);
  editor.set(map.map, { name: 'Renamed' });
  await editor.writer.settled();
  await a.shelf.removeEverything();
  expect(await editor.writer.settled()).toEqual({ is: 'notSaved', reason: 'closed' });
  editor.set(map.map, { name: 'Written back' });
  expect(b.window.fire('beforeunload')).toBe(false);
  b.window.fire('pagehide');
  await editor.writer.close();
  for (const name of ['commonwheel', 'commonwheel-safety']) {
    const db = await new Dexie(name, { indexedDB: browser.indexedDB, IDBKeyRange }).open();
    expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(
      db.tables.map(() => 0),
    );
    db.close();
  }
  expect(browser.localStorage.length + a.window.sessionStorage.length).toBe(0);
});
