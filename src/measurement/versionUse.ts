import type { MapDocument } from '../domain/document';
import type { Id } from '../domain/id';
import type { Cell, PeriodRow, SeriesRow } from '../domain/measureRow';
import { type MeasureTable, measureTableOf } from './measureTable';

/** By which version of a definition somebody counted last, and since when. */
export interface VersionUse {
  readonly partner: Id;
  readonly version: number;
  /** The first of the periods in a row that are of this version, up to the last. */
  readonly since: PeriodRow;
  /** The last period with a value. */
  readonly last: PeriodRow;
}

/** Something was counted: a number, or one that is hidden to protect people. */
const isCounted = (cell: Cell | undefined): cell is Cell =>
  cell?.[2] === 'reported' || cell?.[2] === 'suppressed';

/** The highest version that stands in a period, of all programs and groups of one partner. */
const versionAt = (series: readonly SeriesRow[], { id }: PeriodRow): number | null => {
  const cells = series.map(({ c }) => c?.[id]).filter(isCounted);
  return cells.length > 0 ? Math.max(...cells.map(([, , , , version]) => version)) : null;
};

const byPartner = (table: MeasureTable, indicator: Id): ReadonlyMap<Id, readonly SeriesRow[]> => {
  const found = new Map<Id, SeriesRow[]>();
  for (const units of table.series.get(indicator)?.values() ?? [])
    for (const [unit, series] of units) {
      const partner = table.partnerOf.get(unit) ?? unit;
      found.set(partner, [...(found.get(partner) ?? []), series]);
    }
  return found;
};

const useOf = (
  partner: Id,
  periods: readonly PeriodRow[],
  series: readonly SeriesRow[],
): VersionUse | null => {
  const told = periods.flatMap((period) => {
    const version = versionAt(series, period);
    return version === null ? [] : [{ period, version }];
  });
  const newest = told.at(-1);
  if (!newest) return null;
  const { version, period: last } = newest;
  const before = told.findLastIndex((one) => one.version !== version);
  return { partner, version, since: told[before + 1]?.period ?? last, last };
};

/**
 * Which version of the definition stands under the newest value of each partner: values of two
 * versions are never pooled (R0), so whoever gave definitions away sees here who counts by which.
 */
export const versionUse = (document: MapDocument, indicator: Id): readonly VersionUse[] => {
  const table = measureTableOf(document);
  return [...byPartner(table, indicator)].flatMap(
    ([partner, series]) => useOf(partner, table.periods, series) ?? [],
  );
};
