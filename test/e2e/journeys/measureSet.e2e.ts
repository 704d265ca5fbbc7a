import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { expectNothing } from '../support/looks';
import { openSample, openTab } from '../support/measures';

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });

/** Saves the definitions as they are; what the file holds. */
const give = async (page: Page, version: number): Promise<string> => {
  await page.getByRole('button', { name: 'Save as a measure set…', exact: true }).click();
  const download = page.waitForEvent('download');
  await dialog(page, 'Save as a measure set')
    .getByRole('button', { name: `Save version ${version}`, exact: true })
    .click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(new RegExp(`version-${version}\\.measures\\.json$`));
  return readFile(await file.path(), 'utf8');
};

const opened = async (page: Page, text: string) => {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const file = { name: 'a.measures.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').last().setInputFiles(file);
  return dialog(page, 'Take over measures');
};

test('R0 a backbone gives its definitions away, a school takes them over, and then a newer version', async ({
  app,
}) => {
  test.setTimeout(60_000);
  const { page } = app;
  await app.open();
  await openSample(page);
  const setUp = await openTab(page, 'Set up');
  const first = await give(page, 1);
  await setUp.getByRole('textbox', { name: 'What counts, and what does not' }).fill('Fairs count');
  await page.keyboard.press('Tab');
  await page.getByRole('textbox', { name: 'What changed', exact: true }).fill('Fairs count');
  await page.getByRole('button', { name: 'Start a new version', exact: true }).click();
  await expect(setUp.getByText(/4 of 4 partners reported last by another version/)).toBeVisible();
  const second = await give(page, 2);

  await app.open();
  const file = {
    name: 'a.measures.json',
    mimeType: 'application/json',
    buffer: Buffer.from(first),
  };
  await page.getByTestId('open-file').setInputFiles(file);
  await dialog(page, 'A measure set')
    .getByRole('button', { name: 'Look at it there', exact: true })
    .click();
  const adopt = dialog(page, 'Take over measures');
  await expect(adopt).toContainText('6 new measures');
  await adopt.getByRole('button', { name: 'Take over 6 measures', exact: true }).click();
  await expect(page.getByText(/^From Measures of Sample initiative .*, version 1$/)).toBeVisible();

  const newer = await opened(page, second);
  await expect(newer).toContainText('Version 2 is newer than yours (1).');
  await expect(newer.getByRole('row', { name: /Fairs count/ })).toBeVisible();
  await expectNothing(page, 'a newer version of a measure set');
  await newer.getByRole('button', { name: 'Take over 1 measure', exact: true }).click();
  await expect(page.getByText(/, version 2$/).first()).toBeVisible();
  await expectNothing(page, 'sheets that came from a set');
});
