import { describe, expect, it } from 'vitest';
import type { Outcome } from './drive/outcome';
import { emptySpot, loneTheme } from './drive/spots';
import { optionsFrom } from './options';
import { bestPeer } from './report/best';
import { type Budget, budgets, verdictOn } from './report/budgets';
import { columns } from './report/columns';
import type { FigureName, Figures } from './report/figures';
import { median, quantile } from './report/median';
import { ours, rowsOf } from './report/rows';
import { budgetTable, figuresTable, markdownTable } from './report/table';

type Some = Partial<Figures>;

const outcome = (view: string, figures: Some, over: Partial<Outcome> = {}): Outcome => ({
  ...{ view, circles: 300, rep: 1, figures, errors: [], seconds: 1 },
  capped: { settle: false, add: false },
  ...over,
});

const rows = (own: Some, ...peers: readonly Some[]) =>
  rowsOf([outcome(ours, own), ...peers.map((some, at) => outcome(`peer${at}`, some))], 300);

const budgetFor = (figure: FigureName): Budget => {
  const found = budgets.find((one) => one.figure === figure);
  if (!found) throw new Error(`no budget for ${figure}`);
  return found;
};

const holds = (figure: FigureName, own: number, ...peers: readonly number[]) =>
  verdictOn(
    budgetFor(figure),
    rows({ [figure]: own }, ...peers.map((value) => ({ [figure]: value }))),
    300,
  ).holds;

describe('several runs', () => {
  it('count by their median; what is missing does not count, and of none there is none', () => {
    expect(median([5, null, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([null])).toBeNull();
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(3);
    expect(quantile([], 0.5)).toBeNull();
  });

  it('become one row a view; failed ones are left out, capped ones mark it', () => {
    const found = rowsOf(
      [
        outcome('d3', { settle: 10 }),
        outcome('d3', { settle: 30 }, { capped: { settle: true, add: false } }),
        outcome('d3', { settle: 999 }, { failed: 'it hung' }),
        outcome('d3', { settle: 999 }, { circles: 3000 }),
      ],
      300,
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.figures.settle).toBe(20);
    expect(found[0]?.capped.settle).toBe(true);
    expect(found[0]?.figures.heap).toBeNull();
  });
});

describe('a budget', () => {
  it('is held against the best of the others: the least, or the most where more is better', () => {
    const all = rows({}, { settle: 900, themes: 0.2 }, { settle: 500, themes: 0.4 }, {});
    expect(bestPeer(all, 'settle')).toEqual({ view: 'peer1', value: 500 });
    expect(bestPeer(all, 'themes')).toEqual({ view: 'peer1', value: 0.4 });
    expect(bestPeer(all, 'heap')).toBeNull();
  });

  it('of a ratio holds up to that many times the best', () => {
    expect(holds('settle', 200, 3000, 1000)).toBe(true);
    expect(holds('settle', 201, 3000, 1000)).toBe(false);
  });

  it('of the best of others holds from there on', () => {
    expect(holds('themes', 0.4, 0.2, 0.4)).toBe(true);
    expect(holds('themes', 0.39, 0.2, 0.4)).toBe(false);
  });

  it('of a plain bound needs no other', () => {
    expect(holds('fill', 0.85)).toBe(true);
    expect(holds('fill', 0.84)).toBe(false);
    expect(holds('labelOverlaps', 1)).toBe(false);
  });

  it('says that it was not measured when a side is missing', () => {
    expect(holds('settle', 200)).toBeNull();
    expect(verdictOn(budgetFor('fill'), rows({}), 300).holds).toBeNull();
  });

  it('is another one for larger maps', () => {
    const of = (circles: number) =>
      verdictOn(budgetFor('longTasks'), rows({ longTasks: 90 }), circles);
    expect([300, 3000, 10_000].map((circles) => of(circles).holds)).toEqual([false, false, true]);
  });
});

describe('the tables', () => {
  it('have a column for each figure, a row for each view and the ratios', () => {
    const table = figuresTable(rows({ settle: 100, longTasks: 0 }, { settle: 400, longTasks: 0 }));
    expect(table.split('\n')).toHaveLength(5);
    expect(table).toContain('0.25');
    expect(table).toContain('=');
    expect(columns.map(({ title }) => title)).toContain('crossings /1000');
  });

  it('mark what still moved, and say what holds and what falls short', () => {
    const capped = { settle: true, add: false };
    const own = rowsOf([outcome(ours, { settle: 12_000, fill: 0.9 }, { capped })], 300);
    expect(figuresTable(own)).toContain('12000*');
    expect(budgetTable(own, 300)).toMatch(/fill +\| holds +\| 0\.90 +\| ≥ 0\.85/);
    expect(markdownTable([['a', 'b'], ['c']])).toBe('| a   | b   |\n| --- | --- |\n| c   |     |');
  });
});

describe('spots on a picture', () => {
  const area = { left: 0, top: 0, right: 220, bottom: 220 };

  it('an empty one is far from all circles; the theme to drag is the one most alone', () => {
    expect(emptySpot([0, 0, 0, 220, 220, 0], area)).toEqual([220, 220]);
    expect(loneTheme([0, 0, 10, 10, 200, 200, 14, 14], 2, area)).toBe(2);
    expect(loneTheme([0, 0, 999, 10, 40, 40], 2, area)).toBe(2);
  });
});

describe('what the command takes', () => {
  it('sizes, repeats and peers, with defaults', () => {
    expect(optionsFrom([])).toMatchObject({ sizes: [300, 3000, 10_000], reps: 1, csv: null });
    expect(optionsFrom(['--sizes', '100,300', '--reps=3', '--peers', 'sigma,d3'])).toMatchObject({
      ...{ sizes: [100, 300], reps: 3, peers: ['d3', 'sigma'] },
    });
    expect(optionsFrom(['--beside', 'town.csv'])).toMatchObject({ beside: true, csv: 'town.csv' });
  });

  it('nonsense is refused with a sentence', () => {
    expect(() => optionsFrom(['--sizes', 'many'])).toThrow('--sizes takes');
    expect(() => optionsFrom(['--reps', '0'])).toThrow('--reps takes');
    expect(() => optionsFrom(['--peers', 'echarts'])).toThrow('"echarts" is none');
  });
});
