import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { launchOptions } from '../test/e2e/support/launch';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const fullFaults = process.env.FAULTS === 'full';
const report = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE;

/** Real Chromium on the built app, served by our own server, with its own policy. */
export default defineConfig({
  testDir: at('test'),
  globalSetup: at('test/e2e/support/globalSetup.ts'),
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 30_000,
  reporter: report ? [['list'], ['json']] : 'list',
  use: {
    viewport: { width: 1280, height: 720 },
    screenshot: 'only-on-failure',
    // Each test has a fresh browser, and keeping the whole app for offline is the dearest thing such
    // a browser does. What is about that, and the main path, says `serviceWorkers: 'allow'`.
    serviceWorkers: 'block',
    launchOptions: launchOptions(),
  },
  projects: [
    {
      name: 'journeys',
      testMatch: ['e2e/journeys/**/*.e2e.ts', 'server/**/*.e2e.ts'],
      outputDir: at('.cache/e2e/journeys'),
    },
    {
      name: 'faults',
      testMatch: 'e2e/faults/**/*.e2e.ts',
      outputDir: at('.cache/e2e/faults'),
      timeout: fullFaults ? 300_000 : 60_000,
      // What is kept is asked here, not what moves; the full lane has a browser as people have it.
      use: fullFaults
        ? { serviceWorkers: 'allow' }
        : { contextOptions: { reducedMotion: 'reduce' } },
      // What takes minutes carries the tag @slow and runs in the full lane only.
      grepInvert: fullFaults ? undefined : /@slow/,
    },
  ],
});
