import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { newMap, tree, waitUntilSaved, waitUntilStill } from '../support/maps';
import { everything, textsSeen, watchTexts } from '../support/texts';

const item = (page: Page, name: string) =>
  page.getByRole('treeitem', { name: new RegExp(`^${name}, `) });

/** Texts that only the owner of the map may see. */
const secrets = ['Maria Lopez', 'Ana Torres', 'maria@acme.example', 'dinner in May', '2031-04-05'];

const expectNoSecret = async (page: Page, where: string) => {
  const text = await everything(page);
  for (const secret of secrets) expect(text.includes(secret), `${secret}, ${where}`).toBe(false);
};

const mapWithSecrets = async (page: Page) => {
  await newMap(page, [
    'Flex Friday',
    '# Mentors',
    'Acme Fab / Maria Lopez !Ana Torres gives: lathe',
    'Beta Works',
  ]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Outline' }).click();
  await item(page, 'Acme Fab').click();
  const details = page.getByRole('region', { name: 'Details' });
  await details.getByRole('button', { name: /Maria Lopez/ }).click();
  await details.getByLabel('E-mail').fill('maria@acme.example');
  await details.getByLabel('Next contact').fill('2031-04-05');
  await details.getByRole('button', { name: 'More fields' }).click();
  await details.getByRole('textbox', { name: 'Notes' }).fill('Owes us dinner in May');
  await details.getByRole('textbox', { name: 'Notes' }).blur();
  await waitUntilSaved(page);
};

test.use({ viewport: { width: 1024, height: 768 } });

test('AUDIENCE shown to a room nothing that is only mine appears: details, search, menus, undo', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await mapWithSecrets(page);
  expect(await everything(page)).toContain('maria@acme.example');
  await page.getByRole('button', { name: 'Show to a room' }).click();
  await expect(page.getByText('Shown to a room', { exact: true })).toBeVisible();
  await expectNoSecret(page, 'after switching it on');

  for (const name of ['Acme Fab', 'Beta Works', 'Mentors']) {
    await item(page, name).click();
    await expectNoSecret(page, `details of ${name}`);
    await item(page, name).press('Shift+F10');
    await expect(page.getByRole('menu')).not.toHaveCount(0);
    await expectNoSecret(page, `menu of ${name}`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
  }
  for (const text of ['maria', 'ana', 'dinner', 'acme', '2031']) {
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('dialog').getByRole('combobox').fill(text);
    await expectNoSecret(page, `search for ${text}`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await item(page, 'Acme Fab').focus();
  await watchTexts(page);
  for (const keys of ['ControlOrMeta+z', 'ControlOrMeta+Shift+z'])
    for (let step = 0; step < 7; step++) {
      await page.keyboard.press(keys);
      const said = await textsSeen(page);
      for (const secret of secrets) expect(said, `${keys} ${step + 1}`).not.toContain(secret);
      await expectNoSecret(page, `${keys} ${step + 1}`);
    }
  // What is announced a little later, too.
  await page.waitForTimeout(250);
  const late = await textsSeen(page);
  for (const secret of secrets) expect(late, 'afterwards').not.toContain(secret);
  await page.getByRole('button', { name: 'Stop showing to a room' }).click();
  await item(page, 'Acme Fab').click();
  expect(await everything(page)).toContain('Maria Lopez');
});

/** Every text of every database of the origin, and of the browser's small stores. */
const wholeStorage = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const all: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name ?? '');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of db.objectStoreNames) {
        const request = db.transaction(store).objectStore(store).getAll();
        all.push(
          await new Promise((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          }),
        );
      }
      db.close();
    }
    return JSON.stringify(all);
  });

test('AUDIENCE a person who is removed leaves no trace: database, journal, undo, reload', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await mapWithSecrets(page);
  await item(page, 'Beta Works').click();
  await page
    .getByRole('region', { name: 'Details' })
    .getByRole('textbox', { name: 'Notes' })
    .fill('Ask Maria Lopez');
  await page
    .getByRole('region', { name: 'Details' })
    .getByRole('textbox', { name: 'Notes' })
    .blur();
  await waitUntilSaved(page);
  expect(await wholeStorage(page)).toContain('Maria Lopez');

  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog').getByRole('combobox').fill('People on this map');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove Maria Lopez…' }).click();
  await expect(page.getByText('notes of Beta Works')).toBeVisible();
  await page.getByRole('button', { name: 'Remove for good' }).click();
  await expect.poll(() => wholeStorage(page)).not.toContain('Maria Lopez');
  expect(await wholeStorage(page)).not.toContain('maria@acme.example');
  expect(await wholeStorage(page)).toContain('Acme Fab');

  await page.reload();
  await expect(tree(page)).toBeAttached();
  await waitUntilStill(page);
  await item(page, 'Acme Fab').focus();
  for (let step = 0; step < 5; step++) await page.keyboard.press('ControlOrMeta+z');
  await waitUntilSaved(page);
  expect(await wholeStorage(page)).not.toMatch(/Maria Lopez|maria@acme/i);
  expect(await everything(page)).not.toContain('Maria Lopez');
});

/** Remembers how large, in CSS px, each text was last drawn on a canvas. */
const watchDrawn = (page: Page) =>
  page.addInitScript(() => {
    const drawn: Record<string, number> = {};
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
      const px = Number.parseFloat(/([\d.]+)px/.exec(this.font)?.[1] ?? '0');
      drawn[text] = (px * this.getTransform().a) / window.devicePixelRatio;
      fillText.call(this, text, ...rest);
    };
    Object.assign(window, { drawn });
  });

const drawnSizes = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => ({ ...(window as unknown as { drawn: Record<string, number> }).drawn }));

test('INTERACTION shown to a room names are large enough for the back row', async ({ app }) => {
  const { page } = app;
  await watchDrawn(page);
  await app.open();
  const themes = ['Mentors', 'Places', 'Schools', 'Employers'];
  await newMap(page, [
    'Flex Friday',
    ...themes.flatMap((theme) => [
      `# ${theme}`,
      ...Array.from({ length: 6 }, (_, at) => `${theme.at(0)}-lab ${at + 1}`),
    ]),
  ]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Show to a room' }).click();
  await waitUntilStill(page);
  const sizes = await drawnSizes(page);
  for (const theme of themes) expect(sizes[theme] ?? 0).toBeGreaterThanOrEqual(24);
  const partners = Object.entries(sizes).filter(([text]) => /^[A-Z]-lab \d/.test(text));
  expect(partners.length).toBeGreaterThan(20);
  for (const [, size] of partners) expect(size).toBeGreaterThanOrEqual(16);
});
