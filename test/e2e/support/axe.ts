import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = { id: string; nodes: { html: string }[] };
type Axe = { run(options: object): Promise<{ violations: Violation[] }> };

/** Rules that a look can break; all others judge what stands on the page, whatever its colors. */
const rulesOfColor = ['color-contrast', 'link-in-text-block'];

/** Only what is broken needs to be described, and no rule reads style sheets. */
const briefly = { resultTypes: ['violations'], preload: false };

/** What axe finds on the page as it is now, as short sentences. */
export const findings = (page: Page) => judge(page, briefly);

/** The same by the rules of color alone. */
export const findingsOfColor = (page: Page) =>
  judge(page, { ...briefly, runOnly: { type: 'rule', values: rulesOfColor } });

async function judge(page: Page, options: object): Promise<string[]> {
  await page.locator('main').first().waitFor({ state: 'attached' });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(asked);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  }, options);
}
