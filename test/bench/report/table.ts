import { bestPeer } from './best';
import { type Budget, budgets, type Verdict, verdictOn } from './budgets';
import { columns, shown } from './columns';
import { ours, type Row } from './rows';

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table in Markdown, its columns as wide as they need to be. */
export const markdownTable = (rows: readonly (readonly string[])[]): string => {
  const [head = []] = rows;
  const widths = head.map((_, at) => Math.max(3, ...rows.map((row) => (row[at] ?? '').length)));
  const padded = (row: readonly string[]) =>
    line(widths.map((width, at) => (row[at] ?? '').padEnd(width)));
  const rule = line(widths.map((width) => '-'.repeat(width)));
  const [first = '', ...others] = rows.map(padded);
  return [first, rule, ...others].join('\n');
};

/** What of ours is how many times the best peer's, for every figure of a column. */
const ratios = (rows: readonly Row[]): readonly string[] => {
  const own = rows.find(({ view }) => view === ours);
  return columns.map(({ figures }) =>
    figures
      .map((name) => {
        const [value, best] = [own?.figures[name] ?? null, bestPeer(rows, name)];
        if (value === null || !best) return '–';
        return best.value === 0 ? (value === 0 ? '=' : '∞') : (value / best.value).toFixed(2);
      })
      .join(' / '),
  );
};

/** The figures of all views on graphs of one size, and ours against the best of the others. */
export const figuresTable = (rows: readonly Row[]): string =>
  markdownTable([
    [`${rows[0]?.circles ?? 0} circles`, ...columns.map(({ title }) => title)],
    ...rows.map(({ view, figures, capped }) => [
      view,
      ...columns.map(({ text }) => text(figures, capped)),
    ]),
    ['ours ÷ best peer', ...ratios(rows)],
  ]);

const words = { true: 'holds', false: 'FALLS SHORT', null: 'not measured' } as const;

const verdictCells = (verdict: Verdict): readonly string[] => {
  const { budget, holds, peer, bound } = verdict;
  const sign = verdict.moreIsBetter ? '≥' : '≤';
  return [
    budget.title,
    words[`${holds}`],
    shown(verdict.ours, budget.digits),
    `${sign} ${shown(bound, budget.digits)}`,
    peer ?? '',
  ];
};

/** One line a budget: whether it holds, with both figures. */
export const budgetTable = (
  rows: readonly Row[],
  circles: number,
  list: readonly Budget[] = budgets,
): string =>
  markdownTable([
    ['budget', 'verdict', 'ours', 'bound', 'best peer'],
    ...list.map((budget) => verdictCells(verdictOn(budget, rows, circles))),
  ]);
