import { describe, expect, it } from 'vitest';
import type { Id } from '../../src/domain/id';
import { mapHomesOf } from '../../src/persistence/mapHomes';
import { surroundingsOf, type WindowLike } from '../../src/persistence/surroundings';
import type { FileHandle, MapHome } from '../../src/store/ports';
import { idOf } from '../support/ids';
import { testBrowser } from './support/browser';
import { openIn } from './support/session';

const [first, second] = [idOf('map', 1), idOf('map', 2)];

/** A handle as far as storage looks into it: something that can be cloned. */
const handle = { kind: 'file', name: 'map.commonwheel.json' } as FileHandle;

const homeOf = (map: Id, savedAt: number | null = 5): MapHome => ({
  ...{ map, handle, savedAt, written: null },
});

const homesIn = (window: WindowLike) => mapHomesOf(surroundingsOf(window));

describe('files of maps', () => {
  it('are remembered by the browser, for every window and after a reload', async () => {
    const browser = testBrowser();
    await homesIn(browser.window()).put(homeOf(first));
    expect(await homesIn(browser.window()).get(first)).toEqual(homeOf(first));
    expect(await homesIn(browser.window()).get(second)).toBeNull();
    expect(await homesIn(browser.window()).all()).toEqual([homeOf(first)]);
  });

  it('are remembered by the window where the browser keeps nothing', async () => {
    const homes = homesIn(testBrowser().window(undefined, { indexedDB: undefined }));
    await homes.put(homeOf(first));
    expect(await homes.get(first)).toEqual(homeOf(first));
    await homes.remove(first);
    expect(await homes.get(first)).toBeNull();
  });

  it('are remembered by the window where the browser cannot keep a handle', async () => {
    const homes = homesIn(testBrowser().window());
    const uncloneable = { ...handle, getFile: async () => new File([], 'a') } as FileHandle;
    await homes.put({ ...homeOf(first), handle: uncloneable });
    expect((await homes.get(first))?.handle).toBe(uncloneable);
  });

  it('are written by one window at a time', async () => {
    const browser = testBrowser();
    const said: string[] = [];
    const work = (name: string) => async () => {
      said.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      said.push(`${name} ends`);
    };
    const [here, there] = [homesIn(browser.window()), homesIn(browser.window())];
    await Promise.all([here.alone(first, work('a')), there.alone(first, work('b'))]);
    expect(said).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('are forgotten with everything else, and with maps that are gone for good', async () => {
    const browser = testBrowser();
    const homes = homesIn(browser.window());
    await homes.put(homeOf(first));
    await homes.put(homeOf(second));
    await homes.keepOnly(new Set([second]));
    expect(await homes.all()).toEqual([homeOf(second)]);
    const session = await openIn(browser.window());
    await session.homes.put(homeOf(second));
    await session.shelf.removeEverything();
    expect(await session.homes.get(second)).toBeNull();
  });
});
