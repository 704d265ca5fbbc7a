import { derivedGroups } from '../domain/derivedGroups';
import { derived, derivedOf, type MapDocument, rowsOf } from '../domain/document';
import { everybodyIn } from '../domain/everybody';
import type { Id } from '../domain/id';
import type {
  ExpectationRow,
  IndicatorRow,
  PeriodRow,
  SeriesRow,
  UnitRow,
} from '../domain/measureRow';
import { type PeriodPlace, placesOf } from './periodPlace';

/** Series by partner or unit, those about everybody by the center. */
export type ByUnit = ReadonlyMap<Id, SeriesRow>;

/** The rows of measures, found fast. Edits make it anew for the kinds they touch, so it only sorts. */
export interface MeasureTable {
  readonly indicators: ReadonlyMap<Id, IndicatorRow>;
  /** What stands for everybody here among units: the center; null on a map without one. */
  readonly everybody: Id | null;
  /** In the order of time. */
  readonly periods: readonly PeriodRow[];
  readonly places: ReadonlyMap<Id, PeriodPlace>;
  readonly unitsOf: ReadonlyMap<Id, readonly UnitRow[]>;
  readonly partnerOf: ReadonlyMap<Id, Id>;
  /** By indicator, then by group; the total under `total`. */
  readonly series: ReadonlyMap<Id, ReadonlyMap<string, ByUnit>>;
  /** By indicator, then by partner. */
  readonly expectations: ReadonlyMap<Id, ReadonlyMap<Id, readonly ExpectationRow[]>>;
}

/** What the total is found under: no group is called so. */
const total = '';

const grouped = <T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> => {
  const found = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const list = found.get(key);
    if (list) list.push(row);
    else found.set(key, [row]);
  }
  return found;
};

const seriesByPlace = derivedGroups(
  'series',
  ({ indicator }) => indicator,
  (rows): ReadonlyMap<string, ByUnit> => {
    const found = new Map<string, Map<Id, SeriesRow>>();
    for (const row of rows) {
      const key = row.subgroup ?? total;
      const units = found.get(key) ?? new Map<Id, SeriesRow>();
      found.set(key, units.set(row.unit, row));
    }
    return found;
  },
);

const expectationsOf = derivedOf(
  'expectation',
  (document): MeasureTable['expectations'] =>
    new Map(
      [...grouped(rowsOf(document, 'expectation'), ({ indicator }) => indicator)].map(
        ([indicator, its]) => [indicator, grouped(its, ({ partner }) => partner)],
      ),
    ),
);

const placesIn = derivedOf('period', (document) => placesOf(rowsOf(document, 'period')));

/** The table of a document; remembered, because a document never changes. */
export const measureTableOf = derived((document: MapDocument): MeasureTable => {
  const units = rowsOf(document, 'unit');
  const places = placesIn(document);
  return {
    indicators: new Map(rowsOf(document, 'indicator').map((row) => [row.id, row])),
    everybody: everybodyIn(document),
    periods: [...places.values()].map(({ period }) => period),
    places,
    unitsOf: grouped(units, ({ partner }) => partner),
    partnerOf: new Map(units.map(({ id, partner }) => [id, partner])),
    series: seriesByPlace(document),
    expectations: expectationsOf(document),
  };
});

const noSeries: ByUnit = new Map();

/** The series of a measure and a group, by partner or unit; no group is the total. */
export const seriesAt = (table: MeasureTable, indicator: Id, subgroup?: Id): ByUnit =>
  table.series.get(indicator)?.get(subgroup ?? total) ?? noSeries;
