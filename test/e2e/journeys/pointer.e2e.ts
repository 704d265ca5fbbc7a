import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import {
  exportFile,
  lineField,
  namesIn,
  newMap,
  surface,
  treeItems,
  viewOf,
  waitUntilStill,
} from '../support/maps';
import { drag, dragOnto, freeSpot, type Spot, spotOf, spotsOf } from '../support/pointing';

// How circles come to stand is part of it.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const lines = ['Flex Friday', '# Mentors', 'Acme Fab', 'Maker Lab', '# Places', 'Library'];

const open = async (page: Page) => {
  await newMap(page, lines);
  await page.keyboard.press('Escape');
  await waitUntilStill(page);
};

test('double-click on the paper asks for a name there, on a circle renames it', async ({ app }) => {
  const { page } = app;
  await app.open();
  await open(page);
  const spot = await freeSpot(page);
  await page.mouse.dblclick(spot.x, spot.y);
  await expect(lineField(page).first()).toBeFocused();
  await page.keyboard.type('Science Center\n');
  await page.keyboard.press('Escape');
  await waitUntilStill(page);
  const there = await spotOf(page, 'Science Center');
  expect(Math.hypot(there.x - spot.x, there.y - spot.y)).toBeLessThan(40);

  const acme = await spotOf(page, 'Acme Fab');
  await page.mouse.dblclick(acme.x, acme.y);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Acme Works\n');
  await expect.poll(() => namesIn(page)).toContain('Acme Works');
});

test('a partner let go over another theme moves there; on the paper it stays where it was put', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await open(page);
  await dragOnto(page, 'Acme Fab', 'Places');
  await expect
    .poll(() => namesIn(page))
    .toEqual([...['Flex Friday', 'Mentors', 'Maker Lab', 'Places', 'Acme Fab', 'Library']]);
  await waitUntilStill(page);
  const spots = await spotsOf(page, 'Acme Fab', 'Places', 'Mentors');
  const [acme, places, mentors] = spots as [Spot, Spot, Spot];
  const from = (theme: Spot) => Math.hypot(acme.x - theme.x, acme.y - theme.y);
  expect(from(places)).toBeLessThan(from(mentors));
  const to = await freeSpot(page);
  await drag(page, await spotOf(page, 'Library'), to);
  await waitUntilStill(page);
  const there = await spotOf(page, 'Library');
  const { k } = await viewOf(page);
  expect(k).toBeGreaterThan(0);
  const { file } = await exportFile(page);
  const library = file.map.rows.find(({ row }) => row.name === 'Library');
  expect(library?.row).toHaveProperty('pins.force');
  await page.getByRole('button', { name: 'Arrange', exact: true }).click();
  await waitUntilStill(page);
  expect(await namesIn(page)).toHaveLength(6);
  expect(there.r).toBeGreaterThan(4);
});

test('Connect joins two circles by two clicks; Escape ends it', async ({ app }) => {
  const { page } = app;
  await app.open();
  await open(page);
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  for (const { x, y } of await spotsOf(page, 'Acme Fab', 'Library')) await page.mouse.click(x, y);
  await expect
    .poll(
      async () => (await treeItems(page)).filter(({ label }) => /1 connection/.test(label)).length,
    )
    .toBe(2);
});

test('the wheel pans, with Ctrl it zooms at the pointer, Fit shows all again', async ({ app }) => {
  const { page } = app;
  await app.open();
  await open(page);
  const start = await viewOf(page);
  const box = await surface(page).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 200);
  await page.mouse.wheel(40, 60);
  await expect
    .poll(() => viewOf(page))
    .toEqual({ k: start.k, tx: start.tx - 40, ty: start.ty - 60 });
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -30);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await viewOf(page)).k).toBeGreaterThan(start.k);
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await expect
    .poll(async () => {
      const { k, tx, ty } = await viewOf(page);
      return Math.abs(k - start.k) + Math.abs(tx - start.tx) + Math.abs(ty - start.ty);
    })
    .toBeLessThan(1);
});
