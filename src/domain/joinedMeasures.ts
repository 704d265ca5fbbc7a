import { type MapDocument, rowsOf } from './document';
import type { Id } from './id';
import type { Repointed } from './joinedLinks';
import type { ExpectationRow, SeriesRow, UnitRow } from './measureRow';
import type { Fields } from './path';
import { seriesIdOf } from './seriesId';

const seriesOfUnit = (document: MapDocument, unit: Id): readonly SeriesRow[] =>
  rowsOf(document, 'series').filter((row) => row.unit === unit);

const moved = (row: SeriesRow, unit: Id): SeriesRow => ({
  ...row,
  id: seriesIdOf(row.indicator, unit, row.subgroup ?? null),
  unit,
});

/** Values of one partner under another, where that has none of the measure and group yet. */
export const movedSeries = (
  document: MapDocument,
  keep: Id,
  gone: Id,
): Readonly<Record<Id, SeriesRow>> =>
  Object.fromEntries(
    seriesOfUnit(document, gone)
      .map((row) => moved(row, keep))
      .filter(({ id }) => !document.rows.has(id))
      .map((row) => [row.id, row]),
  );

/** Cells that a series has and another of the same measure and group has not. */
const added = (there: SeriesRow, row: SeriesRow): Fields =>
  Object.fromEntries(
    Object.entries(row.c ?? {})
      .filter(([period]) => !there.c?.[period as Id])
      .map(([period, cell]) => [`c.${period}`, cell]),
  );

/**
 * What one partner is measured by moved to another: programs, sites and who is to report; values
 * where the other has none. Where both say something, what the other says stays.
 */
export const joinedMeasures = (
  document: MapDocument,
  keep: Id,
  gone: Id,
): Repointed<UnitRow | ExpectationRow | SeriesRow> => {
  const its = [...rowsOf(document, 'unit'), ...rowsOf(document, 'expectation')].filter(
    ({ partner }) => partner === gone,
  );
  const series = seriesOfUnit(document, gone);
  const cells = series.flatMap((row): [Id, Fields][] => {
    const there = document.rows.get(moved(row, keep).id);
    return there?.kind === 'series' ? [[there.id, added(there, row)]] : [];
  });
  return {
    fields: Object.fromEntries([
      ...its.map(({ id }): [Id, Fields] => [id, { partner: keep }]),
      ...cells,
    ]),
    gone: series,
  };
};
