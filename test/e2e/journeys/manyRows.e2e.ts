import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { allNamesOf, newMap, waitUntilSaved } from '../support/maps';

const count = 5000;

/** A partner each, with a contact and what they give and get: some thirty thousand rows in all. */
const table = [
  'Name,Theme,Status,Contact,Email,Gives,Gets',
  ...Array.from({ length: count }, (_, at) =>
    [
      ...[`Organization ${at}`, `Theme ${at % 25}`, 'warm', `Person ${at}`, `p${at}@example.org`],
      ...[`Machine time ${at % 40}; Mentors`, `Interns ${at % 13}; Visibility`],
    ].join(','),
  ),
].join('\n');

/** The longest that the page was busy at once since the last look, in ms. */
const worstTask = (page: Page) =>
  page.evaluate(() => {
    const all = (window as unknown as { busy: number[] }).busy;
    return Math.round(Math.max(0, ...all.splice(0)));
  });

/** How many partners the database has; to hand all of them out would take longer than to add them. */
const partnersKept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('commonwheel');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('rows').objectStore('rows').getAll();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result.filter(({ row }) => row.type === 'partner').length);
          };
        };
      }),
  );

test('T27 five thousand rows are one edit, kept whole and taken back whole', async ({ app }) => {
  test.setTimeout(120_000);
  const { page } = app;
  await page.addInitScript(() => {
    const busy: number[] = [];
    Object.assign(window, { busy });
    const watch = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) busy.push(duration);
    });
    watch.observe({ type: 'longtask' });
  });
  const say = (type: string, value: string) =>
    test.info().annotations.push({ type, description: value });
  await app.open();
  await newMap(page, ['Our town']);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await worstTask(page);
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles({ name: 'many.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Preview', exact: true }).click();
  const add = dialog.getByRole('button', { name: 'Add 5000 partners' });
  await expect(add).toBeEnabled({ timeout: 30_000 });
  say('worst task until the preview, ms', `${await worstTask(page)}`);
  await add.click();
  await expect(dialog).toHaveCount(0, { timeout: 30_000 });
  await waitUntilSaved(page);
  say('worst task until kept, ms', `${await worstTask(page)}`);
  expect(await partnersKept(page)).toBe(count);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect.poll(() => allNamesOf(page), { timeout: 30_000 }).toEqual(['Our town']);
  await waitUntilSaved(page);
});
