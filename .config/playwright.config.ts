import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import type { Options } from '../test/e2e/support/app';
import { launchOptions } from '../test/e2e/support/launch';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const fullFaults = process.env.FAULTS === 'full';
const report = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE;

/** Real Chromium on the built app, served by our own server, with its own policy. */
export default defineConfig<Options>({
  testDir: at('test'),
  globalSetup: at('test/e2e/support/globalSetup.ts'),
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Two browsers wait for each other's answers so often that a third has room on two cores.
  workers: 3,
  // A hang, not a busy machine, ends a test or what it waits for.
  expect: { timeout: 15_000 },
  timeout: 90_000,
  reporter: report ? [['list'], ['json']] : 'list',
  use: {
    viewport: { width: 1280, height: 720 },
    screenshot: 'only-on-failure',
    // Each test has an empty browser, and keeping the whole app for offline is the dearest thing such
    // a browser does. What is about that, and the main path, says `serviceWorkers: 'allow'`.
    serviceWorkers: 'block',
    // What moves is drawn by the processor here, many times a second; what is about how circles come
    // to stand says `no-preference`.
    contextOptions: { reducedMotion: 'reduce' },
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
      workers: 2,
      outputDir: at('.cache/e2e/faults'),
      timeout: fullFaults ? 300_000 : 90_000,
      // The full lane has a browser as people have it; all tamper with what a browser keeps.
      use: {
        ownProfile: true,
        ...(fullFaults && {
          serviceWorkers: 'allow',
          contextOptions: { reducedMotion: 'no-preference' },
        }),
      },
      // What takes minutes carries the tag @slow and runs in the full lane only.
      grepInvert: fullFaults ? undefined : /@slow/,
    },
  ],
});
