import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Our files in a real LibreOffice: slow, and only where there is one. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/office/**/*.office.ts'],
    environment: 'node',
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
