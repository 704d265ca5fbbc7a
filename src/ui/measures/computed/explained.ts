import { type MapDocument, nodeOf, rowOf } from '../../../domain/document';
import { everybodyIn } from '../../../domain/everybody';
import type { Id } from '../../../domain/id';
import type { EntryRow, IndicatorRow, PeriodRow, SubgroupRow } from '../../../domain/measureRow';
import type { Asked } from '../../../measurement/asked';
import { cellHistory, type Written } from '../../../measurement/cellHistory';
import type { Figure, Why } from '../../../measurement/figure';
import { type Goal, goalAt } from '../../../measurement/goal';
import { type MeasureTable, measureTableOf, seriesAt } from '../../../measurement/measureTable';
import { figureAt, type PooledFigure } from '../../../measurement/pooledFigure';
import { figureOf } from '../../../measurement/reading';
import type { Report } from '../../../measurement/report';
import type { Status } from '../../../measurement/status';
import { type ContributesTo, partnerStatus, statusAt } from '../../../measurement/statusAt';
import { type Origin, originsOf } from './origins';

/** A partner of a figure: what it said, and why it is not in it. */
export interface PartnerLine {
  readonly partner: Id;
  readonly name: string;
  /** It is no partner, but the value about everybody here. */
  readonly isEverybody: boolean;
  readonly report: Report;
  readonly own: Figure;
  /** Null for those that are in the figure. */
  readonly why: Why | null;
  /** The last act of writing behind its value. */
  readonly entry: EntryRow | null;
}

/** A value that was corrected, latest first. */
export interface Corrected {
  readonly name: string;
  readonly period: string;
  readonly history: readonly Written[];
}

/** Everything that "How is this computed" says of a figure. */
export interface Explained {
  readonly sheet: IndicatorRow;
  readonly period: PeriodRow;
  readonly group: SubgroupRow | null;
  readonly pooled: PooledFigure;
  readonly goal: Goal;
  readonly status: Status | ContributesTo;
  readonly lines: readonly PartnerLine[];
  readonly corrected: readonly Corrected[];
  readonly origins: readonly Origin[];
  /** The name of the one partner it is about, null for all of them. */
  readonly only: string | null;
  readonly isSample: boolean;
}

const byName = (a: PartnerLine, b: PartnerLine): number =>
  Number(a.why !== null) - Number(b.why !== null) || a.name.localeCompare(b.name);

const nameOf = (document: MapDocument, id: Id): string =>
  nodeOf(document, id)?.name ?? rowOf(document, 'unit', id)?.name ?? '';

const latest = (document: MapDocument, { sources }: Report): EntryRow | null =>
  sources
    .map(({ cell }) => rowOf(document, 'entry', cell[5]))
    .reduce<EntryRow | null>(
      (last, one) => (one && (!last || one.at > last.at) ? one : last),
      null,
    );

const linesOf = (document: MapDocument, sheet: IndicatorRow, pooled: PooledFigure): PartnerLine[] =>
  [
    ...pooled.reports.map((report) => ({ report, why: null })),
    ...pooled.left.map(({ report, why }) => ({ report, why })),
  ]
    .map(({ report, why }) => ({
      partner: report.partner,
      name: nameOf(document, report.partner),
      isEverybody: report.partner === everybodyIn(document),
      own: figureOf(sheet, report.reading),
      entry: latest(document, report),
      ...{ report, why },
    }))
    .sort(byName);

const correctedOf = (
  document: MapDocument,
  table: MeasureTable,
  asked: Asked,
  lines: readonly PartnerLine[],
): readonly Corrected[] => {
  const series = seriesAt(table, asked.indicator, asked.subgroup);
  return lines.flatMap(({ report }) =>
    report.sources.flatMap(({ unit, period }) => {
      const row = series.get(unit);
      const history = row
        ? cellHistory(row, period, (id) => rowOf(document, 'entry', id) ?? undefined)
        : [];
      if (history.length < 2) return [];
      const label = rowOf(document, 'period', period)?.label ?? '';
      return { name: nameOf(document, unit), period: label, history };
    }),
  );
};

/** A figure with everything behind it; null where its measure or period is gone. */
export const explained = (document: MapDocument, asked: Asked): Explained | null => {
  const sheet = rowOf(document, 'indicator', asked.indicator);
  const period = rowOf(document, 'period', asked.period);
  if (!sheet || !period) return null;
  const table = measureTableOf(document);
  const pooled = figureAt(table, asked);
  const lines = linesOf(document, sheet, pooled);
  const one = asked.partners?.length === 1 ? asked.partners[0] : undefined;
  return {
    ...{ sheet, period, pooled, lines },
    group: rowOf(document, 'subgroup', asked.subgroup ?? null),
    goal: goalAt(table, asked),
    status: one ? partnerStatus(table, asked, one) : statusAt(table, asked, pooled.figure),
    corrected: correctedOf(document, table, asked, lines),
    origins: originsOf(
      document,
      lines.map(({ report }) => report),
    ),
    only: one ? nameOf(document, one) : null,
    isSample: rowOf(document, 'map', document.map)?.sample === true,
  };
};
