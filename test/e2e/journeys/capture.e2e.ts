import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { exportFile, lineField, namesIn, newMap, tree, waitUntilSaved } from '../support/maps';

const item = (page: Page, name: string) =>
  page.getByRole('treeitem', { name: new RegExp(`^${name}, `) });

/** What a scribe types while a room talks: organizations, contacts, marks, and two heard twice. */
const spoken = [
  'Acme Fab / Maria Lopez',
  'City Hospital ~warm',
  'Metro Transit ~wished !Ana',
  'Riverside Library gives: rooms, books',
  'Beta Works; Gamma Labs',
  'Acme Fab',
  '# Mentors',
  'Rotary Club / Jo Park gets: interns',
  'Engineers Guild ~warm',
  'Women in Tech',
  'Retired Teachers @Employers',
  '# Places',
  'Science Center gives: exhibits',
  'Nature Park ~wished',
  'City Hospital',
  'Maker Lab / Sam Diaz ~existing !Ana',
  'AC/DC Electric',
  'Smith \\/ Sons',
  'Old Mill #4',
  'Team C#',
  '# Schools',
  'North High',
  'South High ~warm',
  'Tech College / Lee Wong gives: lab time gets: projects',
  'Café Olé 🌱',
  '## Middle schools',
  'Lincoln Middle',
  'Grant Middle ~wished',
  'Roosevelt "Rosie" Middle',
  'After-school Club',
];

/** The ms from Enter until the new name is in the tree and a frame was painted. */
const enter = (page: Page, before: number): Promise<number> =>
  page.evaluate(async (count) => {
    const started = performance.now();
    const items = () => document.querySelectorAll('[role=treeitem]').length;
    const line = document.querySelector('.line-input');
    line?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    while (items() <= count) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - started;
  }, before);

test('PRODUCT 30 entries at speaking speed: each is there at once, none is lost, doubles wait in a queue', async ({
  app,
}, info) => {
  const { page } = app;
  await app.open();
  await newMap(page, ['Flex Friday', '# Employers']);
  const times: number[] = [];
  for (const text of spoken) {
    await expect(lineField(page)).toBeFocused();
    await page.keyboard.type(text);
    times.push(await enter(page, await page.getByRole('treeitem').count()));
    await expect(lineField(page)).toHaveValue('');
  }
  const names = await namesIn(page);
  for (const name of ['Gamma Labs', 'AC/DC Electric', 'Smith / Sons', 'Old Mill #4', 'Team C#'])
    expect(names).toContain(name);
  expect(names).toContain('Café Olé 🌱');
  expect(names).toContain('Roosevelt "Rosie" Middle');
  expect(names.filter((name) => name === 'Acme Fab').length).toBe(2);
  await expect(page.getByRole('button', { name: '2 pairs look the same' })).toBeVisible();
  times.sort((a, b) => a - b);
  info.annotations.push({
    type: 'ms from Enter to paint',
    description: times.map(Math.round).join(' '),
  });

  await waitUntilSaved(page);
  const { file } = await exportFile(page);
  const of = (kind: string) => file.map.rows.filter(({ row }) => row.kind === kind).length;
  expect([of('person'), of('contact'), of('owner'), of('exchangeItem')]).toEqual([5, 4, 2, 6]);
});

test('PRODUCT what a line says is there after a reload, and Up changes the last entry', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await newMap(page, ['Flex Friday', '# Employers', 'Acme Fab / Maria Lopez ~warm gives: lathe']);
  await page.keyboard.press('ArrowUp');
  const said = 'Acme Fab / Maria Lopez @Employers ~warm gives: lathe';
  await expect(lineField(page)).toHaveValue(said);
  await lineField(page).fill(said.replace('~warm', '~existing').replace('lathe', 'lathe, room'));
  await page.keyboard.press('Enter');
  await expect(item(page, 'Acme Fab')).toHaveAccessibleName(/Existing/);
  await waitUntilSaved(page);
  await page.reload();
  await page.getByRole('button', { name: 'Outline' }).click();
  await item(page, 'Acme Fab').click();
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details.getByText('Maria Lopez')).toBeVisible();
  await expect(details.getByText('room', { exact: true })).toBeVisible();
});

test('PRODUCT 25 entries without a theme become three themes from the tray, by keys, one undo each', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  const names = Array.from({ length: 25 }, (_, at) => `Partner ${String.fromCharCode(65 + at)}`);
  await newMap(page, ['Flex Friday', ...names]);
  await page.keyboard.press('Escape');
  const chip = page.getByRole('button', { name: /^Not sorted yet/ }).last();
  await chip.focus();
  await page.keyboard.press('Enter');
  const tray = page.getByRole('listbox', { name: 'Partners without a theme' });
  await expect(tray.locator(':focus')).toHaveCount(1);
  const theme = async (name: string, count: number) => {
    await page.keyboard.press('Space');
    for (let at = 1; at < count; at++) await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type(`${name}\n`);
    await expect(item(page, name)).toHaveAccessibleName(new RegExp(`${count} partners`));
  };
  await theme('Mentors', 10);
  await theme('Places', 8);
  await theme('Schools', 7);
  await expect(page.getByRole('treeitem', { name: /^Not sorted yet/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  for (const left of [7, 15, 25]) {
    await page.keyboard.press('ControlOrMeta+z');
    await expect(
      page.getByRole('treeitem', { name: new RegExp(`^Not sorted yet, ${left} partners`) }),
    ).toHaveCount(1);
  }
});

test('a list pasted into the line is one entry each, and one undo', async ({ app }) => {
  const { page } = app;
  await app.open();
  await newMap(page, ['Flex Friday', '# Employers']);
  const text = '- Mentors\n  - Acme Fab\n  - Beta Works\n- Places\n  - City Library\n';
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
  const all = ['Flex Friday', 'Employers', 'Mentors', 'Acme Fab', 'Beta Works', 'Places'];
  await expect.poll(() => namesIn(page)).toEqual([...all, 'City Library']);
  await expect(tree(page)).toBeAttached();
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => namesIn(page)).toEqual(['Flex Friday', 'Employers']);
});
