import type { Page } from '@playwright/test';

/** What ends a window, and how many ms after the last edit of a burst. */
export type Ending = { way: 'close' | 'reload' | 'leave'; after: number };

/** All in one task of the page, before anything can be stored; or each in a task of its own. */
export type Pace = 'at once' | 'one by one';

type Burst = { lines: readonly string[]; pace: Pace; ending: Ending | null };

/** Names that say where in a burst they stood. */
export const burstOf = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `Partner ${at + 1}`);

/** Types lines faster than any hand, through the field and its Enter. */
export const burst = (page: Page, lines: readonly string[], pace: Pace) =>
  page.evaluate(burstInPage, { lines, pace, ending: null });

/** The same, and then ends the window; it ends itself where it can, so that no trip comes between. */
export async function burstThenEnd(
  page: Page,
  lines: readonly string[],
  pace: Pace,
  ending: Ending,
) {
  const gone = ending.way === 'reload' ? page.waitForEvent('load') : null;
  await page.evaluate(burstInPage, { lines, pace, ending });
  if (ending.way === 'leave') await page.waitForURL('about:blank');
  if (ending.way === 'close') {
    await page.waitForTimeout(ending.after);
    await page.close({ runBeforeUnload: false });
  }
  await gone;
}

/** Runs in the page. */
async function burstInPage({ lines, pace, ending }: Burst) {
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  for (const line of lines) {
    const field = document.querySelector('input[aria-label="Add to the map"]');
    value?.set?.call(field, line);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    const enter = { key: 'Enter', bubbles: true, cancelable: true };
    field?.dispatchEvent(new KeyboardEvent('keydown', enter));
    if (pace === 'one by one') await new Promise((resolve) => setTimeout(resolve));
  }
  if (ending?.way === 'reload') setTimeout(() => location.reload(), ending.after);
  if (ending?.way === 'leave') setTimeout(() => location.assign('about:blank'), ending.after);
}
