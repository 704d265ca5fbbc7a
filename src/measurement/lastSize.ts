import type { Id } from '../domain/id';
import type { Asked } from './asked';
import { type Measured, none, valued } from './figure';
import { type MeasureTable, seriesAt } from './measureTable';

const sizeIn = (
  table: MeasureTable,
  asked: Asked,
  units: readonly Id[],
  period: Id,
): number | null => {
  const series = seriesAt(table, asked.indicator, asked.subgroup);
  let sum: number | null = null;
  for (const unit of units) {
    const d = series.get(unit)?.c?.[period]?.[1] ?? null;
    if (d !== null) sum = (sum ?? 0) + d;
  }
  return sum;
};

/**
 * The last D that is known of a partner in a period or before it (R5), that of a hidden value too:
 * its own, or what its units add up to.
 */
export const lastSize = (table: MeasureTable, asked: Asked, partner: Id): Measured => {
  const place = table.places.get(asked.period);
  const units = (table.unitsOf.get(partner) ?? []).map(({ id }) => id);
  for (const period of place ? [...place.same, ...place.earlier] : []) {
    const size = sizeIn(table, asked, [partner], period) ?? sizeIn(table, asked, units, period);
    if (size !== null) return valued(size);
  }
  return none('notReported');
};
