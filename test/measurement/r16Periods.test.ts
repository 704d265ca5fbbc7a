import { describe, expect, it } from 'vitest';
import type { PeriodRow } from '../../src/domain/measureRow';
import { byTime } from '../../src/domain/measures';
import { equalPeriods } from '../../src/domain/periodsFrom';
import { measureTableOf } from '../../src/measurement/measureTable';
import { overlaps, partsOf } from '../../src/measurement/period';
import { figureAt } from '../../src/measurement/pooledFigure';
import { partnerFigure } from '../../src/measurement/reportAt';
import {
  cellOf,
  indicatorOf,
  measuresOf,
  partnerId,
  quarterOf,
  schoolYearOf,
  seriesOf,
  told,
  type Written,
  yearOf,
} from '../support/measures';

const year = yearOf(2024);
const quarters = [1, 4, 7, 10].map((month) => quarterOf(2024, month));

const monthOf = (month: number): PeriodRow => ({
  ...quarterOf(2024, month),
  id: `period_m${month}`,
  type: 'month',
  end: new Date(Date.UTC(2024, month, 0)).toISOString().slice(0, 10),
});

const byQuarter = (says: readonly Written[]) =>
  Object.fromEntries(says.map((one, at) => [quarters[at]?.id ?? '', one]));

const nested = (says: readonly Written[], type: 'count' | 'people' | 'percent' = 'count') => {
  const series = seriesOf(partnerId('a'), byQuarter(says));
  const rows = [indicatorOf({ type }), year, ...quarters, series];
  return figureAt(measureTableOf(measuresOf(...rows)), {
    indicator: 'indicator_one',
    period: year.id,
  });
};

describe('periods', () => {
  it('R16 sorts by end, start, order', () => {
    const school = schoolYearOf(2023);
    const rows = [year, school, ...quarters.toReversed(), { ...year, id: 'period_z' as const }];
    expect(rows.sort(byTime).map(({ id }) => id)).toEqual([
      'period_q2024-01-01',
      'period_q2024-04-01',
      'period_s2023',
      'period_q2024-07-01',
      'period_2024',
      'period_z',
      'period_q2024-10-01',
    ]);
  });

  it('R16 equal is the same type, start and end, across maps too', () => {
    const twin = { ...year, id: 'period_else', label: 'CY 24' };
    expect(equalPeriods(year, twin)).toBe(true);
    expect(equalPeriods(year, { ...year, type: 'cohort' })).toBe(false);
    expect(equalPeriods(year, { ...year, end: '2024-12-30' })).toBe(false);
  });

  it('R16 two rows that are the same period pool', () => {
    const twin = { ...year, id: 'period_twin' } as const;
    const series = [
      seriesOf(partnerId('a'), { [year.id]: [1, 2] }),
      seriesOf(partnerId('b'), { [twin.id]: [2, 2] }),
    ];
    const table = measureTableOf(measuresOf(indicatorOf(), year, twin, ...series));
    for (const period of [year.id, twin.id]) {
      expect(told(figureAt(table, { indicator: 'indicator_one', period }).figure)).toBe(75);
    }
  });

  it('R16 four quarters make up a calendar year or a school year, without a gap', () => {
    const ids = (rows: readonly PeriodRow[]) => rows.map(({ id }) => id);
    expect(ids(partsOf(year, quarters.toReversed()))).toEqual(ids(quarters));
    const school = schoolYearOf(2023);
    const its = [
      [2023, 8],
      [2023, 11],
      [2024, 2],
      [2024, 5],
    ].map(([of, month]) => quarterOf(of as number, month as number));
    expect(ids(partsOf(school, [...quarters, ...its]))).toEqual(ids(its));
    expect(partsOf(school, quarters)).toEqual([]);
    expect(partsOf(year, quarters.slice(1))).toEqual([]);
  });

  it('R16 three months make up a quarter, twelve a year', () => {
    const months = Array.from({ length: 12 }, (_, at) => monthOf(at + 1));
    expect(partsOf(quarters[0] as PeriodRow, months)).toHaveLength(3);
    expect(partsOf(year, months)).toHaveLength(12);
    expect(partsOf(year, [...months, ...quarters])).toHaveLength(4);
  });

  it('R3 quarterly flow 50, 60, 40, 70 is 220 in the year, and says that it was put together', () => {
    const figure = nested([50, 60, 40, 70]);
    expect(told(figure.figure)).toBe(220);
    expect(figure.notes).toEqual([{ note: 'fromParts', count: 1 }]);
    expect(figure.reports[0]?.sources).toHaveLength(4);
  });

  it('R3 quarterly stock 200, 210, 205, 198 is 198 in the year', () => {
    const series = seriesOf(partnerId('a'), byQuarter([200, 210, 205, 198]));
    const sheet = indicatorOf({ type: 'count', adds: 'stock' });
    const table = measureTableOf(measuresOf(sheet, year, ...quarters, series));
    const figure = partnerFigure(
      table,
      { indicator: 'indicator_one', period: year.id },
      partnerId('a'),
    );
    expect(told(figure)).toBe(198);
  });

  it('R3 people of four quarters lie between the largest and the sum; percents do not nest', () => {
    expect(told(nested([50, 60, 40, 70], 'people').figure)).toEqual([70, 220]);
    const half = [1, 2] as const;
    expect(told(nested([half, half, half, half], 'percent').figure)).toBe('cannotPool');
  });

  it('R3 a quarter that was not reported leaves the year without a figure', () => {
    expect(told(nested([50, 60, 40, 'missing']).figure)).toBe('notReported');
    expect(told(nested([50, 60, 40]).figure)).toBe('notReported');
    expect(told(nested([50, 60, 'suppressed', 40]).figure)).toBe('suppressed');
  });

  it('R16 a value of the year itself wins over its quarters', () => {
    const series = seriesOf(partnerId('a'), { ...byQuarter([1, 1, 1, 1]), [year.id]: 9 });
    const table = measureTableOf(
      measuresOf(indicatorOf({ type: 'count' }), year, ...quarters, series),
    );
    const figure = figureAt(table, { indicator: 'indicator_one', period: year.id });
    expect([told(figure.figure), figure.notes]).toEqual([9, []]);
  });

  it('R16 a school year and a calendar year are not pooled, and both are named', () => {
    const school = schoolYearOf(2023);
    const series = [
      seriesOf(partnerId('a'), { [year.id]: [1, 2] }),
      seriesOf(partnerId('b'), { [school.id]: [9, 10] }),
    ];
    const table = measureTableOf(measuresOf(indicatorOf(), year, school, ...series));
    const figure = figureAt(table, { indicator: 'indicator_one', period: year.id });
    expect(told(figure.figure)).toBe(50);
    expect([figure.inPool, figure.expected]).toEqual([1, 2]);
    expect(figure.left[0]).toMatchObject({
      why: 'otherPeriod',
      report: { partner: 'node_b', sources: [{ period: school.id }] },
    });
    expect(overlaps(school, year)).toBe(true);
    expect(overlaps(year, yearOf(2025))).toBe(false);
  });

  it('R0 quarters of two versions make no year', () => {
    const cells = Object.fromEntries(
      quarters.map(({ id }, at) => [id, cellOf(5, { version: at < 2 ? 1 : 2 })]),
    );
    const series = seriesOf(partnerId('a'), cells);
    const table = measureTableOf(
      measuresOf(indicatorOf({ type: 'count' }), year, ...quarters, series),
    );
    const figure = figureAt(table, { indicator: 'indicator_one', period: year.id });
    expect(told(figure.figure)).toBe('versionsDiffer');
  });
});
