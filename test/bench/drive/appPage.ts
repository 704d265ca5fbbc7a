import { readFile } from 'node:fs/promises';
import type { Flat, Graph } from '../graph/graph';
import { placesIn } from '../graph/nativeFile';
import type { Settling } from '../page/settle';
import type { Area } from './spots';
import type { Tab } from './tab';
import { pause } from './wait';

/** Our app by its public surface only: what people and their assistive technology see. */

export const surface = '[data-testid=map]';
const status = '[data-testid=save-status]';
const fileInput = '[data-testid=open-file]';

export interface Loading extends Settling {
  readonly paint: number | null;
  readonly longTasks: number;
}

/**
 * Waits until the map is drawn and rests, from when the clock of the first paint started. Throws a
 * sentence when nothing is drawn.
 */
const arrival = async ({ page }: Tab, cap: number): Promise<Loading> => {
  const loading = await page.evaluate(
    async ([selector, most]) => {
      const { bench } = window;
      while (bench.paint.started() === null) await new Promise((go) => setTimeout(go, 1));
      const start = bench.paint.started() ?? 0;
      const isDrawn = () => bench.paint.painted() !== null;
      const settling = await bench.watchBusy(selector, start, most, isDrawn);
      const longTasks = bench.longTasks.between(start, start + settling.end);
      return { ...settling, paint: bench.paint.painted(), longTasks };
    },
    [surface, cap] as const,
  );
  if (loading.paint === null) throw new Error(`No map was drawn within ${cap / 1000} s.`);
  return loading;
};

/** Opens the library and hands a map file over to it. */
export const openFile = async (
  tab: Tab,
  address: string,
  path: string,
  cap: number,
): Promise<Loading> => {
  await tab.page.goto(address);
  await tab.page.locator(fileInput).waitFor({ state: 'attached' });
  // Nobody finds a file on their disk faster; the other programs are loaded as well by then.
  await pause(1500);
  await tab.page.evaluate((within) => window.bench.paint.startAt('change', within), surface);
  await tab.page.locator(fileInput).setInputFiles(path);
  return arrival(tab, cap);
};

/** Opens the map that is kept here, from its card in a library that was just loaded. */
export const openKept = async (tab: Tab, address: string, cap: number): Promise<Loading> => {
  await tab.page.goto('about:blank');
  await tab.page.goto(address);
  const card = tab.page.locator('.card-title a').first();
  await card.waitFor();
  await pause(1500);
  await tab.page.evaluate((within) => window.bench.paint.startAt('click', within), surface);
  await card.click();
  return arrival(tab, cap);
};

export const waitUntilStill = async ({ page }: Tab, cap: number): Promise<void> => {
  await page.locator(`${surface}[aria-busy=false]`).waitFor({ timeout: cap });
  await pause(400);
  await page.locator(`${surface}[aria-busy=false]`).waitFor({ timeout: cap });
};

export const waitUntilKept = ({ page }: Tab): Promise<void> =>
  page.locator(`${status}.save-saved`).waitFor({ timeout: 60_000 });

/** Where all circles stand, in map units, from the file that Export gives. */
export const exportedPlaces = async ({ page }: Tab, graph: Graph): Promise<Flat> => {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const coming = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('menuitem', { name: 'Commonwheel file (JSON)' }).click();
  const download = await coming;
  await page.getByRole('button', { name: 'Dismiss', exact: true }).last().click();
  return placesIn(await readFile(await download.path(), 'utf8'), graph);
};

export const fitApp = async (tab: Tab): Promise<void> => {
  await tab.page.getByRole('button', { name: 'Fit', exact: true }).click();
  await tab.page.mouse.move(2, 2);
  await waitUntilStill(tab, 20_000);
};

/** Where the surface is on the page. */
export const surfaceArea = async ({ page }: Tab): Promise<Area> => {
  const box = await page.locator(surface).boundingBox();
  if (!box) throw new Error('The map is not on screen.');
  const { x, y, width, height } = box;
  return { left: x, top: y, right: x + width, bottom: y + height };
};

/** How many px one unit of the map takes, and where circles are on the page: x, y, x, y … */
export const shownInApp = async (tab: Tab, at: Flat): Promise<{ k: number; shown: Flat }> => {
  const { left, top } = await surfaceArea(tab);
  const view = (await tab.page.locator(surface).getAttribute('data-view')) ?? '';
  const [k = 1, tx = 0, ty = 0] = view.split(' ').map(Number);
  const shown = Array.from({ length: at.length / 3 }, (_, index) => [
    left + k * (at[3 * index] ?? 0) + tx,
    top + k * (at[3 * index + 1] ?? 0) + ty,
  ]).flat();
  return { k, shown };
};
