import { expect, type Page } from '@playwright/test';
import { findings, findingsOfColor } from './axe';

/** A look that the computer asks for. */
type Look = { dark: boolean; strong: boolean };

const wear = async (page: Page, { dark, strong }: Look) => {
  await page.emulateMedia({
    colorScheme: dark ? 'dark' : 'light',
    contrast: strong ? 'more' : 'no-preference',
  });
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-look', dark ? 'dark' : 'light');
  await expect(root.and(page.locator('[data-high-contrast]'))).toHaveCount(strong ? 1 : 0);
};

const otherLooks: Look[] = [
  { dark: true, strong: false },
  { dark: false, strong: true },
  { dark: true, strong: true },
];

/** Everything axe knows in the first look; in the others what a change of colors can break. */
export const expectNothing = async (page: Page, where = '') => {
  expect(await findings(page), where).toEqual([]);
  for (const look of otherLooks) {
    await wear(page, look);
    expect(await findingsOfColor(page), `${where} ${JSON.stringify(look)}`).toEqual([]);
  }
  await wear(page, { dark: false, strong: false });
};
