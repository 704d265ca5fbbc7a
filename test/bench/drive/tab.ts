import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../e2e/support/launch';

/** A fresh browser with one window and the probe in every page. */
export interface Tab {
  readonly browser: Browser;
  readonly page: Page;
  readonly devTools: CDPSession;
  /** What the page threw, shortened. */
  readonly errors: string[];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const size: Size = { width: 1280, height: 800 };

/** Starts a browser of its own with the probe in every page, runs, and ends it whatever happens. */
export const withTab = async <T>(
  probe: string,
  work: (tab: Tab) => Promise<T>,
  viewport: Size = size,
): Promise<T> => {
  const browser = await chromium.launch(launchOptions());
  try {
    const context = await browser.newContext({ viewport, acceptDownloads: true });
    await context.addInitScript(probe);
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Performance.enable');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error).slice(0, 160)));
    return await work({ browser, page, devTools, errors });
  } finally {
    await browser.close();
  }
};

const metric = async ({ devTools }: Tab, name: string): Promise<number> => {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? 0;
};

/** Milliseconds the page's main thread has been at work. */
export const workedMs = async (tab: Tab): Promise<number> =>
  1000 * (await metric(tab, 'TaskDuration'));

/** Megabytes the page's scripts hold once what is not used any more is thrown away. */
export const heapMb = async (tab: Tab): Promise<number> => {
  await tab.devTools.send('HeapProfiler.collectGarbage');
  return (await metric(tab, 'JSHeapUsedSize')) / 2 ** 20;
};
