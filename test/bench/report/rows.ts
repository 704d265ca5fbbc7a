import type { Outcome } from '../drive/outcome';
import { type FigureName, type Figures, figureNames } from './figures';
import { median } from './median';

/** The name of our own view in results. */
export const ours = 'Commonwheel';

/** A view on a graph of one size: medians of its runs. */
export interface Row {
  readonly view: string;
  readonly circles: number;
  readonly runs: number;
  readonly figures: Figures;
  /** In at least one run it still moved when the time was up. */
  readonly capped: { readonly settle: boolean; readonly add: boolean };
}

const figuresOf = (outcomes: readonly Outcome[]): Figures => {
  const of = (name: FigureName) => median(outcomes.map(({ figures }) => figures[name] ?? null));
  return Object.fromEntries(figureNames.map((name) => [name, of(name)])) as Figures;
};

const rowOf = (view: string, circles: number, outcomes: readonly Outcome[]): Row => ({
  view,
  circles,
  runs: outcomes.length,
  figures: figuresOf(outcomes),
  capped: {
    settle: outcomes.some(({ capped }) => capped.settle),
    add: outcomes.some(({ capped }) => capped.add),
  },
});

/** One row a view for a size; runs that failed do not count. */
export const rowsOf = (outcomes: readonly Outcome[], circles: number): readonly Row[] => {
  const here = outcomes.filter((one) => one.circles === circles && !one.failed);
  const views = [...new Set(here.map(({ view }) => view))];
  return views.map((view) =>
    rowOf(
      view,
      circles,
      here.filter((one) => one.view === view),
    ),
  );
};
