import { makeGraph } from '../graph/makeGraph';
import type { Tab } from './tab';
import { pause } from './wait';

const rows = 5000;

/** A sheet of partners with their themes, as a spreadsheet saves it. */
export const sheetOf = (partners: number): string => {
  const { nodes, themes } = makeGraph(partners + 100);
  const lines = nodes
    .slice(themes + 1, themes + 1 + partners)
    .map(({ label, theme }, at) => `"${label} ${at}","${nodes[theme]?.label ?? ''}",${at % 60}`);
  return ['Organization,Theme,Employees', ...lines].join('\n');
};

/** From handing the sheet over until its columns are asked about, and from there to the preview. */
export interface ImportTimes {
  readonly rows: number;
  readonly read: number;
  readonly preview: number;
}

/** Waits in the page, frame by frame, for an element after the next event of a kind. */
const timeUntil = ({ page }: Tab, event: string, selector: string) =>
  page.evaluateHandle(
    ([name, wanted]) => ({
      time: new Promise<number>((tell) => {
        const from = ({ timeStamp }: Event): void => {
          const look = (): void => {
            if (document.querySelector(wanted)) tell(performance.now() - timeStamp);
            else requestAnimationFrame(look);
          };
          look();
        };
        document.addEventListener(name, from, { capture: true, once: true });
      }),
    }),
    [event, selector] as const,
  );

/** Imports a sheet of 5,000 rows as far as its preview. */
export const runImport = async (tab: Tab, address: string): Promise<ImportTimes> => {
  const { page } = tab;
  await page.goto(address);
  await page.getByRole('button', { name: 'New map', exact: true }).click();
  const field = page.getByRole('combobox', { name: 'Add to the map', exact: true });
  await field.fill('Our town');
  await field.press('Enter');
  await pause(500);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await pause(500);
  const reading = await timeUntil(tab, 'change', '.import-columns');
  const sheet = { name: 'sheet.csv', mimeType: 'text/csv', buffer: Buffer.from(sheetOf(rows)) };
  await page.locator('input[type=file]').last().setInputFiles(sheet);
  const read = await reading.evaluate(({ time }) => time);
  await pause(300);
  const seeing = await timeUntil(tab, 'click', '.import-counts');
  await page.getByRole('button', { name: 'Preview', exact: true }).click();
  const preview = await seeing.evaluate(({ time }) => time);
  return { rows, read, preview };
};
