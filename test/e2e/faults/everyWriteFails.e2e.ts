import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { renameCircle } from '../support/faultsEdits';
import { failOneWrite, failWriteAt, type WriteFault, writesOf } from '../support/faultsProvoke';
import { expectKept, expectOpens, expectSound } from '../support/faultsSound';
import type { Stored } from '../support/faultsStorage';
import {
  lineField,
  mapIdOf,
  namesIn,
  smallMap,
  tree,
  typeLines,
  waitUntilSaved,
  waitUntilStill,
} from '../support/maps';
import { repeats } from '../support/repeats';
import { watchContext } from '../support/watch';

/** What the person sees in the end, however the browser behaved on the way. */
const shown = ['Acme Fabrication', 'Flex Friday', 'Mentors', 'Typo'];

/** A map that cannot be made says so and changes nothing; then the person presses again. */
async function insistOnNewMap(page: Page) {
  const refused = page.getByText('That did not work. Nothing was changed. Please try again.');
  const newMap = page.getByRole('button', { name: 'New map', exact: true });
  await newMap.click();
  await expect(lineField(page).or(refused).first()).toBeVisible();
  if (!(await lineField(page).isVisible())) await newMap.click();
  await expect(lineField(page)).toBeFocused();
}

/** Makes a map, adds, renames, deletes and takes the deletion back; the map's id. */
async function work(page: Page): Promise<string> {
  await insistOnNewMap(page);
  await typeLines(page, [...smallMap, 'Typo']);
  await renameCircle(page, 'Acme Fab', 'Acme Fabrication');
  await tree(page).getByRole('treeitem', { name: 'Typo, partner' }).press('Delete');
  await page.keyboard.press('Control+z');
  await waitUntilStill(page);
  await waitUntilSaved(page);
  return mapIdOf(page);
}

const namesOf = async (page: Page) => (await namesIn(page)).sort();

/** The quick lane takes the failure that browsers really show: a transaction that aborts. */
const inFullOnly = (how: WriteFault): string[] => (how === 'throws' ? ['@slow'] : []);

for (const how of ['throws', 'aborts'] as WriteFault[]) {
  test(`T5 every write fails once, and ${how}: nothing is lost or torn`, {
    tag: inFullOnly(how),
  }, async ({ app, context, address }) => {
    test.slow();
    const { page } = app;
    await page.addInitScript(failOneWrite, { how, at: 0 });
    const kept = new Map<string, Stored>();
    let at = 0;
    do {
      at += kept.size === 0 ? 1 : repeats(12, 1);
      await app.open('#/');
      await failWriteAt(page, at);
      const map = await work(page);
      expect(await namesOf(page), `after write ${at} failed`).toEqual(shown);
      kept.set(map, await expectKept(context, address, { map, shown }));
    } while ((await writesOf(page)) >= at);
    expect(at, 'writes there were').toBeGreaterThan(30);
    const window = await app.openWindow();
    for (const [map, stored] of kept) await expectOpens(window, address, map, stored);
  });

  test(`T5 every write fails once while the app opens for the first time, and ${how}`, {
    tag: inFullOnly(how),
  }, async ({ browser, address }) => {
    test.slow();
    for (let at = 1; at <= repeats(2, 12); at++) {
      const context = await browser.newContext();
      const watch = await watchContext(context, [address]);
      const page = await context.newPage();
      await page.addInitScript(failOneWrite, { how, at });
      await page.goto(address);
      const map = await work(page);
      expect(await namesOf(page), `after write ${at} failed`).toEqual(shown);
      await expectSound(context, address, { map, shown });
      expect(watch.problems()).toEqual([]);
      await context.close();
    }
  });
}
