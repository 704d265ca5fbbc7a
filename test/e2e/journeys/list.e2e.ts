import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { findings } from '../support/axe';
import { goBy } from '../support/keys';
import { newMap, surface, tree, waitUntilSaved, waitUntilStill } from '../support/maps';

const lines = [
  'Flex Friday',
  '# Mentors',
  'Acme Fab / Maria Lopez',
  'County Health ~warm',
  'City College',
  '# Labs',
  'Harbor Museum ~wished',
];

const grid = (page: Page) => page.getByRole('grid', { name: 'Partners of this map' });
const names = (page: Page) => grid(page).getByRole('rowheader').allTextContents();

/** The cell of a column in a row, both by what they are called. */
const cell = async (page: Page, name: string, column: string) => {
  const head = grid(page).getByRole('columnheader', { name: column, exact: true });
  const at = await head.getAttribute('aria-colindex');
  return grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    .locator(`[aria-colindex="${at}"]`);
};

const openList = async (page: Page) => {
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await expect(grid(page)).toBeVisible();
};

/** Pastes as the browser does, without asking for the clipboard. */
const paste = (page: Page, text: string) =>
  page.evaluate((said) => {
    const data = new DataTransfer();
    data.setData('text/plain', said);
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    });
    document.activeElement?.dispatchEvent(event);
  }, text);

test('a cell changes the map; undo and what is selected go along from list to map', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await newMap(page, lines);
  await waitUntilSaved(page);
  await openList(page);
  await (await cell(page, 'Acme Fab', 'Status')).click();
  await page.keyboard.type('wished');
  await page.keyboard.press('Enter');
  await expect(await cell(page, 'Acme Fab', 'Status')).toHaveText('Wished');
  await page.getByRole('checkbox', { name: 'Select Acme Fab' }).check();
  await expect(page.getByRole('region', { name: 'Details' })).toBeVisible();

  await page.getByRole('link', { name: 'Map', exact: true }).click();
  await waitUntilStill(page);
  await expect(surface(page)).toBeVisible();
  await expect(
    tree(page).getByRole('treeitem', { name: /Acme Fab, partner\. Wished/ }),
  ).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+z');
  await page.goBack();
  await expect(await cell(page, 'Acme Fab', 'Status')).toHaveText('Existing');
});

test('a block of 3 × 2 is pasted as one step and taken back as one', async ({ app }) => {
  const { page } = app;
  await app.open();
  await newMap(page, lines);
  await openList(page);
  await (await cell(page, 'Acme Fab', 'Themes')).click();
  await paste(page, 'Labs\twarm\r\nMentors; Labs\twished\r\nLabs\twished\r\n');
  await expect(await cell(page, 'County Health', 'Themes')).toHaveText('Mentors; Labs');
  await expect(await cell(page, 'City College', 'Status')).toHaveText('Wished');
  await page.keyboard.press('Control+z');
  await expect(await cell(page, 'City College', 'Status')).toHaveText('Existing');
  await expect(await cell(page, 'County Health', 'Themes')).toHaveText('Mentors');
});

test('sorting and the filter, and a reload comes back to the same sheet', async ({ app }) => {
  const { page } = app;
  await app.open();
  await newMap(page, lines);
  await waitUntilSaved(page);
  await openList(page);
  await grid(page).getByRole('columnheader', { name: 'Name' }).click();
  await page.keyboard.press('Enter');
  expect(await names(page)).toEqual(['Harbor Museum', 'County Health', 'City College', 'Acme Fab']);
  await page.getByRole('button', { name: 'Warm' }).click();
  await expect(page.getByText('showing 1 of 4 · 3 faded')).toBeVisible();
  expect((await names(page))[0]).toBe('County Health');
  await page.reload();
  await expect(grid(page).getByRole('columnheader', { name: 'Name' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  expect((await names(page))[0]).toBe('Harbor Museum');
});

test('everything by keys alone: go there, change, mark, fill, go back', async ({ app }) => {
  const { page } = app;
  await app.open();
  await newMap(page, lines);
  await page.keyboard.press('Escape');
  await tree(page).getByRole('treeitem').first().focus();
  await goBy(page, 'l');
  await expect(grid(page)).toBeVisible();
  await expect(await cell(page, 'Acme Fab', 'Name')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('warm');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  for (let row = 0; row < 3; row++) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  for (const name of ['Acme Fab', 'County Health', 'City College', 'Harbor Museum'])
    await expect(await cell(page, name, 'Status')).toHaveText('Warm');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('columnheader', { name: 'Name' }).press('Shift+Tab');
  await goBy(page, 'm');
  await expect(surface(page)).toBeVisible();
});

test('a phone has the names frozen and nothing beyond the edge; axe is content everywhere', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await newMap(page, lines);
  await openList(page);
  for (const sheet of ['Activities', 'Connections', 'People', 'Partners']) {
    await page.getByRole('tab', { name: sheet }).click();
    expect(await findings(page), sheet).toEqual([]);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await grid(page).evaluate((at) => at.scrollTo({ left: 400 }));
  const name = await grid(page).getByRole('rowheader', { name: 'Acme Fab' }).boundingBox();
  expect(name?.x).toBeLessThan(60);
  expect(name?.x).toBeGreaterThan(0);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  await expect.poll(wide).toBeLessThanOrEqual(390);
  expect(await findings(page)).toEqual([]);
  await (await cell(page, 'Acme Fab', 'Status')).dblclick();
  expect(await findings(page)).toEqual([]);
});
