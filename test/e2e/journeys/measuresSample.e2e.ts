import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { expectNothing } from '../support/looks';
import { computed, copiedSentence, openSample, openTab } from '../support/measures';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const met = 'Students who met an employer';

/** A way to look at measures, the sample's figures in it. */
interface Tab {
  name: string;
  /** The finding, where the tab has one. */
  title?: RegExp;
  /** The figures as a table or list, beside the chart or behind a button of it. */
  numbers: (at: Locator) => Promise<Locator>;
  /** What is in them. */
  says: RegExp;
  /** Opens how one of the figures is computed. */
  ask: (at: Locator, page: Page) => Promise<void>;
  sentence: RegExp;
}

/** A chart has its table behind a button. */
const behindButton = async (at: Locator) => {
  const button = at.getByRole('button', { name: 'Table', exact: true }).first();
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  return at.getByRole('table').first();
};

/** Enter on a mark or cell that the keyboard goes to. */
const enterOn = (role: 'gridcell' | 'img', name: RegExp) => async (at: Locator, page: Page) => {
  await at.getByRole(role, { name }).first().focus();
  await page.keyboard.press('Enter');
};

const press = (name: RegExp) => (at: Locator) => at.getByRole('button', { name }).first().click();

const all = /^Students who met an employer \(.*2024–25\): 51\.9% \(162 of 312\)\. 3 of 3 partners/;

const tabs: readonly Tab[] = [
  {
    name: 'Scorecard',
    title: /^1 of 2 measures with a goal/,
    numbers: async (at) => at.getByRole('article', { name: met }),
    says: /162 of 312.*3 of 3 partners/s,
    ask: press(new RegExp(`How is this computed: ${met}`)),
    sentence: all,
  },
  {
    name: 'Heatmap',
    numbers: async (at) => at.getByRole('grid', { name: 'Partners by measures' }),
    says: /P1.*55\.5%.*P2.*50\.0%/s,
    ask: enterOn('gridcell', /^51\.9%/),
    sentence: all,
  },
  {
    name: 'Trends',
    title: new RegExp(`^${met}`),
    numbers: behindButton,
    says: /2022–23.*42\.0%.*2024–25.*51\.9%/s,
    ask: enterOn('img', /^2024–25: /),
    sentence: all,
  },
  {
    name: 'Groups',
    title: /^Students who met an employer: no group is clearly behind/,
    numbers: behindButton,
    says: /2024–25.*37\.5%.*56\.9%/s,
    ask: press(/^Other students: 56\.9%/),
    sentence: /^Students who met an employer \(.*Other students.*\): 56\.9% \(58 of 102\)/,
  },
  {
    name: 'Who reports',
    title: /^3 of 3 partners reported all that was due for 2024–25$/,
    numbers: async (at) => at.getByRole('table').first(),
    says: /Employer hours.*3 of 3 partners.*100\.0%/s,
    ask: press(new RegExp(`How is this computed: ${met}`)),
    sentence: all,
  },
  {
    name: 'Why it changed',
    title: /^Students who met an employer.*4\.6 points/,
    numbers: async (at) => at.getByRole('table', { name: /^What each partner did/ }),
    says: /P2.*\+1\.0 pp.*P1.*\+1\.9 pp/s,
    ask: press(/^51\.9% \. How is this computed/),
    sentence: all,
  },
  {
    name: 'Contribution',
    title: /^Students who met an employer, 2024–25: 162 students together/,
    numbers: async (at) => at.getByRole('table', { name: /^What each partner gives/ }),
    says: /P1.*61.*37\.7%/s,
    ask: press(/How is this computed: P1$/),
    sentence: /^Students who met an employer \(.*P1.*\): 55\.5% \(61 of 110\)/,
  },
];

const look = async (page: Page, tab: Tab) => {
  const at = await openTab(page, tab.name);
  if (tab.title) await expect(at.getByRole('heading', { name: tab.title }).first()).toBeVisible();
  await expect(at.getByText('Illustrative numbers').first()).toBeVisible();
  await expectNothing(page, tab.name);
  await tab.ask(at, page);
  await expect(computed(page)).toBeVisible();
  const sentence = await copiedSentence(page);
  expect(sentence).toMatch(tab.sentence);
  expect(sentence).toMatch(/Illustrative numbers\. Private copy: small numbers are not hidden\./);
  const numbers = await tab.numbers(at);
  await expect(numbers).toBeVisible();
  expect(await numbers.innerText()).toMatch(tab.says);
};

test('R27 every way to look at the sample says its finding, has its numbers as a table, and explains a figure', async ({
  app,
}) => {
  test.setTimeout(120_000);
  const { page } = app;
  await app.open();
  await openSample(page);
  for (const tab of tabs) await test.step(tab.name, () => look(page, tab));
});
