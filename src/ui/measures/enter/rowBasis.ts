import { type MapDocument, rowsOf } from '../../../domain/document';
import type { RowKind } from '../../../domain/row';
import { everReported } from '../../../measurement/expectation';
import { type MeasureTable, measureTableOf } from '../../../measurement/measureTable';
import type { EnterKept } from './enterKept';
import type { ValuePlace } from './valueColumn';

/** Whose rows name things in a grid of values and say what is waited for; they seldom change. */
const kinds: readonly RowKind[] = [
  ...(['node', 'unit', 'indicator', 'period', 'subgroup', 'expectation', 'marker'] as const),
];

/** A row of a grid of values: everything of a place but its period. */
export type RowPlace = Omit<ValuePlace, 'period'>;

/** A total is held against groups, and partners against what is said about everybody. */
const seriesFor = (table: MeasureTable, { indicator, unit }: RowPlace): readonly unknown[] =>
  [...(table.series.get(indicator) ?? [])].flatMap(([group, units]) => [
    group,
    units.get(unit),
    table.everybody && units.get(table.everybody),
  ]);

/** Where nobody said who is to report, that is read from who ever did. */
const awaitedFor = (table: MeasureTable, place: RowPlace): readonly unknown[] => {
  const ever = everReported(table, { ...place, period: 'period_' });
  return [ever.has(table.partnerOf.get(place.unit) ?? place.unit), ever.size === 0];
};

/** Names of places begin with their measure and unit. */
const waitingIn = (waiting: EnterKept['waiting'], { indicator, unit }: RowPlace): string =>
  Object.entries(waiting)
    .filter(([key]) => key.startsWith(`${indicator}~${unit}~`))
    .join(' ');

/**
 * All that makes a row of a grid of values look as it does, apart from words, today and its columns: a
 * row with the same list looks the same.
 */
export const rowBasis = (
  document: MapDocument,
  waiting: EnterKept['waiting'],
  place: RowPlace,
): readonly unknown[] => {
  const table = measureTableOf(document);
  return [
    waitingIn(waiting, place),
    ...kinds.map((kind) => rowsOf(document, kind)),
    ...seriesFor(table, place),
    ...awaitedFor(table, place),
  ];
};
