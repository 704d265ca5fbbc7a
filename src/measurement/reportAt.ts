import type { Id } from '../domain/id';
import type { Cell, SeriesRow } from '../domain/measureRow';
import type { Asked } from './asked';
import { type Figure, none } from './figure';
import type { Kind } from './kind';
import { type ByUnit, type MeasureTable, seriesAt } from './measureTable';
import { sayingOverTime } from './overTime';
import { isDue } from './period';
import type { PeriodPlace } from './periodPlace';
import { figureOf, readingOf } from './reading';
import type { Report, Saying, Source } from './report';
import { gives, nothingSaid, sayingOfPartner } from './units';

const notDueYet: Saying = { ...nothingSaid, reading: none('notDue') };

/** What a cell says, and the id of the row of the period it stands under. */
const cellIn = (series: SeriesRow, ids: readonly Id[]): Source | null => {
  for (const period of ids) {
    const cell = series.c?.[period];
    if (cell) return { unit: series.unit, period, cell };
  }
  return null;
};

const noNotes: Saying['notes'] = [];

const sayingOf = (kind: Kind, source: Source): Saying => ({
  reading: readingOf(kind, source.cell),
  version: source.cell[4],
  status: source.cell[3],
  sources: [source],
  notes: noNotes,
});

const fromParts = (table: MeasureTable, kind: Kind, series: SeriesRow, place: PeriodPlace) => {
  const parts = place.parts.map(({ id }) => {
    const source = cellIn(series, table.places.get(id)?.same ?? [id]);
    return source ? sayingOf(kind, source) : nothingSaid;
  });
  return parts.some(gives) ? sayingOverTime(kind, parts) : null;
};

interface Question {
  readonly table: MeasureTable;
  readonly kind: Kind;
  readonly place: PeriodPlace;
  /** What it means that there is no cell. */
  readonly absent: Saying;
}

const sayingAt = (question: Question, series: SeriesRow): Saying => {
  const { table, kind, place, absent } = question;
  const source = cellIn(series, place.same);
  if (source && source.cell[2] !== 'missing') return sayingOf(kind, source);
  const whole = place.parts.length > 0 ? fromParts(table, kind, series, place) : null;
  if (whole) return whole;
  return source ? sayingOf(kind, source) : absent;
};

const inOtherPeriods = (kind: Kind, place: PeriodPlace, all: readonly SeriesRow[]): Source[] =>
  all.flatMap((series) =>
    place.across.flatMap((period) => {
      const cell = series.c?.[period];
      const source = cell && { unit: series.unit, period, cell };
      return source && gives(sayingOf(kind, source)) ? source : [];
    }),
  );

const noSeries: readonly SeriesRow[] = [];

const seriesOfUnits = (table: MeasureTable, series: ByUnit, partner: Id): readonly SeriesRow[] => {
  const units = table.unitsOf.get(partner);
  return units ? units.flatMap(({ id }) => series.get(id) ?? []) : noSeries;
};

const questionOf = (table: MeasureTable, asked: Asked): Question | null => {
  const kind = table.indicators.get(asked.indicator);
  const place = table.places.get(asked.period);
  if (!kind || !place) return null;
  const { today } = asked;
  const isOpen = today !== undefined && !isDue(place.period, kind.dueLag ?? 0, today);
  return { table, kind, place, absent: isOpen ? notDueYet : nothingSaid };
};

const reportOf = (partner: Id, saying: Saying): Report => {
  const { reading, version, status, sources, notes } = saying;
  return { partner, reading, version, status, sources, notes };
};

/** One that did not report may have done so for another period: then that is the reason. */
const withOther = (
  { kind, place }: Question,
  report: Report,
  all: readonly SeriesRow[],
): Report => {
  const sources = inOtherPeriods(kind, place, all);
  return sources.length === 0 ? report : { ...report, reading: none('otherPeriod'), sources };
};

const answer = (question: Question, series: ByUnit, partner: Id): Report => {
  const own = series.get(partner);
  const units = seriesOfUnits(question.table, series, partner);
  const said = own ? sayingAt(question, own) : question.absent;
  const saying =
    units.length === 0
      ? said
      : sayingOfPartner(
          question.kind,
          said,
          units.map((one) => sayingAt(question, one)),
        );
  const report = reportOf(partner, saying);
  const isLacking = report.reading.is === 'none' && report.reading.why === 'notReported';
  if (!isLacking || question.place.across.length === 0) return report;
  return withOther(question, report, own ? [own, ...units] : units);
};

/** What several partners say of one figure (R2–R4, R16); none where measure or period are not there. */
export const reportsAt = (
  table: MeasureTable,
  asked: Asked,
  partners: readonly Id[],
): readonly Report[] => {
  const question = questionOf(table, asked);
  if (!question) return [];
  const series = seriesAt(table, asked.indicator, asked.subgroup);
  return partners.map((partner) => answer(question, series, partner));
};

/** The cell of a partner or a unit as it stands, if there is one. */
export const cellAt = (table: MeasureTable, asked: Asked, unit: Id): Cell | undefined => {
  const series = seriesAt(table, asked.indicator, asked.subgroup).get(unit);
  const ids = table.places.get(asked.period)?.same ?? [];
  return series && cellIn(series, ids)?.cell;
};

/** The figure of one partner: its own, or that of its units; "only a percent" counts here. */
export const partnerFigure = (table: MeasureTable, asked: Asked, partner: Id): Figure => {
  const kind = table.indicators.get(asked.indicator);
  const report = reportsAt(table, asked, [partner])[0];
  return kind && report ? figureOf(kind, report.reading) : none('notReported');
};
