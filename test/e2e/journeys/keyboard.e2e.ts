import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import {
  exportFile,
  mapIdOf,
  namesIn,
  newMap,
  tree,
  treeItems,
  waitUntilSaved,
} from '../support/maps';

const lines = ['Flex Friday', '# Mentors', 'Acme Fab', 'Maker Lab', '# Places', 'Library'];

const kindsOf = (rows: { row: { kind: string } }[], kind: string) =>
  rows.filter(({ row }) => row.kind === kind).length;

test('create, connect, move, undo, export and open again without a mouse', async ({ app }) => {
  const { page } = app;
  await app.open();
  await newMap(page, lines);
  await page.keyboard.press('Escape');
  await expect(tree(page).locator(':focus')).toHaveCount(1);
  const item = (name: string) => page.getByRole('treeitem', { name: new RegExp(`^${name}, `) });

  await item('Acme Fab').focus();
  await page.keyboard.press('c');
  await item('Library').focus();
  await page.keyboard.press('Enter');
  await expect(item('Acme Fab')).toHaveAccessibleName(/1 connection/);

  await item('Maker Lab').focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Move to theme' }).press('ArrowRight');
  await page.getByRole('menuitem', { name: 'Places' }).press('Enter');
  await expect
    .poll(() => namesIn(page))
    .toEqual([...['Flex Friday', 'Mentors', 'Acme Fab', 'Places', 'Maker Lab', 'Library']]);

  await item('Library').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Slip of the hand');
  await page.keyboard.press('Escape');
  await expect(item('Library')).toHaveCount(1);
  await item('Library').focus();
  await page.keyboard.press('F2');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('City Library\n');
  await expect(item('City Library')).toHaveCount(1);

  await item('Acme Fab').focus();
  await page.keyboard.press('Delete');
  await expect(item('Acme Fab')).toHaveCount(0);
  for (const _ of [1, 2, 3]) await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => namesIn(page)).toEqual(lines.map((line) => line.replace('# ', '')));
  for (const _ of [1, 2, 3]) await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect
    .poll(() => namesIn(page))
    .toEqual([...['Flex Friday', 'Mentors', 'Places', 'Maker Lab', 'City Library']]);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(item('Acme Fab')).toHaveCount(1);
  await waitUntilSaved(page);

  const items = await treeItems(page);
  const { name, text, file } = await exportFile(page);
  expect(name).toMatch(/^flex-friday-\d{4}-\d{2}-\d{2}\.commonwheel\.json$/);
  expect([kindsOf(file.map.rows, 'node'), kindsOf(file.map.rows, 'link')]).toEqual([6, 1]);

  const old = mapIdOf(page);
  await app.open();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: /Keep both/ }).press('Enter');
  await expect.poll(() => treeItems(page)).toEqual(items);
  expect(mapIdOf(page)).not.toBe(old);
});

/** What has the focus when the key's own event is over: the next key may be waiting already. */
const focusRightAfter = (page: Page, key: string) =>
  page.evaluate(async (pressed) => {
    const options = { key: pressed, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', options));
    await Promise.resolve();
    return document.activeElement?.tagName;
  }, key);

test('the very next key after F2, A and T goes into the field, however busy the machine', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await newMap(page, lines);
  await page.keyboard.press('Escape');
  for (const key of ['F2', 'a', 't']) {
    await page.getByRole('treeitem', { name: /^Library, / }).focus();
    expect.soft(await focusRightAfter(page, key), key).toBe('INPUT');
    await page.keyboard.press('Escape');
  }
});

test('undo survives a reload, and says what it took back', async ({ app }) => {
  const { page } = app;
  await app.open();
  await newMap(page, lines);
  await waitUntilSaved(page);
  await page.reload();
  await expect.poll(() => namesIn(page)).toHaveLength(6);
  await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
  await expect.poll(() => namesIn(page)).toHaveLength(5);
  await expect(page.getByTestId('polite')).toHaveText('Undone: add Library to Places.');
  await page.getByRole('button', { name: 'Redo', exact: true }).press('Enter');
  await expect.poll(() => namesIn(page)).toHaveLength(6);
});

test('without file access Ctrl+S hands out a dated file, and the header says when', async ({
  app,
}) => {
  const { page } = app;
  await page.addInitScript(() => Object.assign(window, { showSaveFilePicker: undefined }));
  await app.open();
  await newMap(page, lines);
  await expect(page.getByText('Only in this browser')).toBeVisible();
  const coming = page.waitForEvent('download');
  await page.keyboard.press('ControlOrMeta+s');
  expect((await coming).suggestedFilename()).toMatch(/^flex-friday-.*\.commonwheel\.json$/);
  await expect(page.getByText(/^Backed up \d\d:\d\d/)).toBeVisible();
});

test('deleting a theme keeps its partners in a counted place, with one undo', async ({ app }) => {
  const { page } = app;
  await app.open();
  await newMap(page, lines);
  await page.keyboard.press('Escape');
  await page.getByRole('treeitem', { name: /^Mentors, / }).focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('button', { name: 'Not sorted yet · 2' })).toBeVisible();
  await expect(page.getByText('Its 2 partners are now in Not sorted yet.')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('button', { name: /Not sorted yet/ })).toHaveCount(0);
});
