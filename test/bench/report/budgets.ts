import { bestPeer } from './best';
import type { FigureName } from './figures';
import { ours, type Row } from './rows';

/** What a figure may be: so many times the best peer's, not below the best peer's, or a plain bound. */
export type Limit =
  | { readonly is: 'ratio'; readonly most: number }
  | { readonly is: 'atLeastBest' }
  | { readonly is: 'most'; readonly value: number }
  | { readonly is: 'least'; readonly value: number };

export interface Budget {
  readonly title: string;
  readonly figure: FigureName;
  readonly digits: number;
  /** For maps up to 300, up to 3,000, and larger ones. */
  readonly limits: readonly [Limit, Limit, Limit];
}

const ratio = (most: number): Limit => ({ is: 'ratio', most });
const most = (value: number): Limit => ({ is: 'most', value });
const least = (value: number): Limit => ({ is: 'least', value });
const atLeastBest: Limit = { is: 'atLeastBest' };
const same = (limit: Limit): Budget['limits'] => [limit, limit, limit];

/** All of them at once, not one bought with another. */
export const budgets: readonly Budget[] = [
  { title: 'settle', figure: 'settle', digits: 0, limits: [ratio(0.2), ratio(0.12), ratio(0.08)] },
  { title: 'first paint', figure: 'paint', digits: 0, limits: same(ratio(1)) },
  { title: 'long tasks', figure: 'longTasks', digits: 0, limits: [most(0), most(0), most(100)] },
  { title: 'stress', figure: 'stress', digits: 3, limits: [ratio(1.1), ratio(1.05), ratio(1.05)] },
  { title: 'crossings', figure: 'crossings', digits: 1, limits: same(ratio(1.05)) },
  { title: 'neighborhood', figure: 'neighborhood', digits: 3, limits: same(atLeastBest) },
  { title: 'theme separation', figure: 'themes', digits: 3, limits: same(atLeastBest) },
  { title: 'circle overlaps', figure: 'overlaps', digits: 2, limits: same(most(0)) },
  { title: 'label overlaps', figure: 'labelOverlaps', digits: 0, limits: same(most(0)) },
  { title: 'fill', figure: 'fill', digits: 2, limits: same(least(0.85)) },
  { title: 'pan p95', figure: 'panP95', digits: 1, limits: [most(17), most(17), most(20)] },
  { title: 'pan busy', figure: 'panBusy', digits: 1, limits: [most(5), most(8), most(10)] },
  { title: 'zoom p95', figure: 'zoomP95', digits: 1, limits: [most(17), most(17), most(20)] },
  { title: 'zoom busy', figure: 'zoomBusy', digits: 1, limits: [most(5), most(8), most(10)] },
  { title: 'drag p50', figure: 'dragP50', digits: 0, limits: [most(16), most(16), most(25)] },
  { title: 'drag p95', figure: 'dragP95', digits: 0, limits: [most(20), most(25), most(40)] },
  { title: 'drag lost', figure: 'dragLost', digits: 0, limits: same(most(0)) },
  {
    title: 'add one: settle',
    figure: 'addSettle',
    digits: 0,
    limits: [most(50), most(100), most(150)],
  },
  { title: 'add one: moved %', figure: 'addMoved', digits: 2, limits: same(most(0.5)) },
  { title: 'heap', figure: 'heap', digits: 1, limits: same(ratio(1.2)) },
];

/** What the app must hold beside the pictures of others. */
export const besideBudgets: readonly Budget[] = [
  {
    title: 'open a kept map',
    figure: 'open',
    digits: 0,
    limits: [most(300), most(1500), most(1500)],
  },
  { title: 'edit on screen, frames', figure: 'editFrames', digits: 0, limits: same(most(1)) },
  { title: 'edit on screen, ms', figure: 'editShown', digits: 0, limits: same(most(34)) },
  { title: 'edit kept', figure: 'editKept', digits: 0, limits: same(most(50)) },
];

export interface Verdict {
  readonly budget: Budget;
  readonly holds: boolean | null;
  /** Then the bound is the least it may be. */
  readonly moreIsBetter: boolean;
  readonly ours: number | null;
  /** The number it is held against; null when there is none to compare with. */
  readonly bound: number | null;
  /** The peer the bound comes from. */
  readonly peer: string | null;
}

const limitFor = ({ limits }: Budget, circles: number): Limit =>
  limits[circles <= 300 ? 0 : circles <= 3000 ? 1 : 2];

const boundOf = (limit: Limit, best: number | null): number | null => {
  if (limit.is === 'most' || limit.is === 'least') return limit.value;
  if (best === null) return null;
  return limit.is === 'ratio' ? limit.most * best : best;
};

const isFloor = ({ is }: Limit): boolean => is === 'least' || is === 'atLeastBest';

const isRelative = ({ is }: Limit): boolean => is === 'ratio' || is === 'atLeastBest';

/** Whether a budget holds; null when one side of the comparison is missing. */
export const verdictOn = (budget: Budget, rows: readonly Row[], circles: number): Verdict => {
  const limit = limitFor(budget, circles);
  const best = bestPeer(rows, budget.figure);
  const value = rows.find(({ view }) => view === ours)?.figures[budget.figure] ?? null;
  const bound = boundOf(limit, best?.value ?? null);
  const moreIsBetter = isFloor(limit);
  const isWithin = (value: number, bound: number) =>
    moreIsBetter ? value >= bound : value <= bound;
  return {
    budget,
    moreIsBetter,
    holds: value === null || bound === null ? null : isWithin(value, bound),
    ours: value,
    bound,
    peer: isRelative(limit) ? (best?.view ?? null) : null,
  };
};
