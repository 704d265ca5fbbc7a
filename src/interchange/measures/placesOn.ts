import type { CellEntry } from '../../domain/cellFault';
import { type MapDocument, rowsOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { indicatorsOf, periodsOf } from '../../domain/measures';
import { partnersOf } from '../../domain/outline';
import { equalPeriods } from '../../domain/periodsFrom';
import type { SaidValue } from './saidValue';
import { groupKey, keyOf } from './valueDraft';
import type { ValuePlan } from './valuePlan';

export type Place = Pick<CellEntry, 'indicator' | 'unit' | 'period' | 'subgroup'>;

const keyed = <T>(rows: readonly T[], key: (row: T) => string, id: (row: T) => Id | undefined) =>
  new Map(
    rows.flatMap((row) => {
      const its = id(row);
      return its ? [[key(row), its] as const] : [];
    }),
  );

const unitsOn = (document: MapDocument, { partners }: ValuePlan): ReadonlyMap<string, Id> => {
  const all = partnersOf(document);
  // Those that were made for the file stand last, and are the only ones of its ids and names.
  const made = ({ text, sourceId }: ValuePlan['partners'][number]): Id | undefined =>
    all.findLast((one) => (sourceId ? one.sourceId === sourceId : keyOf(one.name) === keyOf(text)))
      ?.id;
  return keyed(
    partners,
    ({ key }) => key,
    (one) => one.id ?? made(one),
  );
};

const measuresOn = (document: MapDocument, { measures }: ValuePlan) =>
  keyed(
    measures,
    ({ key }) => key,
    ({ as, name }) =>
      as ?? indicatorsOf(document).findLast((one) => keyOf(one.name) === keyOf(name))?.id,
  );

const periodsOn = (document: MapDocument, { periods }: ValuePlan) =>
  keyed(
    periods,
    ({ key }) => key,
    ({ id, span }) =>
      id ?? (span ? periodsOf(document).find((one) => equalPeriods(one, span))?.id : undefined),
  );

const groupsOn = (document: MapDocument) =>
  keyed(
    rowsOf(document, 'subgroup'),
    ({ dimension, name }) => groupKey(dimension, name),
    ({ id }) => id,
  );

/**
 * Where the values of a file stand on a map that has all the rows the file speaks of; null for a
 * value whose period or measure nobody has told yet.
 */
export const placesOn = (
  document: MapDocument,
  plan: ValuePlan,
): ((value: SaidValue) => Place | null) => {
  const [units, measures] = [unitsOn(document, plan), measuresOn(document, plan)];
  const [periods, groups] = [periodsOn(document, plan), groupsOn(document)];
  return ({ keys }) => {
    const unit = units.get(keys.partner);
    const indicator = measures.get(keys.measure);
    const period = periods.get(keys.period);
    const subgroup = keys.group ? groups.get(keys.group) : null;
    if (!unit || !indicator || !period || subgroup === undefined) return null;
    return { indicator, unit, period, subgroup };
  };
};
