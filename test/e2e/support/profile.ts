import type { Browser, BrowserContext, CDPSession } from '@playwright/test';
import { reportIn } from './watch';

/**
 * A browser profile that one test after the other has to itself: what pages kept is taken away in
 * between, what the browser itself remembers of scripts stays. To begin with neither takes longer
 * than most tests do.
 */
export interface Profile {
  context: BrowserContext;
  /** Closes all windows of a test. */
  close: () => Promise<void>;
  /** As if nobody had ever been here. */
  empty: (origin: string) => Promise<void>;
}

/** Opens a profile with the options of the test that runs. */
export async function openProfile(browser: Browser): Promise<Profile> {
  const context = await browser.newContext();
  await reportIn(context);
  // While it is open the browser keeps what it has made of our scripts.
  const anchor = await context.newPage();
  const session = await context.newCDPSession(anchor);
  const pages = context.pages.bind(context);
  const windows = () => pages().filter((page) => page !== anchor);
  return {
    context: Object.assign(guarded(context), { pages: windows }),
    empty: (origin) => takeAway(session, origin),
    close: async () => void (await Promise.all(windows().map((page) => page.close()))),
  };
}

const takeAway = async (session: CDPSession, origin: string) => {
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
};

/** What a test does to the whole profile would be there in the next one: such a test wants its own. */
function guarded(context: BrowserContext): BrowserContext {
  const refuse = () => {
    throw new Error(
      'This changes the profile for later tests: say `test.use({ ownProfile: true })`.',
    );
  };
  return Object.assign(context, {
    addInitScript: refuse,
    route: refuse,
    setOffline: refuse,
    grantPermissions: refuse,
    exposeFunction: refuse,
  });
}
