import { type MapDocument, rowsOf } from '../../../domain/document';
import { unusedOfEverybody } from '../../../domain/everybody';
import type { IndicatorRow } from '../../../domain/measureRow';
import { historyOf } from '../../../domain/measures';

/** What a file of values has no place for, each with how many there are. */
export interface NotCarried {
  /** Values that were corrected: only the last one is written. */
  readonly corrections: number;
  /** Acts of which the file says neither who nor when. */
  readonly entries: number;
  readonly markers: number;
  /** About everybody, of measures of what partners do, which do not use them. */
  readonly everybody: number;
  /** Measures with words about their charts, or a forecast that was kept. */
  readonly chartNotes: number;
  readonly periods: number;
  readonly groups: number;
  readonly units: number;
}

const corrected = (document: MapDocument): number =>
  rowsOf(document, 'series').reduce(
    (count, { id, c = {} }) =>
      count +
      Object.keys(c).filter((period) => historyOf(document, id, period as never).length > 1).length,
    0,
  );

/** Those that no value speaks of: a text table of values has no line for them. */
const unspoken = (document: MapDocument) => {
  const series = rowsOf(document, 'series');
  const spoken = new Set<string>(
    series.flatMap(({ c = {}, unit, subgroup }) => {
      const periods = Object.keys(c);
      return periods.length > 0 ? [...periods, unit, subgroup ?? ''] : [];
    }),
  );
  const count = (kind: 'period' | 'subgroup' | 'unit'): number =>
    rowsOf(document, kind).filter(({ id }) => !spoken.has(id)).length;
  return { periods: count('period'), groups: count('subgroup'), units: count('unit') };
};

const hasChartNotes = ({ curve, ahead, told }: IndicatorRow): boolean =>
  [curve, ahead, told].some((notes) => notes !== undefined);

const nothing = { periods: 0, groups: 0, units: 0 };

/** What stays behind when the values of a map are written as a workbook or as text tables. */
export const notCarried = (document: MapDocument, as: 'xlsx' | 'csv'): NotCarried => ({
  corrections: corrected(document),
  markers: rowsOf(document, 'marker').length,
  everybody: rowsOf(document, 'indicator').reduce(
    (count, measure) => count + unusedOfEverybody(document, measure),
    0,
  ),
  chartNotes: rowsOf(document, 'indicator').filter(hasChartNotes).length,
  ...nothing,
  ...(as === 'csv' && unspoken(document)),
  entries: rowsOf(document, 'entry').length,
});
