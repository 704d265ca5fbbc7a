import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { valuesText } from '../graph/valuesFile';
import { waitUntilKept } from './appPage';
import { folder } from './folders';
import type { Tab } from './tab';
import { pause } from './wait';

const size = { partners: 200, measures: 40, periods: 40 };

/** Milliseconds, by what was done. */
export interface MeasureTimes {
  /** From the address on, in a page that was just loaded. */
  readonly first: number;
  /** From the press on, on an open map. */
  readonly warm: number;
  /** From choosing another period until its figures stand. */
  readonly period: number;
  /** The same of another measure, in why it changed. */
  readonly measure: number;
  /** From the key that ends the typing of a value until storage says that it is written. */
  readonly cell: number;
}

const row = '.score-row';

/** Waits in the page until a text is found that was not there at the next press. */
const timeUntilChange = ({ page }: Tab, selector: string) =>
  page.evaluateHandle(
    (wanted) => ({
      time: new Promise<number>((tell) => {
        const read = () => document.querySelector(wanted)?.textContent ?? '';
        const from = ({ timeStamp }: Event): void => {
          const before = read();
          const look = (): void => {
            if (read() && read() !== before) tell(performance.now() - timeStamp);
            else requestAnimationFrame(look);
          };
          look();
        };
        document.addEventListener('click', from, { capture: true, once: true });
      }),
    }),
    selector,
  );

const firstTime = async ({ page }: Tab, address: string): Promise<number> => {
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator(row).first().waitFor({ timeout: 60_000 });
  return page.evaluate(() => performance.now());
};

/** From a press until what a part of the page says has changed. */
const timeOf = async (tab: Tab, selector: string, press: () => Promise<void>): Promise<number> => {
  const changing = await timeUntilChange(tab, selector);
  await press();
  return changing.evaluate(({ time }) => time);
};

const choose = async (tab: Tab, what: RegExp, at: number, selector: string): Promise<number> => {
  const { page } = tab;
  await pause(1000);
  await page.locator('.look-bar').getByRole('button', { name: what }).click();
  await pause(500);
  return timeOf(tab, selector, () => page.getByRole('option').nth(at).click());
};

const openTab = async ({ page }: Tab, name: string, selector: string): Promise<void> => {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.locator(selector).first().waitFor();
  await pause(1000);
};

/** A cell for how many: those for "out of" take one number only. */
const cellForHowMany = (): string => {
  const cells = [...document.querySelectorAll<HTMLElement>('[data-r="2"] > [role=gridcell]')];
  const first = cells.find(({ dataset }) => Number(dataset.c) % 2 === 0);
  return `[data-r="2"] > [data-c="${first?.dataset.c}"]`;
};

/** Types a value over another one, with real keys. */
const typeCell = async ({ page }: Tab): Promise<number> => {
  await page.locator(await page.evaluate(cellForHowMany)).click();
  await page.keyboard.type('7/200');
  await pause(600);
  const watch = await page.evaluateHandle(() => window.bench.watchEdit('.enter'));
  await page.keyboard.press('Enter');
  await pause(2000);
  const { kept } = await watch.evaluate((read) => read());
  if (kept === null) throw new Error('A value that was typed was not written.');
  return kept;
};

const openValues = async (tab: Tab, address: string): Promise<string> => {
  const { page } = tab;
  const file = join(folder('values'), 'values.commonwheel.json');
  await writeFile(file, await valuesText(size));
  await page.goto(address);
  await page.locator('[data-testid=open-file]').setInputFiles(file);
  await page.waitForURL(/#\/map\//, { timeout: 60_000 });
  await page.locator('[data-testid=map]').waitFor({ timeout: 60_000 });
  await waitUntilKept(tab);
  return `${page.url()}/measures`;
};

/** Opens 320,000 values, goes to them again, looks at others of them, and types one. */
export const runMeasures = async (tab: Tab, address: string): Promise<MeasureTimes> => {
  const { page } = tab;
  const first = await firstTime(tab, await openValues(tab, address));
  await page.getByRole('link', { name: 'Map', exact: true }).click();
  await page.locator('[data-testid=map]').waitFor();
  await pause(2000);
  const toMeasures = page.getByRole('button', { name: 'Measures', exact: true });
  const warm = await timeOf(tab, row, () => toMeasures.click());
  const period = await choose(tab, /Period/u, 3, row);
  await openTab(tab, 'Why it changed', '.why');
  const measure = await choose(tab, /Measure/u, 5, '.why');
  await openTab(tab, 'Enter values', '.enter [role=gridcell]');
  const cell = await typeCell(tab);
  return { first, warm, period, measure, cell };
};
