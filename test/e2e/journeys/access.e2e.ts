import { expect, test } from '../support/app';
import { findings, findingsOfColor } from '../support/axe';
import { expectNothing } from '../support/looks';
import { newMap, waitUntilStill } from '../support/maps';

const sheet = 'Name,Theme,Street\nAcme Fab,Mentors,1 Main St\nLibrary,Places,2 Main St';

test('axe finds nothing in library, map and import, in any look', async ({ app }) => {
  const { page } = app;
  await app.open();
  await expectNothing(page);
  await newMap(page);
  await expectNothing(page);
  await page.keyboard.type('Flex Friday\n# Mentors\nAcme Fab\n# Places\nLibrary\n');
  await waitUntilStill(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Outline' }).click();
  await page.getByRole('treeitem', { name: /^Acme Fab/ }).click();
  await expect(
    page.getByRole('heading', { name: 'Acme Fab' }).or(page.getByLabel('Name')),
  ).not.toHaveCount(0);
  await expectNothing(page);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expectNothing(page);
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) });
  await expect(page.getByRole('button', { name: 'Preview', exact: true })).toBeVisible();
  await expectNothing(page);
  await page.getByRole('button', { name: 'Preview', exact: true }).click();
  await expectNothing(page);
  await page.keyboard.press('Escape');
  await app.open();
  await expect(page.getByRole('link', { name: /Flex Friday/ })).not.toHaveCount(0);
  await expectNothing(page);
  await app.open('#/help/first-map');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNothing(page);
});

const chosen = [
  ['Dark', 'dark', 0],
  ['High contrast', 'light', 1],
  ['Light', 'light', 0],
] as const;

test('a look chosen in Settings is worn at once, and axe finds nothing on either', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  const root = page.locator('html');
  for (const [name, look, strong] of chosen) {
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByText(name, { exact: true }).click();
    await expect(root).toHaveAttribute('data-look', look);
    await expect(root.and(page.locator('[data-high-contrast]'))).toHaveCount(strong);
    expect(await findingsOfColor(page), name).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await findings(page), name).toEqual([]);
  }
});

test('the whole path stands in Spanish', async ({ app }) => {
  const { page } = app;
  await app.open();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByText('Español', { exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.getByRole('button', { name: 'Mapa nuevo', exact: true }).click();
  await expect(page.getByRole('combobox', { name: 'Añadir al mapa' })).toBeFocused();
  await page.keyboard.type('Viernes flexible\n# Mentores\nAcme Fab\n');
  await expect(page.getByRole('tree', { name: 'Temas y aliados' })).toHaveCount(1);
  await expect(page.getByRole('treeitem', { name: /^Acme Fab, aliado/ })).toHaveCount(1);
});
