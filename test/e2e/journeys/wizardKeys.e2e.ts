import type { Page } from '@playwright/test';
import writeExcelFile from 'write-excel-file/node';
import { expect, test } from '../support/app';
import { tabTo } from '../support/keys';
import { expectNothing } from '../support/looks';
import { allNamesOf, newMap, waitUntilSaved } from '../support/maps';

const sheetOf = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((value) => ({ value })));

const partners = [
  ['Name', 'Theme', 'Seats', 'Contact'],
  ['Acme Fab', 'Mentors', '12', 'Maria Lopez'],
  ['Harbor Museum', 'Places', '40', ''],
  ['Harbor Musem', 'Places', '', ''],
  ['City Library', 'Places', '25', 'Ana Ruiz'],
];

const workbook = async (): Promise<Buffer> => {
  const sheets = [
    { sheet: 'Notes', data: sheetOf([['Read me'], ['Numbers are from May']]) },
    { sheet: 'Partners', data: sheetOf(partners) },
  ];
  return Buffer.from(await writeExcelFile(sheets).toBuffer());
};

const dialogOf = (page: Page) => page.getByRole('dialog');

/** Presses a button of the dialog by Tab and Enter. */
const pressOn = async (page: Page, name: string | RegExp) => {
  const button = dialogOf(page).getByRole('button', {
    name,
    ...(typeof name === 'string' && { exact: true }),
  });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
};

test('every step of the wizard by keys alone, in every look', async ({ app }) => {
  const { page } = app;
  await app.open();
  await newMap(page, ['Our town', '# Mentors', 'Acme Fab']);
  await page.keyboard.press('Escape');
  await waitUntilSaved(page);
  const opener = page.getByRole('button', { name: 'Import', exact: true });
  await tabTo(page, opener);
  await page.keyboard.press('Enter');
  await expectNothing(page, 'file');

  const choosing = page.waitForEvent('filechooser');
  await pressOn(page, /^Choose/);
  await (await choosing).setFiles({
    name: 'broken.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(''),
  });
  await expect(dialogOf(page)).toContainText('empty');

  const again = page.waitForEvent('filechooser');
  await pressOn(page, /^Choose/);
  await (await again).setFiles({ name: 'town.xlsx', mimeType: '', buffer: await workbook() });
  const sheet = dialogOf(page).getByRole('radio', { name: /Partners/ });
  await expect(sheet).toHaveCount(1);
  await expectNothing(page, 'sheets');
  await tabTo(page, dialogOf(page).getByRole('radiogroup'));
  if (!(await sheet.isChecked())) await page.keyboard.press('ArrowDown');
  await expect(sheet).toBeChecked();
  await pressOn(page, 'Take this sheet');

  const column = dialogOf(page).getByRole('button', { name: /Seats becomes/ });
  await tabTo(page, column);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await expectNothing(page, 'a column');
  await page.keyboard.press('Escape');
  await expect(column).toBeFocused();
  await pressOn(page, 'Preview');

  const add = dialogOf(page).getByRole('button', { name: /^(Add|Update) / });
  await expect(add).toBeEnabled();
  await expectNothing(page, 'preview');
  await tabTo(page, add);
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  expect(await allNamesOf(page)).toEqual(
    expect.arrayContaining(['Acme Fab', 'Harbor Museum', 'City Library']),
  );
});

test('the list in every look: cells, an open cell, its menu, columns, other sheets', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await newMap(page, ['Our town', '# Mentors', 'Acme Fab / Maria Lopez', 'City College ~warm']);
  await waitUntilSaved(page);
  await page.getByRole('button', { name: 'List', exact: true }).click();
  const grid = page.getByRole('grid');
  await expect(grid).toBeVisible();
  await grid.getByRole('rowheader', { name: 'Acme Fab' }).click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await expectNothing(page, 'an open cell');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+Space');
  await expectNothing(page, 'a block and a chosen row');
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await expectNothing(page, 'the menu');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  for (const sheet of ['Connections', 'People']) {
    await page.getByRole('tab', { name: new RegExp(`^${sheet}`) }).click();
    await expectNothing(page, sheet);
  }
});
