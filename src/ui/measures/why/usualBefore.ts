import type { Id } from '../../../domain/id';
import type { PeriodRow } from '../../../domain/measureRow';
import type { Asked } from '../../../measurement/asked';
import type { MeasureTable } from '../../../measurement/measureTable';
import { figureAt } from '../../../measurement/pooledFigure';

/** The periods a figure can be compared with: all others of its type, the latest first. */
export const periodsToCompare = (table: MeasureTable, period: Id): readonly PeriodRow[] => {
  const place = table.places.get(period);
  if (!place) return [];
  const isOther = ({ id, type }: PeriodRow): boolean =>
    type === place.period.type && !place.same.includes(id);
  return table.periods.filter(isOther).reverse();
};

/** The period before with a figure; without any the one just before, null for the first of all. */
export const usualBefore = (table: MeasureTable, asked: Asked): Id | null => {
  const earlier = table.places.get(asked.period)?.earlier ?? [];
  const hasFigure = (period: Id): boolean =>
    figureAt(table, { ...asked, period }).figure.is !== 'none';
  return earlier.find(hasFigure) ?? earlier[0] ?? null;
};
