import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { findings } from '../support/axe';
import { newMap, tree, waitUntilSaved, waitUntilStill } from '../support/maps';

const item = (page: Page, name: string) =>
  page.getByRole('treeitem', { name: new RegExp(`^${name}, `) });

const details = (page: Page) => page.getByRole('region', { name: 'Details' });

const lines = ['Flex Friday', '# Mentors', 'Acme Fab / Ana Ruiz', 'Beta Works', 'City Library'];

/** A map, its tree at the keyboard. */
const open = async (page: Page) => {
  await newMap(page, lines);
  await page.keyboard.press('Escape');
  await waitUntilStill(page);
};

/** The details of a circle, opened by keys, the keyboard in their first field. */
const openDetails = async (page: Page, name: string) => {
  await item(page, name).focus();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(details(page).locator(':focus')).toHaveCount(1);
};

test('b11 b12 b14 activities typed in one line say level, stage and what is missing, by keys alone', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await open(page);
  await openDetails(page, 'Acme Fab');
  const more = details(page).getByRole('button', { name: 'More fields' });
  if ((await more.getAttribute('aria-expanded')) === 'false') await more.press('Enter');
  const line = details(page).getByLabel('Add an activity in one line');
  await line.focus();
  for (const text of ['guest talk, 30 students, done', 'mentorship, 3 mentors, running']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect(line).toHaveValue('');
  }
  await expect(
    details(page)
      .getByText(/Mentorship/)
      .first(),
  ).toBeVisible();
  await openDetails(page, 'Mentors');
  await expect(details(page).getByText('No level 2 yet')).toBeVisible();
  await expect(details(page).getByText('Nothing in CTE concentration yet')).toBeVisible();
  await waitUntilSaved(page);
});

test('b25 one person is the contact of two organizations, and is one person', async ({ app }) => {
  const { page } = app;
  await app.open();
  await open(page);
  await openDetails(page, 'Beta Works');
  await details(page).getByPlaceholder('Add a contact…').fill('Ana Ruiz');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(details(page).getByRole('button', { name: /Ana Ruiz/ })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog').getByRole('combobox').fill('>People on this map');
  await page.keyboard.press('Enter');
  await expect(page.getByText('contact at Acme Fab, Beta Works')).toBeVisible();
});

test('several circles at once: “Mixed” where they differ, one choice and one undo for all', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await newMap(page, ['Flex Friday', '# Mentors', 'Acme Fab ~warm', 'Beta Works', 'City Library']);
  await page.keyboard.press('Escape');
  await item(page, 'Acme Fab').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await expect(page.getByText('3 partners', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('Mixed').first()).toBeVisible();
  await page.getByRole('radiogroup', { name: 'Status' }).getByText('Wished').click();
  for (const name of ['Acme Fab', 'Beta Works', 'City Library'])
    await expect(item(page, name)).toHaveAccessibleName(/Wished/);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(item(page, 'Acme Fab')).toHaveAccessibleName(/Warm/);
  await expect(item(page, 'Beta Works')).toHaveAccessibleName(/Existing/);
});

test.describe('axe', () => {
  test('axe finds nothing in details, dialogs, palette, tray and the view for a room', async ({
    app,
  }) => {
    const { page } = app;
    await app.open();
    await newMap(page, ['Flex Friday', 'Library', '# Mentors', 'Acme Fab / Ana Ruiz', 'Acme Fab']);
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await waitUntilStill(page);
    await openDetails(page, 'Library');
    await details(page).getByRole('button', { name: 'More fields' }).click();
    expect(await findings(page)).toEqual([]);
    await details(page).getByRole('button', { name: 'Choose fields…' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await tree(page).getByRole('treeitem').first().focus();
    for (const command of ['>List of keys', '>People on this map', '>New activity']) {
      await page.keyboard.press('ControlOrMeta+k');
      await page.getByRole('dialog').getByRole('combobox').fill(command);
      expect(await findings(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog').getByRole('combobox', { name: /^Search/ })).toHaveCount(
        0,
      );
      expect(await findings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await page
      .getByRole('button', { name: /^Not sorted yet/ })
      .last()
      .click();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: '1 pair looks the same' }).click();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show to a room' }).click();
    expect(await findings(page)).toEqual([]);
  });
});

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('b1 by touch: type, tap, details, move by menu, undo; nothing is wider than the screen', async ({
    app,
  }) => {
    const { page } = app;
    await app.open();
    await page.getByRole('button', { name: 'New map', exact: true }).tap();
    await page.keyboard.type('Flex Friday\n# Mentors\nAcme Fab\n# Places\nCity Library\n');
    await waitUntilStill(page);
    const widest = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await widest()).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: 'Outline' }).tap();
    await item(page, 'Acme Fab').tap();
    await expect(details(page)).toBeVisible();
    expect(await widest()).toBeLessThanOrEqual(390);
    await details(page).getByRole('button', { name: 'Also in…' }).tap();
    await page
      .getByRole('menuitem', { name: 'Places' })
      .or(page.getByRole('menuitemcheckbox', { name: 'Places' }))
      .or(page.getByRole('menuitemradio', { name: 'Places' }))
      .tap();
    await expect(item(page, 'Places')).toHaveAccessibleName(/2 partners/);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('#root button, #root a[href]')]
        .filter((one) => one.getClientRects().length > 0 && !one.closest('.hidden-text'))
        .map((one) => ({
          name: one.textContent || one.ariaLabel,
          box: one.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ name }) => name),
    );
    expect(small).toEqual([]);
  });
});
