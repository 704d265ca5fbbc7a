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

/** Opens 320,000 values, goes to them again, and looks at another period. */
export const runMeasures = async (tab: Tab, address: string): Promise<MeasureTimes> => {
  const { page } = tab;
  const file = join(folder('values'), 'values.commonwheel.json');
  await writeFile(file, await valuesText(size));
  await page.goto(address);
  await page.locator('[data-testid=open-file]').setInputFiles(file);
  await page.waitForURL(/#\/map\//, { timeout: 60_000 });
  await page.locator('[data-testid=map]').waitFor({ timeout: 60_000 });
  await waitUntilKept(tab);
  const place = `${page.url()}/measures`;
  const first = await firstTime(tab, place);
  await page.getByRole('link', { name: 'Map', exact: true }).click();
  await page.locator('[data-testid=map]').waitFor();
  await pause(2000);
  const opening = await timeUntilChange(tab, row);
  await page.getByRole('button', { name: 'Measures', exact: true }).click();
  const warm = await opening.evaluate(({ time }) => time);
  await pause(1000);
  await page.getByRole('button', { name: /Period/u }).click();
  const changing = await timeUntilChange(tab, row);
  await page.getByRole('option').nth(3).click();
  const period = await changing.evaluate(({ time }) => time);
  return { first, warm, period };
};
