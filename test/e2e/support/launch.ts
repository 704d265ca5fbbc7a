import type { LaunchOptions } from '@playwright/test';
import { findChromium, noChromium } from '../../tools/chromium.mjs';

/** How every browser of the tests is started; for tests, too, that start one of their own. */
export function launchOptions(): LaunchOptions {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(noChromium);
  // Chromium's own sandbox does not start for root, as in most containers.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { executablePath, args: [...sandbox, ...quiet] };
}

/** Without these the browser talks to its maker, or waits for a graphics card. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-sync',
];
