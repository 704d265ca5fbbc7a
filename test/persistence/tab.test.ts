import { expect, test } from 'vitest';
import { testBrowser } from './support/browser';
import { openIn, withMap } from './support/session';

test('a reload keeps the name of its window', async () => {
  const browser = testBrowser();
  const here = await openIn(browser.window());
  here.close();
  const again = await openIn(browser.window(here.window.sessionStorage));
  expect(again.tab).toBe(here.tab);
});

test('a reload that asks before the old page has let go still keeps its name', async () => {
  const browser = testBrowser();
  const here = await openIn(browser.window());
  const reloading = openIn(browser.window(here.window.sessionStorage));
  setTimeout(() => here.close(), 30);
  expect((await reloading).tab).toBe(here.tab);
});

test('a duplicated window takes a name of its own', async () => {
  const browser = testBrowser();
  const here = await openIn(browser.window());
  const twin = await openIn(browser.window(here.window.sessionStorage.copy()));
  expect(twin.tab).not.toBe(here.tab);
});

test('a fresh window with no other open takes over the history of the last one', async () => {
  const browser = testBrowser();
  const here = await openIn(browser.window());
  here.close();
  await new Promise(setImmediate);
  const fresh = await openIn(browser.window());
  expect(fresh.tab).toBe(here.tab);
});

test('a fresh window beside another takes a name of its own', async () => {
  const browser = testBrowser();
  const [a, b] = [await openIn(browser.window()), await openIn(browser.window())];
  expect(b.tab).not.toBe(a.tab);
});

test('without locks a window keeps its name over a reload, and a fresh one has its own', async () => {
  const browser = testBrowser();
  const missing = { navigator: {} };
  const here = await openIn(browser.window(undefined, missing));
  here.close();
  const again = await openIn(browser.window(here.window.sessionStorage, missing));
  const fresh = await openIn(browser.window(undefined, missing));
  expect(again.tab).toBe(here.tab);
  expect(fresh.tab).not.toBe(here.tab);
});

test('all windows of a device stamp with one device name', async () => {
  const browser = testBrowser();
  const [a, b] = [await openIn(browser.window()), await openIn(browser.window())];
  const device = async (here: typeof a) => {
    const { map } = await withMap(here);
    return Object.keys((await here.shelf.copy(map))?.knows ?? {});
  };
  expect(await device(a)).toEqual(await device(b));
});
