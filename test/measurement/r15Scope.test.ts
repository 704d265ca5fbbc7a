import { describe, expect, it } from 'vitest';
import { measureTableOf } from '../../src/measurement/measureTable';
import { partnerStatus, statusAt } from '../../src/measurement/statusAt';
import { indicatorOf, measuresOf, partnerId, seriesOf, yearOf } from '../support/measures';

const years = [yearOf(2022), yearOf(2025), yearOf(2027)];
const goals = { startPeriod: 'period_2022', goalPeriod: 'period_2027' } as const;
const series = [
  seriesOf(partnerId('a'), { period_2022: [40, 100], period_2025: [45, 100] }),
  seriesOf(partnerId('b'), { period_2022: [40, 100], period_2025: [80, 100] }),
];
const asked = { indicator: 'indicator_one', period: 'period_2025' } as const;

const tableOf = (given: Parameters<typeof indicatorOf>[0]) =>
  measureTableOf(measuresOf(indicatorOf({ ...goals, ...given }), ...years, ...series));

describe('population and performance', () => {
  it('R15 a population measure gives no partner a status, and all of them together one', () => {
    const table = tableOf({ scope: 'population', goalValue: 60 });
    expect(partnerStatus(table, asked, partnerId('a'))).toEqual({ is: 'contributesTo' });
    expect(statusAt(table, asked)).toEqual({ is: 'goalMet' });
  });

  it('R12 a partner is held against its own start and the goal of all', () => {
    const table = tableOf({ goalValue: 60 });
    expect(partnerStatus(table, asked, partnerId('a'))).toEqual({ is: 'behind' });
    expect(partnerStatus(table, asked, partnerId('b'))).toEqual({ is: 'goalMet' });
    expect(partnerStatus(table, asked, partnerId('c')).is).toBe('noData');
  });

  it('R12 the goal of a count is for all together, not for each', () => {
    const rows = [
      seriesOf(partnerId('a'), { period_2022: 10, period_2025: 20 }),
      seriesOf(partnerId('b'), { period_2022: 10, period_2025: 30 }),
    ];
    const sheet = indicatorOf({ ...goals, type: 'count', goalValue: 50 });
    const table = measureTableOf(measuresOf(sheet, ...years, ...rows));
    expect(statusAt(table, asked)).toEqual({ is: 'goalMet' });
    expect(partnerStatus(table, asked, partnerId('b'))).toEqual({ is: 'noGoal' });
  });

  it('R12 without a start value the figure of the starting period is the start', () => {
    expect(statusAt(tableOf({ goalValue: 80 }), asked)).toEqual({ is: 'close' });
    expect(statusAt(tableOf({ goalValue: 80, startValue: 62 }), asked)).toEqual({ is: 'behind' });
  });
});
