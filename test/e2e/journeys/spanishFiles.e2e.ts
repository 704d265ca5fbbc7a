import type { Page } from '@playwright/test';
import { fetchWords, speak } from '../../../src/messages/speak';
import { expect, test } from '../support/app';

await fetchWords('es');

// A computer that speaks Spanish: the program does too, and numbers have a decimal comma.
test.use({ locale: 'es-MX' });

const es = speak('es');

const sheet =
  '\uFEFFNombre;Tema;Horas\nAcme Fab;Mentores;12,5\nMuseo;Lugares;1.234,5\nBiblioteca;Lugares;3\n';

const press = (page: Page, key: Parameters<typeof es>[0], values?: Record<string, number>) =>
  page.getByRole('button', { name: es(key, values), exact: true }).click();

const cellOf = async (page: Page, name: string, column: string) => {
  const head = page.getByRole('columnheader', { name: column, exact: true });
  const at = await head.getAttribute('aria-colindex');
  return page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    .locator(`[aria-colindex="${at}"]`);
};

/** Hours by the name of each partner, as the file of the map has them: numbers. */
const hoursKept = (page: Page) =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('commonwheel');
      request.onsuccess = () => resolve(request.result);
    });
    const kept = await new Promise<{ row: { name?: string; fields?: object } }[]>((resolve) => {
      const request = db.transaction('rows').objectStore('rows').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    db.close();
    return Object.fromEntries(
      kept.flatMap(({ row: { name = '', fields } }) =>
        fields ? [[name, Object.values(fields)[0]]] : [],
      ),
    );
  });

test('a Spanish table with decimal commas comes in, is shown, changed and kept as numbers', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await press(page, 'library.newMap');
  await page.getByRole('combobox').first().fill('Nuestra ciudad');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await press(page, 'action.import');
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles({ name: 'aliados.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) });
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('1.234,5');
  await press(page, 'wizard.columns.next');
  await dialog.getByRole('button', { name: /^Agregar 3/ }).click();
  await expect(dialog).toHaveCount(0);
  await press(page, 'list.list');
  const hours = async (name: string) => cellOf(page, name, 'Horas');
  await expect(await hours('Acme Fab')).toHaveText('12,5');
  await expect(await hours('Museo')).toHaveText('1234,5');
  await (await hours('Biblioteca')).click();
  await page.keyboard.type('7,25');
  await page.keyboard.press('Enter');
  await expect(await hours('Biblioteca')).toHaveText('7,25');
  await expect
    .poll(() => hoursKept(page))
    .toEqual({ 'Acme Fab': 12.5, Museo: 1234.5, Biblioteca: 7.25 });
});
