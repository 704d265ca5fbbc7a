import { type MapDocument, rowsOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { IndicatorRow, PeriodRow } from '../../domain/measureRow';
import { indicatorsOf } from '../../domain/measures';
import type { RowKind } from '../../domain/row';
import type { Asked } from '../../measurement/asked';
import { isIncomplete } from '../../measurement/completeness';
import type { Figure, Why } from '../../measurement/figure';
import { type MeasureTable, measureTableOf } from '../../measurement/measureTable';
import type { PooledFigure } from '../../measurement/pooledFigure';
import { figureOf } from '../../measurement/reading';
import type { Report } from '../../measurement/report';
import type { Status } from '../../measurement/status';
import { partnerStatus, statusAt } from '../../measurement/statusAt';
import type { ArcKey } from '../../rendering/scene';
import { keptFigureAt } from '../measures/keptFigures';
import { latestWith } from '../measures/scorecard/since';

/** What a circle says of one measure. */
export interface Mark {
  readonly is: ArcKey;
  /** Why there is no status, for `noData`. */
  readonly why?: Why;
  readonly figure: Figure;
  /** The value is an older one, or parts of it are missing. */
  readonly isInDoubt: boolean;
}

/** One measure on the map: the figure of all, and what each partner says. */
export interface MeasureMarks {
  readonly sheet: IndicatorRow;
  readonly asked: Asked;
  readonly period: PeriodRow;
  readonly pooled: PooledFigure;
  readonly status: Status;
  readonly isInDoubt: boolean;
  /** Everybody that it is asked of. */
  readonly ids: readonly Id[];
  /** What a partner says, worked out when it is first asked for; null where nothing is asked of it. */
  readonly markOf: (partner: Id) => Mark | null;
}

/** Which figures the map shows. */
export interface MarksAsked {
  readonly period: Id;
  readonly today: string;
}

const nothingAsked = new Set<Why>(['notApplicable', 'notDue', 'notExpected', 'noOneExpected']);

const withoutFigure = (figure: Figure & { readonly is: 'none' }): Mark | null => {
  if (nothingAsked.has(figure.why)) return null;
  const is = figure.why === 'suppressed' ? 'suppressed' : 'missing';
  return { is, figure, isInDoubt: false };
};

const markFrom = (
  table: MeasureTable,
  { sheet, asked, isOlder }: Pick<MeasureMarks, 'sheet' | 'asked'> & { readonly isOlder: boolean },
  { partner, reading, notes }: Report,
): Mark | null => {
  const figure = figureOf(sheet, reading);
  if (figure.is === 'none') return withoutFigure(figure);
  const isInDoubt = isOlder || notes.includes('unitsMissing');
  return { ...partnerStatus(table, asked, partner), figure, isInDoubt };
};

const marksOfMeasure = (
  table: MeasureTable,
  sheet: IndicatorRow,
  given: MarksAsked,
): MeasureMarks | null => {
  const wanted: Asked = { indicator: sheet.id, ...given };
  const asked = { ...wanted, period: latestWith(table, wanted) };
  const period = table.places.get(asked.period)?.period;
  if (!period) return null;
  const pooled = keptFigureAt(table, asked);
  const isOlder = asked.period !== given.period;
  const all = [...pooled.reports, ...pooled.left.map((left) => left.report)].filter(
    ({ partner }) => partner !== table.everybody,
  );
  const reports = new Map(all.map((report) => [report.partner, report]));
  const known = new Map<Id, Mark | null>();
  const markOf = (partner: Id): Mark | null => {
    const report = reports.get(partner);
    if (!report) return null;
    const mark = known.get(partner) ?? markFrom(table, { sheet, asked, isOlder }, report);
    known.set(partner, mark);
    return mark;
  };
  const status = statusAt(table, asked, pooled.figure);
  const isInDoubt = pooled.figure.is !== 'none' && (isOlder || isIncomplete(pooled));
  return { sheet, asked, period, pooled, status, isInDoubt, ids: [...reports.keys()], markOf };
};

const kinds: readonly RowKind[] = ['series', 'indicator', 'period', 'expectation', 'unit'];

interface Kept extends MarksAsked {
  readonly lists: readonly unknown[];
  readonly marks: readonly MeasureMarks[];
}

const kept = new WeakMap<object, Kept>();

/**
 * All measures of a map as they stand with its partners, in its order; of one without a value for
 * the period the latest that has one. Worked out once, and anew only when rows of measures change.
 */
export const mapMarks = (document: MapDocument, given: MarksAsked): readonly MeasureMarks[] => {
  const lists = kinds.map((kind) => rowsOf(document, kind));
  const key = lists[0] as object;
  const before = kept.get(key);
  const isStill =
    before?.period === given.period &&
    before.today === given.today &&
    before.lists.every((list, at) => list === lists[at]);
  if (isStill) return before.marks;
  const table = measureTableOf(document);
  const marks = indicatorsOf(document).flatMap(
    (sheet) => marksOfMeasure(table, sheet, given) ?? [],
  );
  kept.set(key, { ...given, lists, marks });
  return marks;
};
