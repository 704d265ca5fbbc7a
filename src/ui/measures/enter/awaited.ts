import type { Id } from '../../../domain/id';
import { isExpected } from '../../../measurement/expectation';
import type { MeasureTable } from '../../../measurement/measureTable';
import { isDue } from '../../../measurement/period';
import { cellOf, type ValuePlace } from './valueColumn';

/** Why a cell is empty: the value should be there, is for later, or nobody waits for it. */
export type Emptiness = 'missing' | 'notDue' | 'notExpected';

/** Where nobody said who is to report a measure, everybody may. */
const isAwaited = (table: MeasureTable, { indicator, period }: ValuePlace, partner: Id): boolean =>
  !table.expectations.has(indicator) || isExpected(table, { indicator, period }, partner);

/** Why nothing stands at a place (R4, R5). `today` is a day such as `2026-05-03`. */
export const emptinessAt = (table: MeasureTable, place: ValuePlace, today: string): Emptiness => {
  const partner = table.partnerOf.get(place.unit) ?? place.unit;
  if (!isAwaited(table, place, partner)) return 'notExpected';
  const period = table.places.get(place.period)?.period;
  const lag = table.indicators.get(place.indicator)?.dueLag ?? 0;
  return period && !isDue(period, lag, today) ? 'notDue' : 'missing';
};

const isSaid = (table: MeasureTable, place: ValuePlace, unit: Id): boolean =>
  (cellOf(table, { ...place, unit })?.[2] ?? 'missing') !== 'missing';

/** True where something was said: by the unit, by its partner for it, or by its programs for it. */
export const isSaidAt = (table: MeasureTable, place: ValuePlace): boolean => {
  const partner = table.partnerOf.get(place.unit);
  const units = table.unitsOf.get(place.unit) ?? [];
  return (
    isSaid(table, place, place.unit) ||
    (partner !== undefined && isSaid(table, place, partner)) ||
    units.some(({ id }) => isSaid(table, place, id))
  );
};

/** True where somebody still has to enter something. */
export const isStillEmpty = (table: MeasureTable, place: ValuePlace, today: string): boolean =>
  !isSaidAt(table, place) && emptinessAt(table, place, today) === 'missing';
