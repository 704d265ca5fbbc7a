import type { Page } from '@playwright/test';
import writeExcelFile from 'write-excel-file/node';
import { expect, test } from '../support/app';
import { keptTexts } from '../support/everyStore';
import { namesIn, newMap, waitUntilSaved } from '../support/maps';

// The app kept for offline is one of the places that are looked through.
test.use({ serviceWorkers: 'allow' });

const students = [
  ['Zebulon', 'Quartermaine', '2009-04-01', 'S-90417'],
  ['Ottoline', 'Fitzwhistle', '2010-11-30', 'S-90418'],
  ['Xiomara', 'Brackenbury', '2009-08-17', 'S-90419'],
  ['Ignatius', 'Okonkwo-Lindqvist', '2010-01-05', 'S-90420'],
];
const headers = ['First name', 'Last name', 'Birth date', 'Student ID'];
const rows = [headers, ...students];

/** As the office prints it: a title and an empty line above the names of the columns. */
const titled = ['Lincoln High roster 2024,,,', '', ...rows.map((row) => row.join(','))].join('\n');

const workbook = async (): Promise<Buffer> => {
  const cells = rows.map((row) => row.map((value) => ({ value })));
  return Buffer.from(await writeExcelFile(cells).toBuffer());
};

const give = (page: Page, name: string, buffer: Buffer) =>
  page
    .locator('input[type=file]')
    .last()
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

/** Which of the students are somewhere in what the browser keeps, and whether it was looked through. */
const found = async (page: Page) => {
  const texts = (await keptTexts(page)).map((text) => text.toLowerCase());
  const isKept = (text: string) => texts.some((kept) => kept.includes(text.toLowerCase()));
  return { control: isKept('Our own town'), students: students.flat().filter(isKept) };
};

/** The same rows, without names of columns, into a cell of the list. */
const pasteIntoList = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await page.getByRole('rowheader', { name: 'Acme Fab' }).click();
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    students.map((row) => row.join('\t')).join('\n'),
  );
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/list of students \(4 rows\)/);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('link', { name: 'Map', exact: true }).click();
};

test('a list of students is stopped and counted, and no store of the browser has one of them', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await newMap(page, ['Our own town', '# Mentors', 'Acme Fab']);
  await waitUntilSaved(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const files = [
    ['class.csv', Buffer.from(rows.map((row) => row.join(',')).join('\n'))],
    ['titled.csv', Buffer.from(titled)],
    ['class.xlsx', await workbook()],
  ] as const;
  for (const [name, bytes] of files) {
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await give(page, name, bytes);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(/list of students \(4 rows\)/);
    await expect(dialog).toContainText('Nothing of it was kept');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.locator('body')).not.toContainText(/list of students/);
    expect(await found(page), name).toEqual({ control: true, students: [] });
  }
  await pasteIntoList(page);
  expect(await found(page), 'list').toEqual({ control: true, students: [] });
  await page.reload();
  await waitUntilSaved(page);
  expect(await namesIn(page)).toEqual(['Our own town', 'Mentors', 'Acme Fab']);
  expect(await found(page)).toEqual({ control: true, students: [] });
});
