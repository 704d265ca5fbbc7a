import { test as base, expect, type Page } from '@playwright/test';
import { openProfile, type Profile } from './profile';
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

export type Options = {
  /** What all windows of the test have in common is new, and is not used again. */
  ownProfile: boolean;
};

type Fixtures = Options & {
  address: string;
  watch: Watch;
  app: App;
  profileKind: string;
};

/** The test of this folder: whatever the pages do, they may not err, break the policy or call out. */
export const test = base.extend<Fixtures, { profiles: Map<string, Profile> }>({
  ownProfile: [false, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures used from the pattern
  profiles: [({}, use) => use(new Map()), { scope: 'worker' }],
  // Every option that a test may set beside the config stands here: profiles differ by them.
  profileKind: ({ viewport, contextOptions, locale, permissions, hasTouch, isMobile }, use) =>
    use(JSON.stringify([viewport, contextOptions, locale, permissions, hasTouch, isMobile])),
  context: async ({ browser, profiles, profileKind, ownProfile, serviceWorkers, address }, use) => {
    if (ownProfile || serviceWorkers === 'allow') {
      const context = await browser.newContext();
      await use(context);
      return context.close();
    }
    const profile = profiles.get(profileKind) ?? (await openProfile(browser));
    profiles.set(profileKind, profile);
    await profile.empty(address);
    await use(profile.context);
    await profile.close();
  },
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
      watch.stop();
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
