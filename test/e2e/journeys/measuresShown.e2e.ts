import { expect, test } from '../support/app';
import { findings } from '../support/axe';
import { expectNothing } from '../support/looks';
import { surface, tree } from '../support/maps';
import { choose, openSample, openTab } from '../support/measures';

const met = 'Students who met an employer';

test('arcs on the map: a measure brings out who reports it, the silent are listed, a room sees no figures', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await openSample(page);
  await choose(page, 'Period', '2023–24');
  await page.getByRole('button', { name: `Show on the map: ${met}`, exact: true }).click();
  await expect(page.getByText('showing 3 of 4 · 1 faded')).toBeVisible();
  await expect(page.getByText(`${met}, 2023–24`, { exact: true })).toBeVisible();
  const partner = (name: string) =>
    tree(page).getByRole('treeitem', { name: new RegExp(`^${name}, `) });
  await expect(partner('P1')).toHaveAccessibleName(/6 measures: .*on track/);

  await page.getByRole('button', { name: '1 did not report' }).click();
  const silent = page.getByRole('dialog', { name: /did not report|^Not reported/ });
  await expect(silent.getByRole('heading')).toHaveText(`Not reported: ${met}, 2023–24`);
  await expect(silent).toContainText('3 of 4 partners reported. We still wait for P4.');
  await expectNothing(page, 'who is silent');
  await silent.getByRole('button', { name: 'Show P4' }).click();
  await expect(partner('P4')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');

  await partner('P1').focus();
  await page.keyboard.press('Control+Enter');
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details.getByText('50.0%')).toBeVisible();
  await expectNothing(page, 'measures of a partner');

  await page.getByRole('button', { name: 'Show to a room' }).click();
  await expect(page.getByText('Shown to a room', { exact: true })).toBeVisible();
  await expect(partner('P1')).not.toHaveAccessibleName(/measures?:/);
  await expect(details.getByText('50.0%')).toHaveCount(0);
  await expect(page.getByText('showing 3 of 4')).toHaveCount(0);
  await expect(surface(page)).toBeVisible();
  expect(await page.locator('#root').innerText()).not.toMatch(/\d%|on track/i);
  await page.goto(`${page.url()}/measures`);
  await expect(page.getByText('Figures stay private for now')).toBeVisible();
  expect(await page.locator('#root').innerText()).not.toMatch(/\d%/);
  expect(await findings(page)).toEqual([]);
});

test('R27 a printed scorecard says what it is about, of whom, by which rule, and that it is a private copy', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await openSample(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const sheet = page.getByRole('article').filter({ has: page.getByRole('heading', { level: 1 }) });
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('Sample initiative: Scorecard');
  const text = await sheet.innerText();
  const today = await page.evaluate(() => new Date().getFullYear());
  for (const said of [
    'Reach: local',
    'Group: Everybody',
    'Period: 2024–25',
    'Private copy: small numbers are not hidden',
    'Illustrative numbers',
    '3 of 3 partners',
    '162 of 312',
    'Status, in this order',
    String(today),
  ])
    expect(text, said).toContain(said);
  await expect(page.getByRole('tab', { name: 'Scorecard' })).toBeHidden();
  await expect(sheet.getByRole('button', { name: /Print|Period|Show on the map/ })).toHaveCount(0);
  // Dark ink, however dark the screen was.
  const ink = await sheet.evaluate((one) => getComputedStyle(one).color.match(/\d+/g));
  expect(Math.max(...(ink ?? ['255']).map(Number))).toBeLessThan(100);

  await page.emulateMedia({ media: 'screen' });
  await expect(sheet).toHaveCount(0);
  await openTab(page, 'Why it changed');
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toContainText('P1 raised the figure by 1.9 points');
  await expect(sheet).toContainText(`Measure: ${met}`);
  await page.emulateMedia({ media: 'screen' });
  await expect(sheet).toHaveCount(0);
});
