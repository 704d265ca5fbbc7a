import { expect, type Locator, type Page } from '@playwright/test';
import { goBy } from './keys';
import { newMap } from './maps';

/** The tab of measures that is open. */
export const panel = (page: Page, name: string): Locator =>
  page.getByRole('tabpanel', { name, exact: true });

/** Opens a way to look at measures. */
export const openTab = async (page: Page, name: string): Promise<Locator> => {
  await page.getByRole('tab', { name, exact: true }).click();
  await expect(panel(page, name).getByRole('button').first()).toBeVisible();
  return panel(page, name);
};

/** Chooses from a list, such as the period that is looked at. */
export const choose = async (page: Page, label: string, option: string) => {
  await page.getByRole('button', { name: new RegExp(` ${label}$`) }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
  await expect(page.getByRole('listbox')).toHaveCount(0);
};

/** A map of its own with illustrative values, its scorecard open. */
export const openSample = async (page: Page) => {
  await newMap(page, ['Our town']);
  await page.keyboard.press('Escape');
  const sample = page.getByRole('button', { name: 'Look at a sample', exact: true });
  await goBy(page, 's');
  await sample.click();
  await expect(panel(page, 'Scorecard').getByRole('article').first()).toBeVisible();
};

/** The window that says how a figure is computed. */
export const computed = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'How is this computed?' });

/** Copies the sentence of the figure whose window is open, and closes it; what the clipboard then has. */
export const copiedSentence = async (page: Page): Promise<string> => {
  await computed(page).getByRole('button', { name: 'Copy the sentence', exact: true }).click();
  await expect(computed(page).getByText('Copied', { exact: true })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await expect(computed(page).getByText(text, { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(computed(page)).toHaveCount(0);
  return text;
};
