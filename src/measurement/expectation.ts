import type { Id } from '../domain/id';
import type { CellState, ExpectationRow, PeriodRow, SeriesRow } from '../domain/measureRow';
import type { Asked } from './asked';
import { type ByUnit, type MeasureTable, seriesAt } from './measureTable';

const given = new Set<CellState>(['reported', 'suppressed']);

/** Partners that ever gave a value of a series, by the table of it. */
const known = new WeakMap<ByUnit, ReadonlySet<Id>>();

/** True where a series has a value, hidden or not. */
export const everGave = ({ c }: SeriesRow): boolean => {
  for (const period in c) if (given.has(c[period as Id]?.[2] ?? 'missing')) return true;
  return false;
};

const everIn = (table: MeasureTable, series: ByUnit): ReadonlySet<Id> => {
  const before = known.get(series);
  if (before) return before;
  const found = new Set<Id>();
  for (const [unit, row] of series) {
    if (unit === table.everybody) continue;
    const partner = table.partnerOf.get(unit) ?? unit;
    if (!found.has(partner) && everGave(row)) found.add(partner);
  }
  known.set(series, found);
  return found;
};

/**
 * Every partner that ever reported a measure, hidden values too; of a group, that group (R5). Values
 * about everybody are of no partner.
 */
export const everReported = (
  table: MeasureTable,
  { indicator, subgroup }: Asked,
): ReadonlySet<Id> => everIn(table, seriesAt(table, indicator, subgroup));

/** A value is due at the end of its period, so that is when its partner must be expected. */
const covers = ({ from, to }: ExpectationRow, { end }: PeriodRow): boolean =>
  (from === undefined || from <= end) && (to === undefined || end <= to);

/**
 * Whether a partner is to report (R5): by its expectations of the measure, and where it has none, if
 * it ever reported it.
 */
export const isExpected = (table: MeasureTable, asked: Asked, partner: Id): boolean => {
  const its = table.expectations.get(asked.indicator)?.get(partner);
  if (!its) return everReported(table, asked).has(partner);
  const place = table.places.get(asked.period);
  return place !== undefined && its.some((one) => covers(one, place.period));
};

const orders = new WeakMap<ReadonlySet<Id>, readonly Id[]>();

const listOf = (partners: ReadonlySet<Id>): readonly Id[] => {
  const list = orders.get(partners) ?? [...partners];
  orders.set(partners, list);
  return list;
};

/** All that a figure may be about: who ever reported, and who was ever expected to. */
export const candidatesOf = (table: MeasureTable, asked: Asked): readonly Id[] => {
  const ever = everReported(table, asked);
  const expected = table.expectations.get(asked.indicator);
  return expected ? [...new Set([...ever, ...expected.keys()])] : listOf(ever);
};
