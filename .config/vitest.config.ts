import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Two kinds of tests: the pure core in plain Node, and components in happy-dom. */
export default defineConfig({
  root,
  test: {
    pool: 'threads',
    // A build server of two cores counts as one otherwise.
    maxWorkers: '100%',
    // Loading the modules once a worker instead of once a file saves most of the time; the setup
    // file and each test take away what they put on the page.
    isolate: false,
    // A busy machine must not turn a property test red.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/ui/**', 'test/e2e/**'],
          setupFiles: ['.config/vitest.words.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'happy-dom',
          include: ['test/ui/**/*.test.{ts,tsx}'],
          setupFiles: ['.config/vitest.words.ts', '.config/vitest.components.ts'],
        },
      },
    ],
  },
});
