import { type MapDocument, rowsOf } from './document';
import type { Id } from './id';
import type { IndicatorRow, SeriesRow } from './measureRow';
import { centerOf } from './outline';

/**
 * What stands for everybody here among those that values are of: the center of the map, as partners
 * stand for their own people. Null on a map without a center.
 */
export const everybodyIn = (document: MapDocument): Id | null => centerOf(document)?.id ?? null;

/** Whether a measure can have values about everybody: nobody owns it (R15). What partners do is theirs. */
export const mayBeOfEverybody = ({ scope }: Pick<IndicatorRow, 'scope'>): boolean =>
  scope === 'population';

/** True for a map with a center and a measure that can be told of everybody here. */
export const canTellOfEverybody = (document: MapDocument): boolean =>
  everybodyIn(document) !== null && rowsOf(document, 'indicator').some(mayBeOfEverybody);

/** The values of a measure about everybody, one row for each group, whether they are used or not. */
export const seriesOfEverybody = (document: MapDocument, indicator: Id): readonly SeriesRow[] => {
  const everybody = everybodyIn(document);
  return rowsOf(document, 'series').filter(
    (row) => row.unit === everybody && row.indicator === indicator,
  );
};

/**
 * How many values about everybody a measure has that are not used, because it is about what partners
 * do. They are kept: they count again once it is about everybody.
 */
export const unusedOfEverybody = (document: MapDocument, measure: IndicatorRow): number =>
  mayBeOfEverybody(measure)
    ? 0
    : seriesOfEverybody(document, measure.id).reduce(
        (count, { c = {} }) => count + Object.keys(c).length,
        0,
      );
