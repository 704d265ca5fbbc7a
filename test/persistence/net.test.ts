import { expect, test } from 'vitest';
import { partnersOf } from '../../src/domain/outline';
import { localNet } from '../../src/persistence/net';
import { testBrowser } from './support/browser';
import { writeFaults } from './support/faults';
import { editorOf, makes, openIn, stored, withMap } from './support/session';
import { SmallStorage } from './support/smallStorage';

const burst = 200;

/** A window that made 200 edits and ends before any of them is stored. */
const cutOff = async () => {
  const browser = testBrowser();
  const here = await openIn(browser.window());
  const { map } = await withMap(here);
  const editor = await editorOf(here, map);
  await editor.writer.settled();
  const faults = writeFaults('throws');
  for (let n = 0; n < burst; n++) {
    editor.edit(makes(here, map, `Burst ${n}`).change);
    if (n === burst - 1) here.window.fire('pagehide');
    if (n % 50 === 0) faults.arm(1);
  }
  await editor.writer.settled();
  const text = browser.localStorage.getItem(browser.localStorage.key(1) ?? '');
  faults.undo();
  here.close();
  return { browser, here, map, text };
};

test('T3 a window closed after a burst of 200 edits: the next start has all 200', async () => {
  const { browser, here, map } = await cutOff();
  const next = await openIn(browser.window(here.window.sessionStorage));
  expect(next.tab).toBe(here.tab);
  expect(partnersOf(await stored(next, map))).toHaveLength(3 + burst);
  expect((await next.shelf.read(map))?.own).toHaveLength(burst);
  expect(await next.verifyMap(map)).toEqual([]);
  expect(new Set(keysOf(browser.localStorage))).toEqual(new Set(['commonwheel.lastTab']));
});

test('T3 the net replayed twice, and again by another window, changes nothing more', async () => {
  const { browser, here, map } = await cutOff();
  const key = keysOf(browser.localStorage).find((one) => one.includes('unsaved')) ?? '';
  const net = browser.localStorage.getItem(key) ?? '';
  const next = await openIn(browser.window(here.window.sessionStorage));
  const after = await next.shelf.copy(map);
  for (const session of [here.window.sessionStorage, undefined]) {
    browser.localStorage.setItem(key, net);
    const again = await openIn(browser.window(session));
    expect(await again.shelf.copy(map)).toEqual(after);
    expect(await again.verifyMap(map)).toEqual([]);
  }
});

test('a net that storage cannot take is on the screen all the same, and is not called saved', async () => {
  const { browser, here, map } = await cutOff();
  const next = await openIn(browser.window(here.window.sessionStorage));
  const key = `commonwheel.unsaved.${next.tab}.${map}`;
  const record = makes(next, map, 'Left behind');
  browser.localStorage.setItem(key, JSON.stringify([record]));
  const faults = writeFaults('throws');
  faults.arm(1);
  const opened = await next.shelf.read(map);
  expect(opened?.rows.some((row) => 'name' in row && row.name === 'Left behind')).toBe(true);
  faults.arm(1);
  const writer = next.shelf.writer(map, opened?.seq ?? 0);
  expect(writer.pending()).toEqual([record]);
  expect(await writer.settled()).toEqual({ is: 'notSaved', reason: 'full' });
  faults.undo();
  next.window.fire('focus');
  expect(await writer.settled()).toMatchObject({ is: 'saved' });
  expect(browser.localStorage.getItem(key)).toBeNull();
  expect(partnersOf(await stored(next, map)).map(({ name }) => name)).toContain('Left behind');
});

test('a hidden window that is shown again leaves no net behind', async () => {
  const browser = testBrowser();
  const here = await openIn(browser.window());
  const { map } = await withMap(here);
  const editor = await editorOf(here, map);
  editor.edit(makes(here, map, 'One').change);
  here.window.show('hidden');
  expect(keysOf(browser.localStorage).some((key) => key.includes('unsaved'))).toBe(true);
  await editor.writer.settled();
  expect(keysOf(browser.localStorage).some((key) => key.includes('unsaved'))).toBe(false);
});

test.each(['{', '[1]', '[{"tx":"no"}]', '{"__proto__":1}'])(
  'a net that cannot be read (%s) is put aside and stops nothing',
  async (text) => {
    const browser = testBrowser();
    browser.localStorage.setItem('commonwheel.unsaved.tab_x.map_x', text);
    const here = await openIn(browser.window());
    expect(await here.shelf.list()).toEqual([]);
    expect(browser.localStorage.getItem('commonwheel.aside.tab_x.map_x')).toBe(text);
  },
);

test('a net takes the oldest records that fit into 1 MB, and no more', async () => {
  const here = await openIn(testBrowser().window());
  const { map } = await withMap(here);
  const records = Array.from({ length: 400 }, (_, n) => ({
    ...makes(here, map, `P ${n}`),
    label: { key: 'history.describe', values: { name: 'x'.repeat(4000) } },
  }));
  const local = new SmallStorage();
  const net = localNet(local, here.tab);
  expect(net.keep(map, records)).toBe(true);
  expect((local.getItem(local.key(0) ?? '') ?? '').length).toBeLessThanOrEqual(512 * 1024);
  const kept = net.left()[0]?.records ?? [];
  expect(kept.length).toBeGreaterThan(100);
  expect(kept).toEqual(records.slice(0, kept.length));
});

test('a browser that refuses the net is no error', () => {
  const local = new SmallStorage();
  local.full = true;
  expect(localNet(local, 'tab_x').keep('map_x', [])).toBe(false);
});

const keysOf = (storage: Storage): readonly string[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
