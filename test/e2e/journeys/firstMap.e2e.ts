import { expect, test } from '../support/app';
import {
  circlesOf,
  exportFile,
  lineField,
  namesIn,
  newMap,
  screenPositionsOf,
  smallMap,
  surface,
  treeItems,
  typeLines,
  viewOf,
  waitUntilSaved,
  waitUntilStill,
} from '../support/maps';

// How circles come to stand is part of it.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** What Tab can reach and a pointer can press, beside text fields and the map itself. */
const controls = '#root :is(button, a[href], select, [role=radio]):visible';

test.describe('the first map, by keys alone', () => {
  test.use({ viewport: { width: 1366, height: 640 }, serviceWorkers: 'allow' });

  test('b1 a project, a theme and a partner: typed, drawn, and there again after a reload', async ({
    app,
  }) => {
    await app.open();
    const { page } = app;
    await page.getByRole('button', { name: 'New map', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(lineField(page)).toBeFocused();
    for (const line of smallMap) await page.keyboard.type(`${line}\n`);
    await expect.poll(() => namesIn(page)).toEqual(smallMap.map((line) => line.replace('# ', '')));
    await waitUntilStill(page);
    await waitUntilSaved(page);
    const { file } = await exportFile(page);
    const kinds = file.map.rows.map(({ row }) => row.kind);
    expect(kinds.filter((kind) => kind === 'node').length).toBe(3);
    expect(kinds.filter((kind) => kind === 'link').length).toBe(0);
    const before = await screenPositionsOf(page);
    const items = await treeItems(page);

    await page.reload();
    await expect.poll(() => treeItems(page)).toEqual(items);
    await waitUntilStill(page);
    const after = await screenPositionsOf(page);
    for (const [at, { name, x, y }] of before.entries()) {
      expect(after[at]?.name).toBe(name);
      expect(Math.hypot((after[at]?.x ?? 0) - x, (after[at]?.y ?? 0) - y)).toBeLessThan(1);
    }
  });
});

test.describe('the first screens', () => {
  test.use({ viewport: { width: 1366, height: 640 } });

  test('PRODUCT the first screens are calm: at most seven controls beside the text cursor', async ({
    app,
  }) => {
    await app.open();
    await expect(app.page.getByRole('button', { name: 'New map', exact: true })).toBeVisible();
    expect(await app.page.locator(controls).count()).toBeLessThanOrEqual(7);
    await newMap(app.page);
    await expect(lineField(app.page)).toBeFocused();
    expect(await app.page.locator(controls).count()).toBeLessThanOrEqual(8);
    const beside = await app.page.locator(`${controls}:not(.line-field *)`).count();
    expect(beside).toBeLessThanOrEqual(7);
  });
});

test('b2 14 partners marked by keys; the filter says what it shows and ends', async ({ app }) => {
  const { page } = app;
  await app.open();
  const partners = Array.from({ length: 14 }, (_, at) => `Partner ${at + 1}`);
  await newMap(page, ['Project', '# Theme', ...partners]);
  await page.keyboard.press('Escape');
  const mark = async (name: string, status: 'Warm' | 'Wished') => {
    const item = page.getByRole('treeitem', { name: new RegExp(`^${name}, partner`) });
    await item.focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Status' }).press('ArrowRight');
    await page.getByRole('menuitem', { name: status }).press('Enter');
    await expect(item).toHaveAccessibleName(new RegExp(status));
    await expect(page.getByRole('menu')).toHaveCount(0);
  };
  for (const at of [1, 2, 3, 4]) await mark(`Partner ${at}`, 'Warm');
  for (const at of [5, 6]) await mark(`Partner ${at}`, 'Wished');
  const existing = page.getByRole('button', { name: 'Existing', exact: true });
  await existing.focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('showing 8 of 14 · 6 faded · show all')).toBeVisible();
  await page.getByRole('button', { name: 'show all' }).press('Enter');
  await expect(page.getByText('6 faded')).toBeHidden();
});

test('the picture has no circle over another, at 40 partners typed one after the other', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  const lines = ['Flex Friday'];
  for (let theme = 0; theme < 5; theme++) {
    lines.push(`# Theme ${theme + 1}`);
    for (let at = 0; at < 8; at++) lines.push(`Partner ${theme + 1}-${at + 1} Foundation`);
  }
  await newMap(page);
  await typeLines(page, lines);
  await waitUntilStill(page);
  const circles = circlesOf((await exportFile(page)).file);
  expect(circles.length).toBe(46);
  for (const [at, a] of circles.entries())
    for (const b of circles.slice(at + 1))
      expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.name} and ${b.name}`).toBeGreaterThan(
        a.r + b.r,
      );
  const { k } = await viewOf(page);
  expect(k).toBeGreaterThan(0.6);
  await expect(surface(page)).toHaveAttribute('aria-label', /5 themes, 40 partners/);
});

test('a name of 121 characters is refused with the count, and nothing is added', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await newMap(page, ['Project']);
  await lineField(page).fill('x'.repeat(121));
  await lineField(page).press('Enter');
  await expect(page.getByText('This name has 121 characters; at most 120 fit.')).toBeVisible();
  expect(await namesIn(page)).toEqual(['Project']);
  await lineField(page).fill('');
  await typeLines(page, ['x'.repeat(120)]);
  expect((await namesIn(page)).length).toBe(2);
});
