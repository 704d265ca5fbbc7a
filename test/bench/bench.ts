import { join } from 'node:path';
import { folder } from './drive/folders';
import { type ImportTimes, runImport } from './drive/importRun';
import { type MeasureTimes, runMeasures } from './drive/measuresRun';
import type { Outcome } from './drive/outcome';
import type { Pages } from './drive/pages';
import { runRounds } from './drive/rounds';
import { type ScriptSizes, scriptSizes } from './drive/sizes';
import { withTab } from './drive/tab';
import type { Options } from './options';
import { besideBudgets } from './report/budgets';
import { rowsOf } from './report/rows';
import { budgetTable, figuresTable, markdownTable } from './report/table';

export interface Served {
  readonly app: string;
  readonly pages: Pages;
  /** The build that is measured. */
  readonly dist: string;
}

const printSize = (outcomes: readonly Outcome[], circles: number): void => {
  const rows = rowsOf(outcomes, circles);
  console.log(`\n${figuresTable(rows)}\n`);
  console.log(`${budgetTable(rows, circles)}\n`);
  console.log(budgetTable(rows, circles, besideBudgets));
  for (const { view, failed } of outcomes) if (failed) console.log(`\n${view}: ${failed}`);
};

const verdict = (holds: boolean): string => (holds ? 'holds' : 'FALLS SHORT');

const printBeside = (times: ImportTimes, values: MeasureTimes, sizes: ScriptSizes): void => {
  const whole = times.read + times.preview;
  const line = (title: string, value: number, most: number, unit: string) => [
    title,
    verdict(value <= most),
    `${value.toFixed(0)} ${unit}`,
    `≤ ${most} ${unit}`,
  ];
  const rows = [
    ['budget', 'verdict', 'ours', 'bound'],
    line(`preview of ${times.rows} rows`, whole, 1000, 'ms'),
    line('measures of 320,000 values, first', values.first, 2000, 'ms'),
    line('measures, warm', values.warm, 1000, 'ms'),
    line('another period', values.period, 100, 'ms'),
    line('another measure', values.measure, 100, 'ms'),
    line('one value typed, durable', values.cell, 50, 'ms'),
    line('script of the first page, gzipped', sizes.firstPage, 330, 'kB'),
    line('largest part loaded later, gzipped', sizes.largestLater, 160, 'kB'),
  ];
  console.log(`\n${markdownTable(rows)}`);
};

const legend = `
Medians; ms unless said otherwise. Only ratios within one run say something: milliseconds move with
the machine. * still moving when the time was up. busy: main-thread ms a frame. What each column
means stands in test/bench/README.md.`;

/** Runs all sizes and prints what they gave; 0 also where budgets fall short, 1 where a run failed. */
export const runBench = async (options: Options, served: Served): Promise<number> => {
  const started = new Date().toISOString().replaceAll(':', '-').slice(0, 19);
  const raw = join(folder('raw'), `${started}.jsonl`);
  const outcomes: Outcome[] = [];
  for (const circles of options.sizes) {
    const found = await runRounds(circles, options, { ...served, raw });
    printSize(found, circles);
    outcomes.push(...found);
  }
  printBeside(
    await withTab(served.pages.probe, (tab) => runImport(tab, served.app)),
    await withTab(served.pages.probe, (tab) => runMeasures(tab, served.app)),
    scriptSizes(served.dist),
  );
  console.log(`${legend}\nRaw results: ${raw}`);
  return outcomes.some(({ failed }) => failed) ? 1 : 0;
};
