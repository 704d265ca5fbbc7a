import type { Id } from '../../../domain/id';
import type { IndicatorRow } from '../../../domain/measureRow';
import type { Asked } from '../../../measurement/asked';
import { type Figure, none, type Why } from '../../../measurement/figure';
import type { MeasureTable } from '../../../measurement/measureTable';
import { figureAt, type PooledFigure } from '../../../measurement/pooledFigure';
import { figureOf } from '../../../measurement/reading';
import type { Report } from '../../../measurement/report';

/** What a partner says of a measure, and why it is not in the figure of all, if it is not. */
export interface HeatSaid {
  readonly figure: Figure;
  readonly report: Report | null;
  /** Null for one that is in the figure of all. */
  readonly why: Why | null;
}

/** A measure for one period and group: the figure of all, and what each partner says. */
export interface HeatColumn {
  readonly measure: IndicatorRow;
  readonly asked: Asked;
  readonly pooled: PooledFigure;
  readonly said: ReadonlyMap<Id, HeatSaid>;
  /** The least and the most that a partner says; null where nobody does. */
  readonly reach: readonly [low: number, high: number] | null;
}

const saidIn = (
  measure: IndicatorRow,
  { reports, left }: PooledFigure,
): ReadonlyMap<Id, HeatSaid> => {
  const found = new Map<Id, HeatSaid>();
  for (const report of reports)
    found.set(report.partner, { figure: figureOf(measure, report.reading), report, why: null });
  for (const { report, why } of left)
    found.set(report.partner, { figure: figureOf(measure, report.reading), report, why });
  return found;
};

const reachOf = (said: ReadonlyMap<Id, HeatSaid>): HeatColumn['reach'] => {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { figure } of said.values()) {
    if (figure.is !== 'value') continue;
    low = Math.min(low, figure.value);
    high = Math.max(high, figure.value);
  }
  return low <= high ? [low, high] : null;
};

/** A column of the heatmap. */
export const heatColumn = (
  table: MeasureTable,
  measure: IndicatorRow,
  asked: Omit<Asked, 'indicator'>,
): HeatColumn => {
  const about = { ...asked, indicator: measure.id };
  const pooled = figureAt(table, about);
  const said = saidIn(measure, pooled);
  return { measure, asked: about, pooled, said, reach: reachOf(said) };
};

const nobody: HeatSaid = { figure: none('noOneExpected'), report: null, why: 'noOneExpected' };

/** What a partner says in a column; nothing was expected of one that is not in it. */
export const saidBy = ({ said }: HeatColumn, partner: Id): HeatSaid => said.get(partner) ?? nobody;

/** Columns are worked out when they are first asked for, and once. */
export const heatColumns = (
  table: MeasureTable,
  asked: Omit<Asked, 'indicator'>,
): ((measure: IndicatorRow) => HeatColumn) => {
  const known = new Map<Id, HeatColumn>();
  return (measure) => {
    const column = known.get(measure.id) ?? heatColumn(table, measure, asked);
    known.set(measure.id, column);
    return column;
  };
};
