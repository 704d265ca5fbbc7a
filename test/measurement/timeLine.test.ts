import { describe, expect, it } from 'vitest';
import { forecastAt, trendOf } from '../../src/measurement/forecast';
import { measureTableOf } from '../../src/measurement/measureTable';
import { figureAt, figuresOver } from '../../src/measurement/pooledFigure';
import { rankPartners } from '../../src/measurement/ranks';
import { latestLine, timePoints, unbrokenLines } from '../../src/measurement/timeLine';
import {
  cellOf,
  indicatorOf,
  measuresOf,
  partnerId,
  seriesOf,
  told,
  yearOf,
} from '../support/measures';

const years = [2021, 2022, 2023, 2024, 2025].map(yearOf);
const ids = years.map(({ id }) => id);

const tableOf = (cells: Parameters<typeof seriesOf>[1]) =>
  measureTableOf(measuresOf(indicatorOf(), ...years, seriesOf(partnerId('a'), cells)));

describe('a measure over time', () => {
  it('gives the figures of all periods in the order of time, values and reasons', () => {
    const table = tableOf({ period_2023: [1, 4], period_2021: [1, 2], period_2024: 'suppressed' });
    const figures = figuresOver(table, { indicator: 'indicator_one' });
    expect(figures.map(({ figure }) => told(figure))).toEqual([
      50,
      'notReported',
      25,
      'suppressed',
      'notReported',
    ]);
    const points = timePoints(table, ids, figures);
    expect(points.map(({ period, value }) => [period, value])).toEqual([
      ['period_2021', 50],
      ['period_2023', 25],
    ]);
  });

  it('R25 a definition change breaks the line', () => {
    const table = tableOf({
      period_2021: [1, 2],
      period_2022: [1, 2],
      period_2023: cellOf([1, 4], { version: 2 }),
    });
    const points = timePoints(table, ids, figuresOver(table, { indicator: 'indicator_one' }));
    expect(unbrokenLines(points).map((line) => line.map(({ value }) => value))).toEqual([
      [50, 50],
      [25],
    ]);
    expect(latestLine(points).map(({ period }) => period)).toEqual(['period_2023']);
    expect(latestLine([])).toEqual([]);
  });

  it('R14 the forecast of a measure is made of its own figures', () => {
    const says = {
      period_2021: [40, 100],
      period_2022: [43, 100],
      period_2023: [44, 100],
    } as const;
    const table = tableOf({ ...says, period_2024: [49, 100] });
    const points = timePoints(table, ids, figuresOver(table, { indicator: 'indicator_one' }));
    const trend = trendOf(latestLine(points));
    const next = table.places.get('period_2025')?.at ?? 0;
    expect(trend.is === 'value' && forecastAt(trend.value, next)).toBeCloseTo(51, 6);
  });

  it('R19 ranks the partners in a figure', () => {
    const series = [
      seriesOf(partnerId('a'), { period_2021: [90, 100] }),
      seriesOf(partnerId('b'), { period_2021: [10, 100] }),
      seriesOf(partnerId('c'), { period_2021: 95 }),
    ];
    const table = measureTableOf(measuresOf(indicatorOf(), ...years, ...series));
    const figure = figureAt(table, { indicator: 'indicator_one', period: 'period_2021' });
    expect(rankPartners('up', figure).map(({ partner, rank }) => [partner, rank])).toEqual([
      ['node_a', { is: 'value', value: { best: 1, worst: 1 } }],
      ['node_b', { is: 'value', value: { best: 2, worst: 2 } }],
    ]);
  });
});
