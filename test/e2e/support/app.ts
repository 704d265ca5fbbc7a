import { test as base, expect, type Page } from '@playwright/test';
import { type Watch, watchContext } from './watch';

export type App = {
  page: Page;
  /** Where the app is served, without a slash at the end. */
  address: string;
  /** Opens a place in the app, such as `#/help`, in the first window. */
  open: (place?: string) => Promise<void>;
  /** Opens a second window of the same browser on a place. */
  openWindow: (place?: string) => Promise<Page>;
  /** Says that a problem, such as a failed request while offline, is expected from here on. */
  allow: Watch['allow'];
};

/** The test of this folder: whatever the pages do, they may not err, break the policy or call out. */
export const test = base.extend<{ address: string; watch: Watch; app: App }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures used from the pattern
  address: async ({}, use) => {
    const address = process.env.COMMONWHEEL_ADDRESS;
    if (!address) throw new Error('The server of the tests has not started.');
    await use(address);
  },
  baseURL: ({ address }, use) => use(address),
  watch: [
    async ({ context, address }, use) => {
      const watch = await watchContext(context, [address]);
      await use(watch);
      expect(watch.problems(), 'what the pages did that they may not do').toEqual([]);
    },
    { auto: true },
  ],
  app: async ({ page, context, address, watch }, use) => {
    const goTo = async (window: Page, place = '') => {
      await window.goto(`${address}/${place}`);
    };
    await use({
      page,
      address,
      open: (place) => goTo(page, place),
      openWindow: async (place) => {
        const window = await context.newPage();
        await goTo(window, place);
        return window;
      },
      allow: watch.allow,
    });
  },
});

export { expect };
