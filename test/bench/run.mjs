/**
 * `npm run bench`: our map and three others on the same graphs in one real browser. Sets up what is
 * missing as the tests do; what the words after `--` mean stands in options.ts.
 */
import { join } from 'node:path';
import { chdir } from 'node:process';
import { root } from '../../src/server/root.mjs';
import { installPackages } from '../../src/server/setup.mjs';
import { noChromium, provideChromium } from '../tools/chromium.mjs';

chdir(root);
installPackages();
const path = provideChromium();
if (path) {
  process.env.CHROMIUM_PATH = path;
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'test/bench/main.ts'));
  process.exitCode = await module.main(process.argv.slice(2));
} else {
  console.error(noChromium);
  process.exitCode = 1;
}
