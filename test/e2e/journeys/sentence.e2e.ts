import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { findings } from '../support/axe';
import { exportFile, newMap, surface, tree, waitUntilSaved, waitUntilStill } from '../support/maps';

const lines = [
  'Eastside',
  '# Education',
  '# Jobs',
  '# Health',
  'Acme Fab @Education @Jobs',
  'Library @Education @Jobs',
  'City College @Education',
  'Clinic @Health',
  'Hospital @Health',
  'Works @Jobs',
];
const computed = 'Only Education and Jobs share partners; Education and Health are not linked.';

const region = (page: Page) => page.getByRole('region', { name: 'What to see first' });
const field = (page: Page) =>
  page.getByRole('textbox', { name: 'What to see first, in your own words' });

const start = async (page: Page) => {
  await newMap(page, lines);
  await waitUntilStill(page);
};

test('INTERACTION the sentence says what to see first, is written by keys, and stays after a reload', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await start(page);
  await expect(region(page)).toContainText(computed);
  await expect(surface(page)).toHaveAccessibleDescription(/Only Education and Jobs share/);
  await expect(tree(page)).toHaveAccessibleDescription(/3 themes, 6 partners\. Only Education/);

  await page.keyboard.press('Escape');
  const isThere = () => region(page).evaluate((one) => one.contains(document.activeElement));
  for (let step = 0; step < 8 && !(await isThere()); step++) await page.keyboard.press('F6');
  expect(await isThere()).toBe(true);
  await page.keyboard.press('F2');
  await expect(field(page)).toBeFocused();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.type('Two partners carry everything.');
  await page.keyboard.press('Enter');
  await expect(region(page)).toContainText('Two partners carry everything.');
  await waitUntilSaved(page);
  const { text } = await exportFile(page);
  expect(text).toContain('Two partners carry everything.');

  await page.reload();
  await expect(region(page)).toContainText('Two partners carry everything.');
  await page.keyboard.press('Control+z');
  await expect(region(page)).toContainText(computed);
});

test('the sentence stands over the map and on none of its circles, at any size of the window', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await start(page);
  for (const [width, height] of [
    [1280, 720],
    [1366, 640],
    [1024, 768],
    [820, 1180],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await waitUntilStill(page);
    const [line, map] = await Promise.all([
      region(page).boundingBox(),
      surface(page).boundingBox(),
    ]);
    expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual((map?.y ?? 0) + 0.5);
    expect((line?.x ?? 0) + (line?.width ?? 0)).toBeLessThanOrEqual(width);
  }
  await expect(page.getByRole('button', { name: 'Show the whole sentence' })).toBeVisible();
});

test('a name in the sentence leads to its circle, and More takes the sentence away', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await start(page);
  await region(page).getByRole('button', { name: 'Jobs' }).click();
  await expect(page.getByRole('treeitem', { name: /^Jobs, theme/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Hide the sentence' }).click();
  await expect(region(page)).toHaveCount(0);
});
