import type { Id } from '../../../domain/id';
import type { At } from '../../../measurement/asked';
import { everToldOfEverybody, everybodyAt } from '../../../measurement/everybody';
import { everReported, isExpected } from '../../../measurement/expectation';
import type { MeasureTable } from '../../../measurement/measureTable';
import { isDue } from '../../../measurement/period';
import { tellsOfEverybody } from '../../../measurement/scope';
import { cellOf, type ValuePlace } from './valueColumn';

/** Why a cell is empty: the value should be there, is for later, or nobody waits for it. */
export type Emptiness = 'missing' | 'notDue' | 'notExpected';

/** A value about everybody is waited for where it was told before, or nobody else is to report. */
const isEverybodyAwaited = (table: MeasureTable, at: At): boolean => {
  const sheet = table.indicators.get(at.indicator);
  if (!sheet || !tellsOfEverybody(sheet)) return false;
  if (everToldOfEverybody(table, at)) return true;
  return !table.expectations.has(at.indicator) && everReported(table, at).size === 0;
};

/**
 * Where nobody said who is to report a measure, everybody may. Beside a value about everybody no
 * partner is waited for, nor one that never reported a measure that is told of everybody.
 */
const isPartnerAwaited = (table: MeasureTable, at: At, partner: Id): boolean => {
  if (everybodyAt(table, at)) return false;
  if (table.expectations.has(at.indicator)) return isExpected(table, at, partner);
  return !everToldOfEverybody(table, at) || everReported(table, at).has(partner);
};

const isAwaited = (table: MeasureTable, at: At, partner: Id): boolean =>
  partner === table.everybody
    ? isEverybodyAwaited(table, at)
    : isPartnerAwaited(table, at, partner);

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
