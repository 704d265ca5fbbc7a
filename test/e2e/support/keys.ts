import { expect, type Locator, type Page } from '@playwright/test';

/** More presses nobody should need. */
const most = 60;

/** Goes on with Tab until something has the keyboard, as somebody does who has no pointer. */
export const tabTo = async (page: Page, wanted: Locator) => {
  for (let count = 0; count < most; count++) {
    const isThere = await wanted.evaluate((one) => one.contains(document.activeElement));
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
};

/**
 * `g` and the key of a place, as fast as two fingers: the second counts only soon after the first,
 * and waiting for the page in between could take longer than that.
 */
export const goBy = async (page: Page, place: string) => {
  await Promise.all([page.keyboard.press('g'), page.keyboard.press(place)]);
};
