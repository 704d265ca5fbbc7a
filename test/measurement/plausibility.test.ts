import { describe, expect, it } from 'vitest';
import { measureTableOf } from '../../src/measurement/measureTable';
import { plausibilityFlagsAt } from '../../src/measurement/plausibility';
import {
  indicatorOf,
  measuresOf,
  partnerId,
  seriesOf,
  subgroupOf,
  unitOf,
  yearOf,
} from '../support/measures';

const years = [yearOf(2022), yearOf(2023), yearOf(2024)] as const;
const at = { indicator: 'indicator_one', period: 'period_2024' } as const;
const a = partnerId('a');

const flagsOf = (type: 'percent' | 'count' | 'rate', ...cells: Parameters<typeof seriesOf>[]) => {
  const series = cells.map((given) => seriesOf(...given));
  const groups = [subgroupOf('nine'), unitOf('a', 'lab')];
  const table = measureTableOf(measuresOf(indicatorOf({ type }), ...years, ...groups, ...series));
  return plausibilityFlagsAt(table, at, a).map(({ check, than }) => [check, than]);
};

describe('values worth a second look', () => {
  it('names more than three times the last period, and not three times', () => {
    expect(flagsOf('count', [a, { period_2023: 20, period_2024: 61 }])).toEqual([['leapt', 20]]);
    expect(flagsOf('count', [a, { period_2023: 20, period_2024: 60 }])).toEqual([]);
  });

  it('R4 looks past a period without a value, and zero is no leap to', () => {
    expect(
      flagsOf('count', [a, { period_2022: 5, period_2023: 'missing', period_2024: 16 }]),
    ).toEqual([['leapt', 5]]);
    expect(flagsOf('count', [a, { period_2023: 0, period_2024: 40 }])).toEqual([]);
  });

  it('compares shares by what they come to, and by what they are of', () => {
    expect(flagsOf('percent', [a, { period_2023: [10, 100], period_2024: [40, 100] }])).toEqual([
      ['leapt', 10],
    ]);
    expect(flagsOf('percent', [a, { period_2023: [30, 60], period_2024: [300, 600] }])).toEqual([
      ['wholeLeapt', 60],
    ]);
  });

  it('names a part larger than its whole', () => {
    expect(flagsOf('percent', [a, { period_2024: [70, 60] }])).toEqual([['partOverWhole', 60]]);
    expect(flagsOf('rate', [a, { period_2024: [70, 60] }])).toEqual([]);
  });

  it('R5 names a total that is less than one of its groups', () => {
    const group = [a, { period_2024: [9, 90] }, { subgroup: 'subgroup_nine' }] as const;
    expect(flagsOf('percent', [a, { period_2024: [9, 60] }], [...group])).toEqual([
      ['totalUnderGroup', 90],
    ]);
  });
});
