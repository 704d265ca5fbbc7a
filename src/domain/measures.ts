import { byOrder, derivedOf, type MapDocument, rowOf, rowsOf } from './document';
import type { Id } from './id';
import type {
  Cell,
  EntryRow,
  ExpectationRow,
  IndicatorRow,
  PeriodRow,
  SeriesRow,
  SubgroupRow,
  UnitRow,
} from './measureRow';
import { seriesIdOf } from './seriesId';

/** All measures in their order. */
export const indicatorsOf = derivedOf('indicator', (document): readonly IndicatorRow[] =>
  [...rowsOf(document, 'indicator')].sort(byOrder),
);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Periods one after the other: by their end, their start and their order (R16). */
export const byTime = (a: PeriodRow, b: PeriodRow): number =>
  compare(a.end, b.end) || compare(a.start, b.start) || byOrder(a, b);

/** All periods, one after the other. */
export const periodsOf = derivedOf('period', (document): readonly PeriodRow[] =>
  [...rowsOf(document, 'period')].sort(byTime),
);

/** All groups in their order. */
export const subgroupsOf = derivedOf('subgroup', (document): readonly SubgroupRow[] =>
  [...rowsOf(document, 'subgroup')].sort(byOrder),
);

/** What groups are told apart by, each with its groups, in order. */
export const dimensionsOf = derivedOf(
  'subgroup',
  (document): ReadonlyMap<string, readonly SubgroupRow[]> => {
    const found = new Map<string, SubgroupRow[]>();
    for (const group of subgroupsOf(document)) {
      const there = found.get(group.dimension);
      if (there) there.push(group);
      else found.set(group.dimension, [group]);
    }
    return found;
  },
);

/** Programs and sites of a partner in their order. */
export const unitsOf = (document: MapDocument, partner: Id): readonly UnitRow[] =>
  rowsOf(document, 'unit')
    .filter((unit) => unit.partner === partner)
    .sort(byOrder);

/** Who is to report a measure. */
export const expectationsOf = (document: MapDocument, indicator: Id): readonly ExpectationRow[] =>
  rowsOf(document, 'expectation').filter((row) => row.indicator === indicator);

/** What a row of values is about. */
export interface SeriesKey {
  readonly indicator: Id;
  /** A partner, or a program or site of one; the center for values about everybody. */
  readonly unit: Id;
  /** Left out = the total. */
  readonly subgroup?: Id | null;
}

/** The values of one measure, unit and group; null when nothing was ever entered. */
export const seriesAt = (document: MapDocument, key: SeriesKey): SeriesRow | null =>
  rowOf(document, 'series', seriesIdOf(key.indicator, key.unit, key.subgroup ?? null));

/** Measures that have values. */
export const measuredIndicators = derivedOf(
  'series',
  (document): ReadonlySet<Id> =>
    new Set(
      rowsOf(document, 'series')
        .filter(({ c }) => c !== undefined)
        .map(({ indicator }) => indicator),
    ),
);

/** The key under which an entry keeps what stood at a place. */
export const placeKey = (series: Id, period: Id): string => `${series}~${period}`;

/** What stood in a cell, and the entry that put it there. */
export interface CellPast {
  readonly cell: Cell;
  /** Null for a cell that no entry leads to, or whose entry is gone. */
  readonly entry: EntryRow | null;
}

/** Everything that ever stood in a cell, newest first: corrections lead back one by one (R25). */
export const historyOf = (document: MapDocument, series: Id, period: Id): readonly CellPast[] => {
  const found: CellPast[] = [];
  const seen = new Set<Id>();
  let cell = rowOf(document, 'series', series)?.c?.[period];
  while (cell) {
    const entry = rowOf(document, 'entry', cell[5]);
    found.push({ cell, entry });
    if (!entry || seen.has(entry.id)) break;
    seen.add(entry.id);
    cell = entry.was?.[placeKey(series, period)];
  }
  return found;
};
