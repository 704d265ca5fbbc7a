import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { findings } from '../support/axe';
import { newMap, waitUntilStill } from '../support/maps';

// What fades in or out has no contrast of its own to be judged by.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const looks = ['Light', 'Dark', 'High contrast'] as const;

const choose = async (page: Page, look: string) => {
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByText(look, { exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

const sheet = 'Name,Theme,Street\nAcme Fab,Mentors,1 Main St\nLibrary,Places,2 Main St';

for (const look of looks)
  test(`axe finds nothing in library, map and import: ${look}`, async ({ app }) => {
    const { page } = app;
    await app.open();
    await choose(page, look);
    expect(await findings(page)).toEqual([]);
    await newMap(page);
    expect(await findings(page)).toEqual([]);
    await page.keyboard.type('Flex Friday\n# Mentors\nAcme Fab\n# Places\nLibrary\n');
    await waitUntilStill(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Outline' }).click();
    await page.getByRole('treeitem', { name: /^Acme Fab/ }).click();
    await expect(
      page.getByRole('heading', { name: 'Acme Fab' }).or(page.getByLabel('Name')),
    ).not.toHaveCount(0);
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    expect(await findings(page)).toEqual([]);
    await page
      .locator('input[type=file]')
      .last()
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) });
    await expect(page.getByRole('button', { name: 'Preview', exact: true })).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Preview', exact: true }).click();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await app.open();
    await expect(page.getByRole('link', { name: /Flex Friday/ })).not.toHaveCount(0);
    expect(await findings(page)).toEqual([]);
    await app.open('#/help/first-map');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await findings(page)).toEqual([]);
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
