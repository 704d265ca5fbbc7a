import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import {
  circlesOf,
  exportFile,
  namesIn,
  newMap,
  screenPositionsOf,
  waitUntilSaved,
  waitUntilStill,
} from '../support/maps';

const sizes = {
  'Arts & Culture': 28,
  'Community Center': 8,
  'Health Care': 7,
  Jobs: 4,
  Resource: 6,
};

/** A sheet as towns publish them: 54 rows, five kinds of assets, one organization listed twice. */
const townSheet = (): string => {
  const rows = Object.entries(sizes).flatMap(([type, count]) =>
    Array.from({ length: count }, (_, at) => [
      `${type} Organization ${at + 1}`,
      type,
      'East',
      `${at + 1} Main St`,
    ]),
  );
  const twice = rows[3] ?? [];
  return [['Organization', 'AssetType', 'Neighborhood', 'Address'], ...rows, twice]
    .map((cells) => cells.join(','))
    .join('\n');
};

const give = (page: Page, name: string, text: string | Buffer) =>
  page
    .locator('input[type=file]')
    .last()
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const toPreview = async (page: Page, text: string) => {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await give(page, 'town-assets.csv', text);
  await page.getByRole('button', { name: 'Preview', exact: true }).click();
};

test('a town’s sheet becomes 54 partners in five themes; the same sheet again changes nothing', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await newMap(page, ['Our town']);
  await page.keyboard.press('Escape');
  await toPreview(page, townSheet());
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('54 new partners in 5 themes');
  await expect(dialog.getByRole('radio', { name: 'Keep both' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Add 54 partners' }).click();
  await expect(dialog).toBeHidden();
  await waitUntilStill(page);
  await waitUntilSaved(page);
  expect((await namesIn(page)).length).toBe(1 + 5 + 54);
  const circles = circlesOf((await exportFile(page)).file);
  for (const [at, a] of circles.entries())
    for (const b of circles.slice(at + 1))
      expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.name} and ${b.name}`).toBeGreaterThan(
        a.r + b.r,
      );

  const before = await screenPositionsOf(page);
  await page.reload();
  await waitUntilStill(page);
  const after = await screenPositionsOf(page);
  for (const [at, { x, y }] of before.entries())
    expect(Math.hypot((after[at]?.x ?? 0) - x, (after[at]?.y ?? 0) - y)).toBeLessThan(1);

  await toPreview(page, townSheet());
  await expect(dialog).toContainText('54 unchanged');
  await expect(dialog.getByRole('button', { name: /^Add|^Update|Nothing/ })).toBeDisabled();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => namesIn(page)).toEqual(['Our town']);
});

test('“join” makes one partner of two rows that look the same', async ({ app }) => {
  const { page } = app;
  await app.open();
  await newMap(page, ['Our town']);
  await page.keyboard.press('Escape');
  await toPreview(page, townSheet());
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Join', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Add 53 partners' }).click();
  await expect.poll(async () => (await namesIn(page)).length).toBe(1 + 5 + 53);
});

const hostile = '<img src=x onerror=alert(1)>';

test('markup, formulas, right-to-left text and emoji come in as text and stay text', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await newMap(page, ['Our town']);
  await page.keyboard.press('Escape');
  const names = [hostile, '=1+1', 'مدرسة المدينة', '🌱 Garden'];
  await toPreview(page, `Name,Theme\n${names.map((name) => `"${name}",Things`).join('\n')}`);
  await page.getByRole('dialog').getByRole('button', { name: 'Add 4 partners' }).click();
  await expect.poll(() => namesIn(page)).toEqual(expect.arrayContaining(names));
  await expect(page.locator('#root img[src="x"]')).toHaveCount(0);
});

const broken = Array.from({ length: 200 }, (_, at) =>
  [20, 90, 150].includes(at) ? `Partner ${at},Theme,too,many` : `Partner ${at},Theme ${at % 4}`,
);

const bad: readonly (readonly [string, string | Buffer, RegExp])[] = [
  ['an empty file', '', /empty/i],
  [
    'a picture',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
    /picture|not a (text )?table|not text/i,
  ],
  ['a sheet of Excel', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(200)]), /CSV/],
];

test('a file that is no table is refused in words, and nothing changes', async ({ app }) => {
  const { page } = app;
  await app.open();
  await newMap(page, ['Our town', '# A', 'One']);
  await page.keyboard.press('Escape');
  for (const [what, content, sentence] of bad)
    await test.step(what, async () => {
      await page.getByRole('button', { name: 'Import', exact: true }).click();
      await give(page, 'file.csv', content);
      await expect(page.getByRole('dialog').getByText(sentence).first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      expect(await namesIn(page)).toEqual(['Our town', 'A', 'One']);
    });
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => namesIn(page)).toEqual(['Our town', 'A']);
});

test('three broken lines of 200 are named by line; the others can come in', async ({ app }) => {
  const { page } = app;
  await app.open();
  await newMap(page, ['Our town']);
  await page.keyboard.press('Escape');
  await toPreview(page, ['Name,Theme', ...broken].join('\n'));
  const dialog = page.getByRole('dialog');
  for (const line of [22, 92, 152]) await expect(dialog).toContainText(new RegExp(`\\b${line}\\b`));
  await expect(dialog.getByRole('button', { name: 'Add 197 partners' })).toBeEnabled();
});
