import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { namesIn, newMap, surface, tree, viewOf, waitUntilStill } from '../support/maps';
import { drag, dragOnto, freeSpot, spotOf, spotsOf } from '../support/pointing';

// How circles come to stand is part of it.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const lines = ['Flex Friday', '# Mentors', 'Acme Fab', 'Maker Lab', '# Places', 'Library'];

const open = async (page: Page) => {
  await newMap(page, lines);
  await page.keyboard.press('Escape');
  await waitUntilStill(page);
};

const chosen = (page: Page) =>
  tree(page)
    .locator('[aria-selected="true"]')
    .evaluateAll((items) => items.map((item) => item.ariaLabel?.split(',')[0]));

/** Chooses partners by a box from a corner beside them to the other. */
const boxAround = async (page: Page, names: readonly string[]) => {
  const spots = await spotsOf(page, ...names);
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const room = 22;
  const from = { x: Math.max(...xs) + room, y: Math.min(...ys) - room };
  await drag(page, from, { x: Math.min(...xs) - room, y: Math.max(...ys) + room });
};

test('a box on the paper chooses partners, one drag moves all of them to a theme, one undo takes it back', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await open(page);
  const before = await viewOf(page);
  await boxAround(page, ['Acme Fab', 'Maker Lab']);
  await expect.poll(() => chosen(page)).toEqual(['Acme Fab', 'Maker Lab']);
  expect((await viewOf(page)).k).toBe(before.k);
  await waitUntilStill(page);
  await dragOnto(page, 'Maker Lab', 'Places');
  const moved = ['Flex Friday', 'Mentors', 'Places', 'Acme Fab', 'Maker Lab', 'Library'];
  await expect.poll(() => namesIn(page)).toEqual(moved);
  await waitUntilStill(page);
  await page.keyboard.press('ControlOrMeta+z');
  await expect
    .poll(() => namesIn(page))
    .toEqual(['Flex Friday', 'Mentors', 'Acme Fab', 'Maker Lab', 'Places', 'Library']);
});

test('copy, paste and cut go by the clipboard of the browser, without asking for a right', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await open(page);
  await boxAround(page, ['Acme Fab', 'Maker Lab']);
  await page.keyboard.press('ControlOrMeta+c');
  await page.keyboard.press('ControlOrMeta+v');
  await expect.poll(async () => (await namesIn(page)).length).toBe(8);
  await expect.poll(() => chosen(page)).toEqual(['Acme Fab', 'Maker Lab']);
  await waitUntilStill(page);
  await page.keyboard.press('ControlOrMeta+x');
  await expect.poll(async () => (await namesIn(page)).length).toBe(6);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => (await namesIn(page)).length).toBe(8);
});

test('a connection let go on the paper asks for a name and makes both', async ({ app }) => {
  const { page } = app;
  await app.open();
  await open(page);
  const library = await spotOf(page, 'Library');
  await page.mouse.click(library.x, library.y);
  await waitUntilStill(page);
  const { x, y, r } = await spotOf(page, 'Library');
  const out = (r + 11) * Math.SQRT1_2;
  await drag(page, { x: x + out, y: y + out }, await freeSpot(page));
  const field = page.getByRole('textbox', { name: 'Connect Library with a new partner' });
  await expect(field).toBeFocused();
  await page.keyboard.type('City Hall ~wished\n');
  await expect.poll(() => namesIn(page)).toContain('City Hall');
  await expect(tree(page).getByRole('treeitem', { name: /^City Hall.*1 connection/ })).toHaveCount(
    1,
  );
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => namesIn(page)).not.toContain('City Hall');
});

test('the hand, the middle button and Space with a drag move the paper', async ({ app }) => {
  const { page } = app;
  await app.open();
  await open(page);
  const from = await freeSpot(page);
  const to = { x: from.x + 40, y: from.y + 30 };
  const start = await viewOf(page);
  await page.keyboard.press('Escape');
  await surface(page).click({ position: { x: 8, y: 8 } });
  await page.keyboard.press('h');
  await drag(page, from, to);
  await expect.poll(async () => (await viewOf(page)).tx).toBe(start.tx + 40);
  await page.keyboard.press('v');
  await page.keyboard.down(' ');
  await drag(page, from, to);
  await page.keyboard.up(' ');
  await expect.poll(async () => (await viewOf(page)).tx).toBe(start.tx + 80);
  expect(await chosen(page)).toEqual([]);
});
