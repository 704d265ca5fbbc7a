import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { graduationFile } from '../support/graduation';
import { expectNothing } from '../support/looks';
import { newMap, waitUntilSaved } from '../support/maps';
import { choose, openTab, panel } from '../support/measures';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Import' });

const give = async (page: Page, text: string) => {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const file = { name: 'outcomes.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').last().setInputFiles(file);
  await expect(dialog(page)).toContainText('What do the columns and signs mean?');
};

test('R2 R4 R7 a city’s file of outcomes goes through the wizard to the scorecard, and Why names the partner', async ({
  app,
}) => {
  test.setTimeout(120_000);
  const { page } = app;
  await app.open();
  await newMap(page, ['Our schools']);
  await page.keyboard.press('Escape');
  await give(page, graduationFile());
  await expect(dialog(page).getByRole('button', { name: 's means' })).toHaveText(
    'Hidden to protect people',
  );
  await expectNothing(page, 'columns and signs');
  await dialog(page).getByRole('button', { name: 'Preview', exact: true }).click();
  await expect(dialog(page)).toContainText('5 partners, 3 periods');
  await expect(dialog(page)).toContainText(/All \d+ percents of the file agree with ours/);
  await expectNothing(page, 'preview of values');
  await dialog(page)
    .getByRole('button', { name: /^Bring in \d+ values$/ })
    .click();

  const scorecard = panel(page, 'Scorecard');
  await expect(scorecard.getByRole('article', { name: /^Total Grads/ })).toContainText(
    /156 of 258.*4 of 5 partners/s,
  );
  await choose(page, 'Period', '2005');
  await expect(scorecard.getByRole('article', { name: /^Total Grads/ })).toContainText(
    /62\.5%.*150 of 240/s,
  );
  await expectNothing(page, 'scorecard');

  const why = await openTab(page, 'Why it changed');
  await expect(why.getByRole('heading', { level: 3 })).toContainText(/^Total Grads.*62\.5%/);
  await expect(why.getByRole('definition').first()).toHaveText(
    /^SOUTH HIGH lowered the figure by .* its own figure went from 50\.0% to 25\.0%/,
  );
  await expect(why.getByRole('row', { name: /^EAST HIGH/ })).toContainText('hidden');
  await expectNothing(page, 'why it changed');

  await waitUntilSaved(page);
  await give(page, graduationFile());
  await dialog(page).getByRole('button', { name: 'Preview', exact: true }).click();
  await expect(dialog(page)).toContainText('0 new values · 0 changed');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(page.getByText('What do your partners achieve together?')).toBeVisible();
});
