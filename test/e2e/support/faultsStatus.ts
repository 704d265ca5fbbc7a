import type { Page } from '@playwright/test';

/** Notes from now on every sentence of the save status; what is too early for words is none. */
export const watchStatus = (page: Page) => page.evaluate(watchInPage);

/** What the save status said since then, in order. */
export const statusesOf = async (page: Page): Promise<string[]> =>
  JSON.parse(await page.evaluate(() => document.documentElement.dataset.said ?? '[]')) as string[];

/** Runs in the page. */
function watchInPage() {
  const said: string[] = [];
  const status = () => document.querySelector('[data-testid="save-status"]')?.textContent ?? '';
  const first = status();
  const note = () => {
    const now = status();
    if (now && now !== (said.at(-1) ?? first)) said.push(now);
    document.documentElement.dataset.said = JSON.stringify(said);
  };
  const observer = new MutationObserver(note);
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
}
