import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { findings } from '../support/axe';
import { namesIn, newMap, waitUntilSaved } from '../support/maps';

const lines = ['Flex Friday', '# Mentors', 'Acme Fab / Maria Lopez', 'Library ~wished'];

const shareWay = async (page: Page, way: string) => {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: new RegExp(`^${way}`) }).click();
  return page.getByRole('dialog', { name: way });
};

const handedOut = async (page: Page, press: () => Promise<void>): Promise<Download> => {
  const coming = page.waitForEvent('download');
  await press();
  return coming;
};

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

/** The width and height that a PNG says it has. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

test('Share is four sentences; axe finds nothing on any of them', async ({ app }) => {
  const { page } = app;
  await app.open();
  await newMap(page, lines);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  for (const way of ['Let someone look', 'Let someone edit', 'Ask partners', 'Move to my other']) {
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('button', { name: new RegExp(`^${way}`) }).click();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('a picture is as large as it says, and a public one holds nothing that is not public', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await newMap(page, lines);
  const dialog = await shareWay(page, 'Let someone look');
  await dialog.getByText('Everyone').click();
  await expect(dialog.getByText(/^Stays behind: 1 partner/)).toBeVisible();
  const picture = dialog.getByRole('button', { name: 'Download the picture' });
  const small = sizeOf(await bytesOf(await handedOut(page, () => picture.click())));
  expect(small.width).toBe(2560);
  await dialog.getByRole('button', { name: /PNG, for slides/ }).click();
  await page.getByRole('option', { name: /large/ }).click();
  const large = sizeOf(await bytesOf(await handedOut(page, () => picture.click())));
  expect(large).toEqual({ width: 2 * small.width, height: 2 * small.height });
  await dialog.getByRole('button', { name: /PNG, large/ }).click();
  await page.getByRole('option', { name: /SVG/ }).click();
  const svg = String(await bytesOf(await handedOut(page, () => picture.click())));
  expect(svg).toContain('Acme Fab');
  expect(svg).not.toMatch(/Library|Maria/);
  expect(svg.match(/@font-face/g)?.length).toBeGreaterThanOrEqual(2);
});

test('a protected file asks for its password, and only the right one opens it', async ({ app }) => {
  const { page } = app;
  await app.open();
  await newMap(page, lines);
  await waitUntilSaved(page);
  const dialog = await shareWay(page, 'Let someone edit');
  await dialog.getByText('Protect it with a password').click();
  await dialog.getByLabel('Password', { exact: true }).fill('correct horse');
  await dialog.getByLabel('Password again').fill('correct horse');
  const button = dialog.getByRole('button', { name: 'Download the file' });
  const download = await handedOut(page, () => button.click());
  const content = await bytesOf(download);
  expect(String(content)).not.toMatch(/Acme|Maria/);
  await page.evaluate(() => localStorage.clear());
  await app.open();
  await page.getByRole('button', { name: 'More for Flex Friday' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByTestId('open-file').setInputFiles({
    name: download.suggestedFilename(),
    mimeType: 'application/json',
    buffer: content,
  });
  const question = page.getByRole('dialog', { name: 'This file has a password' });
  await question.getByLabel('Password').fill('wrong one');
  await page.keyboard.press('Enter');
  await expect(question.getByText('That is not the password of this file.')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await question.getByLabel('Password').fill('correct horse');
  await page.keyboard.press('Enter');
  await expect.poll(() => namesIn(page)).toContain('Acme Fab');
});

test('T13b all maps in one file come back into a browser that was wiped', async ({ app }) => {
  const { page } = app;
  await app.open();
  await newMap(page, lines);
  await waitUntilSaved(page);
  await app.open();
  await newMap(page, ['Second map', '# Tours', 'Science Center']);
  await waitUntilSaved(page);
  await app.open();
  await page.getByRole('button', { name: 'Back up all maps' }).click();
  const make = page.getByRole('button', { name: 'Download 2 maps' });
  const download = await handedOut(page, () => make.click());
  const buffer = await bytesOf(download);
  await page.getByRole('button', { name: 'Remove everything from this computer' }).click();
  await page.getByRole('button', { name: 'Remove everything', exact: true }).click();
  const file = { name: download.suggestedFilename(), mimeType: 'application/zip', buffer };
  await page.getByTestId('open-file').setInputFiles(file);
  const dialog = page.getByRole('dialog', { name: 'Bring maps back' });
  await expect(dialog.getByText('New here')).toHaveCount(2);
  expect(await findings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Bring in 2 maps' }).click();
  await expect(page.getByRole('link', { name: 'Flex Friday' })).toBeVisible();
  await page.getByTestId('open-file').setInputFiles(file);
  await expect(dialog.getByText('Here already, the same')).toHaveCount(2);
  await expect(dialog.getByRole('button', { name: 'Nothing to bring in' })).toBeDisabled();
});

test('the export menu says what a format loses before it is written', async ({ app }) => {
  const { page } = app;
  await app.open();
  await newMap(page, lines);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+e');
  await page.getByRole('menuitem', { name: 'Partner list (CSV)…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export: Partner list (CSV)' });
  await expect(dialog.getByText(/cannot hold the places of 4 circles/)).toBeVisible();
  expect(await findings(page)).toEqual([]);
  const button = dialog.getByRole('button', { name: 'Download' });
  const text = String(await bytesOf(await handedOut(page, () => button.click())));
  expect(text).toContain('Acme Fab,Mentors');
  expect(text).not.toContain('Maria');
});
