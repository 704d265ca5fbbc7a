import { type MapDocument, nodeOf, rowOf, rowsOf } from '../../domain/document';
import type { Cell, IndicatorRow, SeriesRow } from '../../domain/measureRow';
import { indicatorsOf, periodsOf } from '../../domain/measures';

/** The columns of a tidy table of values, one row a value. */
export const tidyHeader = [
  ...['indicator_code', 'indicator_version', 'partner', 'period', 'period_type', 'period_start'],
  ...['period_end', 'subgroup_dimension', 'subgroup', 'numerator', 'denominator', 'value'],
  ...['state', 'status', 'source', 'note'],
] as const;

const text = (value: number | null): string => (value === null ? '' : String(value));

/** A share has its part and its whole; a figure by itself stands under `value`. */
const numbersOf = ({ type }: IndicatorRow, [n, d]: Cell): readonly string[] => {
  const isPart = d !== null && type !== 'mean';
  return [isPart ? text(n) : '', text(d), isPart ? '' : text(n)];
};

const cellRows = (
  document: MapDocument,
  measure: IndicatorRow,
  { unit, subgroup, c = {} }: SeriesRow,
): readonly (readonly string[])[] => {
  const partner = nodeOf(document, unit)?.name ?? rowOf(document, 'unit', unit)?.name ?? '';
  const group = rowOf(document, 'subgroup', subgroup ?? null);
  return periodsOf(document).flatMap((period) => {
    const cell = c[period.id];
    if (!cell) return [];
    const [, , state, status, version, entry] = cell;
    const { source = '', note = '' } = rowOf(document, 'entry', entry) ?? {};
    return [
      [
        ...[measure.code, String(version), partner],
        ...[period.label, period.type, period.start, period.end],
        ...[group?.dimension ?? '', group?.name ?? '', ...numbersOf(measure, cell)],
        ...[state, status, source, note],
      ],
    ];
  });
};

/**
 * All values of a map as a tidy table, its header first: the owner's private copy, small numbers
 * are not hidden. Reading it back onto the map changes nothing.
 */
export const tidyRows = (document: MapDocument): readonly (readonly string[])[] => {
  const all = rowsOf(document, 'series');
  const rows = indicatorsOf(document).flatMap((measure) =>
    all
      .filter(({ indicator }) => indicator === measure.id)
      .flatMap((series) => cellRows(document, measure, series)),
  );
  return [tidyHeader, ...rows];
};
