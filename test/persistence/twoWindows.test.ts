import { expect, test } from 'vitest';
import { creating, deleting } from '../../src/domain/change';
import { nodeOf } from '../../src/domain/document';
import type { Id } from '../../src/domain/id';
import { partnersOf } from '../../src/domain/outline';
import type { StoredRecord } from '../../src/store/ports';
import { named } from '../support/maps';
import { testBrowser } from './support/browser';
import { editorOf, openIn, partner, stored, withMap } from './support/session';

const two = async (bells = true) => {
  const browser = testBrowser();
  browser.bells = bells;
  const a = await openIn(browser.window());
  const b = await openIn(browser.window());
  const map = await withMap(a);
  const [left, right] = [await editorOf(a, map.map), await editorOf(b, map.map)];
  const both = async (): Promise<void> => {
    await left.writer.settled();
    await right.writer.settled();
  };
  return { browser, a, b, map, left, right, both };
};

test('T7 two windows, 150 edits each of different fields of one partner: none is lost', async () => {
  const { a, map, left, right, both } = await two();
  const { id } = named(map, 'Acme');
  for (let n = 1; n <= 150; n++) {
    left.set(id, { notes: `note ${n}` });
    right.set(id, { name: `Acme ${n}` });
    if (n % 7 === 0) await both();
  }
  await both();
  const row = nodeOf(await stored(a, map.map), id);
  expect(row).toMatchObject({ notes: 'note 150', name: 'Acme 150' });
  await expect.poll(() => nodeOf(left.document(), id)).toEqual(row);
  await expect.poll(() => nodeOf(right.document(), id)).toEqual(row);
  const records = await everyRecord(a, map.map);
  expect(records.filter(({ change }) => change.updated[id])).toHaveLength(300);
  expect(await a.verifyMap(map.map)).toEqual([]);
});

test('T7 the same field: the later commit wins in both windows, and both stand in the journal', async () => {
  const { a, map, left, right, both } = await two(false);
  const { id } = named(map, 'Acme');
  left.set(id, { name: 'Left' });
  await left.writer.settled();
  right.set(id, { name: 'Right' });
  await both();
  a.window.fire('focus');
  await both();
  expect(nodeOf(await stored(a, map.map), id)?.name).toBe('Right');
  expect(nodeOf(left.document(), id)?.name).toBe('Right');
  const updates = (await everyRecord(a, map.map)).map(({ change }) => change.updated[id]);
  expect(updates.filter(Boolean)).toEqual([
    { from: { name: 'Acme' }, to: { name: 'Left' } },
    { from: { name: 'Left' }, to: { name: 'Right' } },
  ]);
});

test('T8 an edit made while the other window loads is in both and on disk', async () => {
  const browser = testBrowser();
  browser.bells = false;
  const [a, b] = [await openIn(browser.window()), await openIn(browser.window())];
  const map = await withMap(a);
  const opened = await b.shelf.read(map.map);
  const left = await editorOf(a, map.map);
  left.set(named(map, 'Acme').id, { name: 'Changed meanwhile' });
  await left.writer.settled();
  const heard: StoredRecord[] = [];
  const late = b.shelf.writer(map.map, opened?.seq ?? 0);
  late.onForeign((records) => heard.push(...records));
  await late.settled();
  expect(heard.map(({ change }) => Object.values(change.updated)[0]?.to)).toEqual([
    { name: 'Changed meanwhile' },
  ]);
});

test('an edit rings in the other window, once, and not in its own', async () => {
  const { map, left, right, both } = await two();
  const heard: string[] = [];
  left.writer.onForeign((records) => heard.push(...records.map(() => 'left')));
  right.writer.onForeign((records) => heard.push(...records.map(() => 'right')));
  left.set(named(map, 'Acme').id, { name: 'Rung' });
  await expect.poll(() => heard).toEqual(['right']);
  await both();
  expect(named(right.document(), 'Rung').name).toBe('Rung');
  expect(heard).toEqual(['right']);
});

test('without a doorbell, coming back to a window catches up', async () => {
  const { b, map, left, right } = await two(false);
  left.set(named(map, 'Acme').id, { name: 'Seen on focus' });
  await left.writer.settled();
  b.window.fire('focus');
  await right.writer.settled();
  expect(named(right.document(), 'Seen on focus').name).toBe('Seen on focus');
});

test('each window reads back only its own records for undo', async () => {
  const { a, b, map, left, right, both } = await two();
  left.set(named(map, 'Acme').id, { notes: 'left' });
  right.set(named(map, 'Beta').id, { notes: 'right' });
  await both();
  const own = async (session: typeof a) => (await session.shelf.read(map.map))?.own ?? [];
  expect((await own(a)).map(({ tab }) => tab)).toEqual([a.tab]);
  expect((await own(b)).map(({ tab }) => tab)).toEqual([b.tab]);
  expect(a.tab).not.toBe(b.tab);
});

test('a deletion taken back brings the row with its stamps; the copy says when', async () => {
  const { a, map, left } = await two();
  const acme = named(map, 'Acme');
  left.edit(deleting(acme));
  await left.writer.settled();
  const gone = await a.shelf.copy(map.map);
  expect(gone?.rows.some(({ row }) => row.id === acme.id)).toBe(false);
  expect(gone?.removed?.map(({ row }) => row.id)).toEqual([acme.id]);
  left.edit(creating(acme));
  await left.writer.settled();
  const back = (await a.shelf.copy(map.map))?.rows.find(({ row }) => row.id === acme.id);
  expect(back?.row).toEqual(acme);
  expect(back?.stamps.deleted).toBe((await everyRecord(a, map.map)).at(-1)?.stamp);
  expect(await a.verifyMap(map.map)).toEqual([]);
});

test('a deletion records the row as it stood, with what another window had just written', async () => {
  const { map, left, right, both, a } = await two(false);
  const acme = named(map, 'Acme');
  left.set(acme.id, { notes: 'written a moment before' });
  await left.writer.settled();
  right.edit(deleting(acme));
  await both();
  const { deleted } = (await everyRecord(a, map.map)).at(-1)?.change ?? {};
  expect(deleted?.[acme.id]).toEqual({ ...acme, notes: 'written a moment before' });
});

test('an edit of a row that another window deleted stays in the journal', async () => {
  const { map, left, right, both, a } = await two(false);
  const acme = named(map, 'Acme');
  left.edit(deleting(acme));
  await left.writer.settled();
  right.set(acme.id, { notes: 'too late' });
  await both();
  expect((await everyRecord(a, map.map)).at(-1)?.change.updated[acme.id]?.to).toEqual({
    notes: 'too late',
  });
  expect(partnersOf(right.document())).toHaveLength(2);
  expect(await a.verifyMap(map.map)).toEqual([]);
});

test('every stamp is larger than all before it, also when a clock stands behind', async () => {
  const { a, b, map, left, right, both } = await two();
  for (let n = 0; n < 20; n++) {
    left.edit(creating(partner(a, `left ${n}`)));
    right.edit(creating(partner(b, `right ${n}`)));
  }
  await both();
  const stamps = (await everyRecord(a, map.map)).map(({ stamp }) => stamp);
  expect(stamps).toHaveLength(41);
  expect(stamps).toEqual([...new Set(stamps)].sort());
});

const everyRecord = async (
  session: Awaited<ReturnType<typeof openIn>>,
  map: Id,
): Promise<readonly StoredRecord[]> => {
  const heard: StoredRecord[] = [];
  const writer = session.shelf.writer(map, 0);
  writer.onForeign((records) => heard.push(...records));
  await writer.settled();
  await writer.close();
  return heard;
};
