import type { Id } from '../domain/id';
import type { PeriodRow } from '../domain/measureRow';
import { byTime } from '../domain/measures';
import { equalPeriods } from '../domain/periodsFrom';
import { yearsAt } from './calendar';
import { overlaps, partsOf } from './period';

/** A period among the others of the map. */
export interface PeriodPlace {
  readonly period: PeriodRow;
  /** When it ends, in years (`calendar.yearsAt`). */
  readonly at: number;
  /** The ids of all rows that are this period, its own first (R16). */
  readonly same: readonly Id[];
  /** The periods that make it up, in the order of time. */
  readonly parts: readonly PeriodRow[];
  /** Earlier ones of the same type, the latest first. */
  readonly earlier: readonly Id[];
  /** Others that share days with it and are neither the same nor parts of it. */
  readonly across: readonly Id[];
}

const idsOf = (rows: readonly PeriodRow[]): readonly Id[] => rows.map(({ id }) => id);

const placeOf = (period: PeriodRow, at: number, sorted: readonly PeriodRow[]): PeriodPlace => {
  const twins = sorted.filter((one) => one !== period && equalPeriods(one, period));
  const parts = partsOf(period, sorted);
  const before = sorted.slice(0, at).filter(({ type }) => type === period.type);
  const across = sorted.filter(
    (one) => overlaps(one, period) && !parts.some((part) => equalPeriods(part, one)),
  );
  return {
    period,
    at: yearsAt(period.end),
    same: [period.id, ...idsOf(twins)],
    parts,
    earlier: idsOf(before.filter((one) => !equalPeriods(one, period)).reverse()),
    across: idsOf(across.filter(({ type }) => type !== period.type)),
  };
};

/** Every period and its place, in the order of time. */
export const placesOf = (periods: readonly PeriodRow[]): ReadonlyMap<Id, PeriodPlace> => {
  const sorted = [...periods].sort(byTime);
  return new Map(sorted.map((period, at) => [period.id, placeOf(period, at, sorted)]));
};
