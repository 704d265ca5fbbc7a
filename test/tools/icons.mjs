/** Paints public/icon.svg as the PNG icons of the installed app. Run by hand after a change of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from '../../src/server/root.mjs';
import { findChromium } from './chromium.mjs';

const svg = readFileSync(join(root, 'public/icon.svg'), 'utf8');
const executablePath = findChromium() ?? undefined;
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const size of [192, 512]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  // Square to the edge: systems cut their own shape out of it.
  const style = `body { margin: 0; background: #f6f5f2 } svg { display: block; width: ${size}px }`;
  await page.setContent(`<style>${style}</style>${svg}`);
  await page.screenshot({ path: join(root, `public/icon-${size}.png`) });
}
await browser.close();
