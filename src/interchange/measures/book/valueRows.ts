import { type MapDocument, rowOf, rowsOf } from '../../../domain/document';
import { everybodyIn, mayBeOfEverybody } from '../../../domain/everybody';
import type { Cell, IndicatorRow, SeriesRow } from '../../../domain/measureRow';
import { indicatorsOf, periodsOf } from '../../../domain/measures';
import { tidyExtra, tidyHeader } from './columns';
import { namedUnit } from './named';

const text = (value: number | null): string => (value === null ? '' : String(value));

/** A share has its part and its whole; a figure by itself stands under `value`. */
const numbersOf = ({ type }: IndicatorRow, [n, d]: Cell): readonly string[] => {
  const isPart = d !== null && type !== 'mean';
  return [isPart ? text(n) : '', text(d), isPart ? '' : text(n)];
};

const cellRows = (
  document: MapDocument,
  measure: IndicatorRow,
  { unit: id, subgroup, c = {} }: SeriesRow,
): readonly (readonly string[])[] => {
  const { name, sourceId, unit } = namedUnit(document, id);
  const group = rowOf(document, 'subgroup', subgroup ?? null);
  return periodsOf(document).flatMap((period) => {
    const cell = c[period.id];
    if (!cell) return [];
    const [, , state, status, version, entry] = cell;
    const { source = '', note = '' } = rowOf(document, 'entry', entry) ?? {};
    return [
      [
        ...[measure.code, String(version), name],
        ...[period.label, period.type, period.start, period.end],
        ...[group?.dimension ?? '', group?.name ?? '', ...numbersOf(measure, cell)],
        ...[state, status, source, note, sourceId, unit],
      ],
    ];
  });
};

type Rows = readonly (readonly string[])[];

/** Leaves out those of the last columns that say nothing in any row. */
export const withoutEmpty = (header: readonly string[], rows: Rows): Rows => {
  const kept = header.map(
    (_, at) => at < tidyHeader.length || rows.some((cells) => (cells[at] ?? '') !== ''),
  );
  return [header, ...rows].map((cells) => cells.filter((_, at) => kept[at]));
};

/**
 * All values of a map as a tidy table, its header first: the owner's private copy, small numbers
 * are not hidden. Reading it back onto the map changes nothing. Values about everybody that a measure
 * of what partners do does not use stay behind.
 */
export const valueRows = (document: MapDocument): Rows => {
  const all = rowsOf(document, 'series');
  const everybody = everybodyIn(document);
  const rows = indicatorsOf(document).flatMap((measure) =>
    all
      .filter(({ indicator, unit }) => {
        const isUnused = unit === everybody && !mayBeOfEverybody(measure);
        return indicator === measure.id && !isUnused;
      })
      .flatMap((series) => cellRows(document, measure, series)),
  );
  return withoutEmpty([...tidyHeader, ...tidyExtra], rows);
};
