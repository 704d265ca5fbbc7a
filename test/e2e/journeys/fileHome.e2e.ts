import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { findings } from '../support/axe';
import {
  removeFile,
  textOfFile,
  withLeaveRevoked,
  withPicker,
  writeFile,
} from '../support/mapFiles';
import { mapIdOf, namesIn, newMap, typeLines, waitUntilSaved } from '../support/maps';

const file = 'flex-friday.commonwheel.json';

const status = (page: Page) => page.getByTestId('file-status');

const holds = (page: Page, name: string, isThere = true) =>
  expect
    .poll(async () => (await textOfFile(page, file))?.includes(name), { timeout: 15_000 })
    .toBe(isThere);

const keptMap = async (page: Page) => {
  await newMap(page, ['Flex Friday', '# Mentors', 'Acme Fab']);
  await waitUntilSaved(page);
  await page.getByRole('button', { name: 'Save a file' }).click();
  await expect(status(page)).toHaveText(/^Saved in flex-friday\.commonwheel\.json \d\d:\d\d$/);
};

test.beforeEach(({ page }) => withPicker(page));

test('T25 a map lives in a file too: every save goes to both, also after a reload', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await keptMap(page);
  await holds(page, 'Acme Fab');
  await typeLines(page, ['Library']);
  await holds(page, 'Library');
  await page.reload();
  await expect(status(page)).toHaveText(/^Saved in flex-friday/);
  await typeLines(page, ['County Health']);
  await holds(page, 'County Health');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(`${file} is up to date.`)).toBeVisible();
});

test('T25 an edit that the window did not get into the file is there after the next start', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await keptMap(page);
  await typeLines(page, ['Library']);
  await waitUntilSaved(page);
  await page.reload();
  await holds(page, 'Library');
});

test('T25 leave to write is gone: the map is safe, the file says since when, one press mends it', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await keptMap(page);
  await holds(page, 'Acme Fab');
  await withLeaveRevoked(page);
  await typeLines(page, ['Library']);
  await expect(status(page)).toHaveText(
    /^Not updated since \d\d:\d\d: flex-friday\.commonwheel\.json$/,
  );
  await waitUntilSaved(page);
  expect(await textOfFile(page, file)).not.toContain('Library');
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Update the file' }).click();
  await expect(status(page)).toHaveText(/^Saved in flex-friday/);
  await holds(page, 'Library');
});

test('T25 the file is gone: said, and another one can be chosen', async ({ app }) => {
  const { page } = app;
  await app.open();
  await keptMap(page);
  await removeFile(page, file);
  await typeLines(page, ['Library']);
  await expect(status(page)).toHaveText(/^Not updated since/);
  expect(await textOfFile(page, file)).toBeNull();
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await holds(page, 'Library');
});

test('T25 something else wrote to the file: nothing is lost before the person has said what', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await keptMap(page);
  const before = (await textOfFile(page, file)) ?? '';
  await writeFile(page, file, before.replaceAll('Acme Fab', 'Changed elsewhere'));
  await typeLines(page, ['Library']);
  await page.getByRole('button', { name: 'Compare…' }).click();
  const question = page.getByRole('alertdialog', { name: 'The file has changed' });
  await expect(question.getByRole('button', { name: 'Keep both' })).toBeVisible();
  expect(await findings(page)).toEqual([]);
  expect(await textOfFile(page, file)).toContain('Changed elsewhere');
  await question.getByRole('button', { name: 'Take the file’s map' }).click();
  await expect.poll(() => namesIn(page)).toContain('Changed elsewhere');
  await expect(status(page)).toHaveText(/^Saved in/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect.poll(() => namesIn(page)).toContain('Library');
  await holds(page, 'Library');
});

test('T25 two windows write one file in turn, and neither takes the other for a stranger', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await keptMap(page);
  const other = await app.openWindow(`#/map/${mapIdOf(page)}`);
  await expect(status(other)).toHaveText(/^Saved in/);
  for (const round of [1, 2, 3]) {
    await typeLines(page, [`Here ${round}`]);
    await typeLines(other, [`There ${round}`]);
  }
  for (const round of [1, 2, 3]) {
    await holds(page, `Here ${round}`);
    await holds(page, `There ${round}`);
  }
  await expect(status(page)).toHaveText(/^Saved in/);
  await expect(status(other)).toHaveText(/^Saved in/);
});
