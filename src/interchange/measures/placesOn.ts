import type { CellEntry } from '../../domain/cellFault';
import { type MapDocument, rowsOf } from '../../domain/document';
import { everybodyIn } from '../../domain/everybody';
import type { Id } from '../../domain/id';
import { indicatorsOf, periodsOf, unitsOf } from '../../domain/measures';
import { partnersOf } from '../../domain/outline';
import { equalPeriods } from '../../domain/periodsFrom';
import { type PartnerMeant, unitKey } from './partnersMeant';
import type { SaidPlace } from './saidValue';
import { groupKey, keyOf, type MeasureDraft } from './valueDraft';
import type { ValuePlan } from './valuePlan';

export type Place = Pick<CellEntry, 'indicator' | 'unit' | 'period' | 'subgroup'>;

/** Where places of a file stand on a map; null for one whose rows are not there yet. */
export type PlaceAt = (said: SaidPlace) => Place | null;

const keyed = <T>(rows: readonly T[], key: (row: T) => string, id: (row: T) => Id | undefined) =>
  new Map(
    rows.flatMap((row) => {
      const its = id(row);
      return its ? [[key(row), its] as const] : [];
    }),
  );

/** The partners of a file by their keys, once all of them are on the map. */
export const partnersOn = (
  document: MapDocument,
  { partners }: Pick<ValuePlan, 'partners'>,
): ReadonlyMap<string, Id> => {
  const all = partnersOf(document);
  // Those that were made for the file stand last, and are the only ones of its ids and names.
  const made = ({ isEverybody, text, sourceId }: PartnerMeant): Id | undefined => {
    if (isEverybody) return everybodyIn(document) ?? undefined;
    return all.findLast((one) =>
      sourceId ? one.sourceId === sourceId : keyOf(one.name) === keyOf(text),
    )?.id;
  };
  return keyed(
    partners,
    ({ key }) => key,
    (one) => one.id ?? made(one),
  );
};

const unitsOn = (
  document: MapDocument,
  { units }: ValuePlan,
  partners: ReadonlyMap<string, Id>,
): ReadonlyMap<string, Id> =>
  keyed(
    units,
    ({ key }) => key,
    ({ id, partner, text }) => {
      const its = partners.get(partner);
      const there = its && unitsOf(document, its).find((one) => keyOf(one.name) === keyOf(text));
      return id ?? (there ? there.id : undefined);
    },
  );

/** The measure that was made for one of the file: by its code, else the last one of its name. */
const measureMade = (document: MapDocument, { name, told }: MeasureDraft): Id | undefined => {
  const named = indicatorsOf(document).filter((one) => keyOf(one.name) === keyOf(name));
  return (named.find(({ code }) => code === told?.code) ?? named.at(-1))?.id;
};

/** The measures of a file by their keys, once all of them are on the map. */
export const measuresOn = (
  document: MapDocument,
  { measures }: Pick<ValuePlan, 'measures'>,
): ReadonlyMap<string, Id> =>
  keyed(
    measures,
    ({ key }) => key,
    (one) => one.as ?? measureMade(document, one),
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
export const placesOn = (document: MapDocument, plan: ValuePlan): PlaceAt => {
  const partners = partnersOn(document, plan);
  const [units, measures] = [unitsOn(document, plan, partners), measuresOn(document, plan)];
  const [periods, groups] = [periodsOn(document, plan), groupsOn(document)];
  return ({ keys }) => {
    const unit = keys.unit
      ? units.get(unitKey(keys.partner, keys.unit))
      : partners.get(keys.partner);
    const indicator = measures.get(keys.measure);
    const period = periods.get(keys.period);
    const subgroup = keys.group ? groups.get(keys.group) : null;
    if (!unit || !indicator || !period || subgroup === undefined) return null;
    return { indicator, unit, period, subgroup };
  };
};
