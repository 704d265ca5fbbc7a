import type { Id } from '../domain/id';
import type { PeriodRow } from '../domain/measureRow';
import { equalPeriods } from '../domain/periodsFrom';
import { dayAfter, yearsAt } from './calendar';
import type { MeasureTable } from './measureTable';
import { overlaps } from './period';

/**
 * What a comparison of two periods of one type is (R16). Only `change` is one over time: a `recount`
 * tells of the same time once more, as `2006 Aug` does of the cohort `2006`; an `overlap` shares some
 * days; what lies in periods of another length is another thing.
 */
export type Comparison = 'change' | 'recount' | 'overlap' | 'otherLength';

const monthsIn = ({ start, end }: PeriodRow): number =>
  12 * (yearsAt(end) - yearsAt(dayAfter(start, -1)));

/** About three days: leap years make no other length. */
const tolerance = 0.1;

const isEquallyLong = (a: PeriodRow, b: PeriodRow): boolean =>
  Math.abs(monthsIn(a) - monthsIn(b)) <= tolerance;

const holds = (outer: PeriodRow, inner: PeriodRow): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** What it is to compare two periods of one type, whichever of them comes first. */
export const comparisonOf = (a: PeriodRow, b: PeriodRow): Comparison => {
  if (equalPeriods(a, b) || holds(a, b) || holds(b, a)) return 'recount';
  if (overlaps(a, b)) return 'overlap';
  return isEquallyLong(a, b) ? 'change' : 'otherLength';
};

/** What a figure is compared with. */
export interface Compared {
  readonly period: PeriodRow;
  readonly comparison: Comparison;
}

const comparedWith = (table: MeasureTable, one: PeriodRow, other: Id): Compared | null => {
  const period = table.places.get(other)?.period;
  return period ? { period, comparison: comparisonOf(period, one) } : null;
};

/**
 * What a figure is compared with unless somebody asks otherwise: the latest earlier period of its type
 * that makes a change over time, else the latest earlier one, told as what it is; null without one.
 * `isFit` says which may be taken, such as those with a value.
 */
export const comparedBefore = (
  table: MeasureTable,
  period: Id,
  isFit: (period: Id) => boolean = () => true,
): Compared | null => {
  const place = table.places.get(period);
  let last: Compared | null = null;
  for (const id of place?.earlier ?? []) {
    const found = place && isFit(id) ? comparedWith(table, place.period, id) : null;
    if (found?.comparison === 'change') return found;
    last ??= found;
  }
  return last;
};

const madeLine = (table: MeasureTable, own: PeriodRow): readonly Id[] => {
  const kept: PeriodRow[] = [];
  for (const one of table.periods) {
    if (one.type !== own.type || (one !== own && comparisonOf(one, own) !== 'change')) continue;
    const last = kept.at(-1);
    if (!last || last.end < one.start) kept.push(one);
  }
  return kept.map(({ id }) => id);
};

/** By the places of the periods, which stay the same until a period changes. */
const lines = new WeakMap<MeasureTable['places'], Map<Id, readonly Id[]>>();

/**
 * The periods that make one line with a period, itself among them, in the order of time: those of its
 * type that compare with it, and with each other, as a change over time.
 */
export const lineOf = (table: MeasureTable, period: Id): readonly Id[] => {
  const own = table.places.get(period)?.period;
  if (!own) return [];
  const known = lines.get(table.places) ?? new Map<Id, readonly Id[]>();
  lines.set(table.places, known);
  const line = known.get(period) ?? madeLine(table, own);
  known.set(period, line);
  return line;
};
