import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { expectSound } from '../support/faultsSound';
import { delayOf, median } from '../support/faultsTiming';
import {
  namesIn,
  newMap,
  smallMap,
  smallMapNames,
  typeLines,
  waitUntilSaved,
  waitUntilStill,
} from '../support/maps';

/** In the window in front, as a person does: one behind it draws once a second. */
const press = async (window: Page, name: 'Undo' | 'Redo') => {
  await window.bringToFront();
  await window.getByRole('button', { name, exact: true }).click();
};

test('Two windows: an edit appears in the other within a second, and nothing is doubled', async ({
  app,
  context,
  address,
}) => {
  const { page } = app;
  await app.open();
  const map = await newMap(page, smallMap);
  await waitUntilStill(page);
  await waitUntilSaved(page);
  const other = await app.openWindow(`#/map/${map}`);
  await waitUntilSaved(other);

  const shown = [...smallMapNames];
  const delays: number[] = [];
  for (let edit = 1; edit <= 7; edit++) {
    const [from, to] = edit % 2 ? [page, other] : [other, page];
    shown.push(`Partner ${edit}`);
    delays.push(await delayOf(from, to, `Partner ${edit}`));
  }
  expect(median(delays), `ms, each of ${delays.join(', ')}`).toBeLessThan(1000);
  await waitUntilStill(page);
  await waitUntilStill(other);
  for (const window of [page, other]) {
    await waitUntilSaved(window);
    await expect.poll(async () => (await namesIn(window)).sort()).toEqual([...shown].sort());
  }
  await expectSound(context, address, { map, shown });
});

test('Two windows: each undoes only its own', async ({ app, context, address }) => {
  const { page } = app;
  await app.open();
  const map = await newMap(page, smallMap);
  await waitUntilStill(page);
  await waitUntilSaved(page);
  const other = await app.openWindow(`#/map/${map}`);
  await waitUntilSaved(other);
  const expectBoth = async (names: readonly string[]) => {
    const shown = [...smallMapNames, ...names].sort();
    for (const window of [page, other])
      await expect.poll(async () => (await namesIn(window)).sort()).toEqual(shown);
  };

  await typeLines(page, ['Here 1']);
  await expectBoth(['Here 1']);
  await typeLines(other, ['There 1']);
  await typeLines(page, ['Here 2']);
  await expectBoth(['Here 1', 'There 1', 'Here 2']);
  await typeLines(other, ['There 2']);
  await expectBoth(['Here 1', 'There 1', 'Here 2', 'There 2']);

  await press(page, 'Undo');
  await expectBoth(['Here 1', 'There 1', 'There 2']);
  await press(other, 'Undo');
  await expectBoth(['Here 1', 'There 1']);
  await press(other, 'Undo');
  await expectBoth(['Here 1']);
  await expect(other.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  await press(page, 'Redo');
  await expectBoth(['Here 1', 'Here 2']);

  await Promise.all([waitUntilSaved(page), waitUntilSaved(other)]);
  await expectSound(context, address, { map, shown: [...smallMapNames, 'Here 1', 'Here 2'] });
});
