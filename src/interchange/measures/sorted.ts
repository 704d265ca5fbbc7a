import type { MapDocument } from '../../domain/document';
import type { Cell } from '../../domain/measureRow';
import { seriesAt } from '../../domain/measures';
import type { Steps } from '../../domain/steps';
import type { KnownRows } from './meant';
import { unitKey } from './partnersMeant';
import type { SaidPlace, SaidValue } from './saidValue';

const often = 200;

/** A value that stands on the map already, and what the file says. */
export interface ChangedValue {
  readonly value: SaidValue;
  readonly was: Cell;
}

export interface Sorted {
  readonly fresh: readonly SaidValue[];
  readonly changed: readonly ChangedValue[];
  readonly unchanged: number;
}

/** What stands on the map at a place, as far as the rows are there already. */
export const standingAt = (
  document: MapDocument,
  rows: KnownRows,
): ((place: SaidPlace) => Cell | null) => {
  const measures = new Map(rows.measures.map(({ key, as }) => [key, as]));
  const [periods, groups, partners, units] = (
    [rows.periods, rows.groups, rows.partners, rows.units] as const
  ).map((list) => new Map(list.map(({ key, id }) => [key, id])));
  return ({ keys }) => {
    const indicator = measures.get(keys.measure);
    const period = periods?.get(keys.period);
    const unit = keys.unit
      ? units?.get(unitKey(keys.partner, keys.unit))
      : partners?.get(keys.partner);
    const subgroup = keys.group ? groups?.get(keys.group) : null;
    if (!indicator || !period || !unit || (keys.group && !subgroup)) return null;
    return seriesAt(document, { indicator, unit, subgroup: subgroup ?? null })?.c?.[period] ?? null;
  };
};

/** What a file does not say, such as how final a value is, stays as it is. */
const sameCell = ([n, d, state, status]: Cell, value: SaidValue): boolean =>
  n === value.n &&
  d === value.d &&
  state === value.state &&
  (value.status === null || value.status === status);

/** Values that are new, those that stand there otherwise, and how many are there already. */
export function* sorted(
  values: readonly SaidValue[],
  standing: (place: SaidPlace) => Cell | null,
): Steps<Sorted> {
  const fresh: SaidValue[] = [];
  const changed: ChangedValue[] = [];
  let unchanged = 0;
  for (const [at, value] of values.entries()) {
    const was = standing(value);
    if (!was) fresh.push(value);
    else if (sameCell(was, value)) unchanged += 1;
    else changed.push({ value, was });
    if (at % often === often - 1) yield;
  }
  return { fresh, changed, unchanged };
}
