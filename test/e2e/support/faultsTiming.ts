import type { Page } from '@playwright/test';
import { lineField } from './maps';

/** Types a line in one window; how many ms after its Enter the circle is in the other's tree. */
export async function delayOf(from: Page, to: Page, name: string): Promise<number> {
  const seen = to.evaluate(seenInPage, name);
  await lineField(from).fill(name);
  const entered = Date.now();
  await lineField(from).press('Enter');
  return (await seen) - entered;
}

/** Of an odd count of numbers the one in the middle. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[(values.length - 1) / 2] ?? Number.NaN;

/** Runs in the page: the moment a circle of that name is in the tree. */
function seenInPage(name: string) {
  const isThere = () => document.querySelector(`[role="treeitem"][aria-label^="${name}, "]`);
  return new Promise<number>((resolve) => {
    const look = () => {
      if (!isThere()) return;
      observer.disconnect();
      resolve(Date.now());
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    look();
  });
}
