import type { Id } from '../../domain/id';
import type { PeriodRow } from '../../domain/measureRow';
import type { Asked } from '../../measurement/asked';
import { yearsAt } from '../../measurement/calendar';
import { comparisonOf } from '../../measurement/comparison';
import { single } from '../../measurement/figure';
import { versionOf } from '../../measurement/matched';
import type { MeasureTable } from '../../measurement/measureTable';
import type { PooledFigure } from '../../measurement/pooledFigure';
import { keptFigureAt } from './keptFigures';

/** A figure at one time of a line. */
export interface Moment {
  readonly period: PeriodRow;
  /** In years. */
  readonly at: number;
  readonly pooled: PooledFigure;
  readonly value: number | null;
  /** Of the definition; 0 where there is no value. */
  readonly version: number;
}

/** True where the value is known and its source hides it, which is something else than missing (R4). */
export const isHidden = ({ pooled: { figure } }: Pick<Moment, 'pooled'>): boolean =>
  figure.is === 'none' && figure.why === 'suppressed';

type About = Omit<Asked, 'period'>;

const momentOf = (table: MeasureTable, about: About, period: PeriodRow): Moment => {
  const pooled = keptFigureAt(table, { ...about, period: period.id });
  const one = single(pooled.figure);
  return {
    ...{ period, pooled, at: yearsAt(period.end), version: versionOf(pooled) },
    value: one.is === 'value' ? one.value : null,
  };
};

/** All periods of one type up to a period, in the order of time, without twins. */
const periodsUpTo = (table: MeasureTable, last: Id): readonly PeriodRow[] => {
  const place = table.places.get(last);
  if (!place) return [];
  const rows = [...place.earlier].reverse().flatMap((id) => table.places.get(id)?.period ?? []);
  return [...rows, place.period].filter(
    (one, at, all) => at === 0 || all[at - 1]?.end !== one.end || all[at - 1]?.start !== one.start,
  );
};

/** The figures of a measure up to a period, from the first that has a value on; only one type of period. */
export const momentsUpTo = (
  table: MeasureTable,
  about: About,
  last: Id,
  most = Number.POSITIVE_INFINITY,
): readonly Moment[] => {
  const rows = periodsUpTo(table, last);
  const all = rows.slice(Math.max(0, rows.length - most)).map((row) => momentOf(table, about, row));
  const first = all.findIndex(({ pooled }) => pooled.inPool > 0 || pooled.left.length > 0);
  return first < 0 ? [] : all.slice(first);
};

type Told = Pick<Moment, 'period' | 'version' | 'value'> & {
  readonly pooled: Pick<PooledFigure, 'of'>;
};

const goesOn = (before: Told, moment: Told): boolean =>
  before.version === moment.version &&
  before.pooled.of === moment.pooled.of &&
  comparisonOf(before.period, moment.period) === 'change';

/**
 * To which line each moment belongs, counted from 1: a new one begins where the definition changed,
 * where everybody takes the place of partners or the other way round, and where a period tells of the
 * same time once more (R16, R25).
 */
export const linesOf = (moments: readonly Told[]): readonly number[] => {
  let line = 1;
  let before: Told | null = null;
  return moments.map((moment) => {
    if (moment.value === null) return line;
    if (before && !goesOn(before, moment)) line += 1;
    before = moment;
    return line;
  });
};

/** Two periods that end on the same day stand apart by their order: a place for each of them. */
export const placesInTime = (moments: readonly Pick<Moment, 'at'>[]): readonly number[] => {
  const isClear = moments.every(
    ({ at }, index) => index === 0 || at > (moments[index - 1]?.at ?? at),
  );
  return moments.map(({ at }, index) => (isClear ? at : index));
};
