import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { goBy, tabTo } from '../support/keys';
import { expectNothing } from '../support/looks';
import { newMap, waitUntilSaved } from '../support/maps';
import { choose, openTab, panel } from '../support/measures';

const lines = ['Our town', '# Mentors', 'Acme Fab', 'Beta Works', 'City College', 'Delta Lab'];

const type = (page: Page, ...keys: string[]) =>
  keys.reduce(async (before, text) => {
    await before;
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }, Promise.resolve());

/** Goes on by Tab to a button, and presses it. */
const press = async (page: Page, name: string) => {
  const button = page.getByRole('button', { name, exact: true }).last();
  await tabTo(page, button);
  await page.keyboard.press('Enter');
};

const measure = 'Students who met an employer';

/** A percent, by its few first questions. */
const defineMeasure = async (page: Page) => {
  await press(page, 'Add the first shared measure');
  const dialog = page.getByRole('dialog', { name: 'Add a measure' });
  await expect(dialog.getByLabel('Name')).toBeFocused();
  await expectNothing(page, 'a new measure');
  await page.keyboard.type(measure);
  await tabTo(page, dialog.getByLabel('Out of (the whole)'));
  await type(page, 'students enrolled');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('region', { name: measure })).toBeVisible();
};

/** Two school years from September 2023 on. */
const addPeriods = async (page: Page) => {
  const form = page.getByRole('form', { name: 'Add periods' });
  await tabTo(page, form.getByLabel('First day'));
  await page.keyboard.type('09012023');
  await tabTo(page, form.getByLabel('How many in a row'));
  await page.keyboard.press('Control+a');
  await type(page, '2');
  await expect(page.getByRole('textbox', { name: 'Name of the period 2024–25' })).toBeVisible();
};

const grid = (page: Page) => page.getByRole('grid', { name: `Values of ${measure}` });

/** The rows of values as they read, without the names. */
const rows = (page: Page) =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll('[role=gridcell]')].map((cell) => cell.textContent?.trim()),
      ),
    );

const wanted = [
  ['missing', 'missing', '30', '60'],
  ['missing', 'missing', 'does not apply', ''],
  ['missing', 'missing', 'hidden', ''],
  ['0', '15', 'missing', 'missing'],
];

test('R1 R4 a measure is defined and its values are entered by keys alone; after a reload blank is still no 0', async ({
  app,
}) => {
  test.setTimeout(120_000);
  const { page } = app;
  await app.open();
  await newMap(page, lines);
  await page.keyboard.press('Escape');
  await goBy(page, 's');
  await defineMeasure(page);
  await addPeriods(page);
  await expectNothing(page, 'set up');

  await tabTo(page, page.getByRole('tab', { selected: true }));
  await page.keyboard.press('ArrowLeft');
  await expect(grid(page)).toBeVisible();
  await tabTo(page, grid(page));
  await page.keyboard.press('Control+Home');
  for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowRight');
  await type(page, '30/60', 'NA', '*');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await type(page, '0/15');
  await expect.poll(() => rows(page)).toEqual(wanted);
  await expectNothing(page, 'enter values');
  await waitUntilSaved(page);

  await page.reload();
  await expect.poll(() => rows(page)).toEqual(wanted);
  await openTab(page, 'Scorecard');
  await choose(page, 'Period', '2024–25');
  const card = panel(page, 'Scorecard').getByRole('article', { name: measure });
  await expect(card).toContainText(/50\.0%.*30 of 60.*1 of 3 partners/s);
  await choose(page, 'Period', '2023–24');
  await expect(card).toContainText(/0\.0%.*0 of 15.*1 of 3 partners/s);
  const heatmap = await openTab(page, 'Heatmap');
  await expect(heatmap.getByRole('row', { name: /^Delta Lab/ })).toContainText('0.0%');
  await expect(heatmap.getByRole('row', { name: /^Acme Fab/ })).toContainText('not reported');
});
