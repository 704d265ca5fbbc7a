import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { dist } from '../../src/server/root.mjs';
import { serve } from '../../src/server/serve.mjs';
import { findChromium, noChromium } from './chromium.mjs';

/**
 * Takes the README's pictures of the built app.
 *
 *     node test/tools/pictures.mjs [a town's list of organizations as CSV]
 *
 * Without the list the picture of a town stays as it is.
 */

const folder = fileURLToPath(new URL('../../.github/pictures/', import.meta.url));

const forty = {
  Mentors:
    'Acme Fab|Maria Lopez|Northside Robotics|Delta Power|Dr. Okafor|Blue Ridge Labs|Sam Ortiz|Hill Architects',
  'Work sites':
    'Rivera Construction|County Health|Kate’s Bakery|Green Farm|Metro Transit|City Water|Lake Hospital|Radio 5',
  'Guest talks':
    'Fire Department|Farm Bureau|Bank of Plains|Art Museum|State Park|Web Works|Tribal College|Union Hall',
  Places:
    'City Library|Makerspace|Science Center|Old Mill|YMCA|Botanic Garden|Planetarium|Community Kitchen',
  Funders:
    'Valley Foundation|Rotary Club|Credit Union|Chamber|United Way|Alumni Fund|Tech Council|Parent Group',
};

const spoken = [
  '# Employers',
  'Prairie Fab / Maria Lopez ~warm !Ana gives: machine time, talks gets: interns',
  'North Mill ~wished',
];

/** @param {Record<string, string>} themes */
const linesOf = (themes) =>
  Object.entries(themes).flatMap(([theme, partners]) => [`# ${theme}`, ...partners.split('|')]);

/** @param {import('@playwright/test').Page} page @param {string} address @param {string[]} lines */
async function typed(page, address, lines) {
  await page.goto(address);
  await page.getByRole('button', { name: 'New map', exact: true }).click();
  const line = page.getByRole('combobox', { name: 'Add to the map' });
  for (const text of lines) {
    await line.fill(text);
    await line.press('Enter');
  }
}

/** @param {import('@playwright/test').Page} page */
async function still(page) {
  await page.locator('[data-testid=map][aria-busy=false]').waitFor();
  await page.waitForTimeout(1500);
}

/** @param {import('@playwright/test').Page} page */
async function arranged(page) {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Arrange', exact: true }).click();
  await still(page);
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await still(page);
}

/** @param {import('@playwright/test').Page} page @param {string} address @param {string} sheet */
async function town(page, address, sheet) {
  await typed(page, address, ['Cambridge']);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.locator('input[type=file]').last().setInputFiles(sheet);
  await page.getByRole('button', { name: 'Preview', exact: true }).click();
  await page.getByRole('button', { name: /^Add \d+ partners$/ }).click();
  await page.getByRole('button', { name: 'Arrange', exact: true }).waitFor();
  await still(page);
}

/** The sample initiative with its illustrative numbers. @param {import('@playwright/test').Page} page @param {string} address */
async function sample(page, address) {
  await typed(page, address, ['Flex Friday']);
  await page.goto(`${page.url()}/measures`);
  await page.getByRole('button', { name: 'Look at a sample' }).click();
  await page.getByRole('tab', { name: 'Scorecard' }).waitFor();
  await page.waitForTimeout(2000);
}

/**
 * @param {string} name
 * @param {'light' | 'dark'} colorScheme
 * @param {(page: import('@playwright/test').Page) => Promise<void>} draw
 */
async function take(name, colorScheme, draw) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, colorScheme });
  const page = await context.newPage();
  await draw(page);
  await page.locator('.toasts').evaluateAll((all) => {
    for (const one of all) one.remove();
  });
  await page.mouse.move(640, 60);
  await page.screenshot({ path: `${folder}${name}-${colorScheme}.png` });
  await context.close();
}

const executablePath = findChromium();
if (!executablePath) throw new Error(noChromium);
mkdirSync(folder, { recursive: true });
const [sheet] = process.argv.slice(2);
const server = await serve({ folder: dist, port: 0 });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const { address } = server;
for (const look of /** @type {const} */ (['light', 'dark'])) {
  await take('first-map', look, async (page) => {
    await typed(page, address, ['Flex Friday', '# Mentors', 'Acme Fab']);
    await still(page);
  });
  await take('forty-partners', look, async (page) => {
    await typed(page, address, ['Flex Friday', ...linesOf(forty)]);
    await arranged(page);
  });
  await take('capture', look, async (page) => {
    await typed(page, address, ['Flex Friday', ...linesOf(forty).slice(0, 27), ...spoken]);
    await still(page);
    await page.keyboard.press('Escape');
    await page.getByRole('treeitem', { name: /^Prairie Fab/ }).focus();
    await page.keyboard.press('Space');
    await still(page);
    await page.keyboard.press('A');
    await page.keyboard.type('Riverside Studio @Fu');
    await page.waitForTimeout(300);
  });
  await take('room', look, async (page) => {
    await typed(page, address, ['Flex Friday', ...linesOf(forty)]);
    await arranged(page);
    await page.getByRole('button', { name: 'Show to a room' }).click();
    await still(page);
  });
  await take('scorecard', look, (page) => sample(page, address));
  await take('arcs', look, async (page) => {
    await sample(page, address);
    await page
      .getByRole('button', { name: /^Show on the map: / })
      .first()
      .click();
    await still(page);
  });
  if (sheet) await take('town', look, (page) => town(page, address, sheet));
}
await browser.close();
await server.close();
