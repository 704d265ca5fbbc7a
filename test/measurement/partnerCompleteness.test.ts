import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureTableOf } from '../../src/measurement/measureTable';
import { partnerCompleteness } from '../../src/measurement/partnerCompleteness';
import {
  expectationOf,
  indicatorOf,
  measuresOf,
  partnerId,
  seriesOf,
  unitOf,
  type Written,
  writtenArbitrary,
  yearOf,
} from '../support/measures';

const years = [2021, 2022, 2023, 2024] as const;
const asked = { indicator: 'indicator_one', period: 'period_2024' } as const;

const tableOf = (
  cells: Readonly<Record<string, Written>>,
  ...more: Parameters<typeof measuresOf>
) =>
  measureTableOf(
    measuresOf(indicatorOf(), ...years.map(yearOf), seriesOf(partnerId('A'), cells), ...more),
  );

const of = (table: ReturnType<typeof tableOf>) => partnerCompleteness(table, asked, partnerId('A'));

describe('the completeness of one partner', () => {
  it('R5 counts hidden values as reported, and leaves out what does not apply or is not due', () => {
    const table = tableOf({
      period_2021: [1, 2],
      period_2022: 'suppressed',
      period_2023: 'notApplicable',
      period_2024: 'missing',
    });
    expect(of(table)).toEqual({ reported: 2, due: 3, share: { is: 'value', value: 2 / 3 } });
  });

  it('R5 counts only periods in which it was expected', () => {
    const table = tableOf(
      { period_2021: [1, 2], period_2024: [1, 2] },
      expectationOf('A', { from: '2024-01-01' }),
    );
    expect(of(table)).toMatchObject({ reported: 1, due: 1 });
  });

  it('counts what its programs and sites report', () => {
    const table = tableOf(
      { period_2023: [1, 2] },
      unitOf('A', 'one'),
      seriesOf('unit_one', { period_2024: [3, 4] }),
    );
    expect(of(table)).toMatchObject({ reported: 2, due: 4 });
  });

  it('R5 lies between 0 and 1, whatever the cells say', () => {
    fc.assert(
      fc.property(fc.array(writtenArbitrary, { minLength: 4, maxLength: 4 }), (written) => {
        const cells = Object.fromEntries(years.map((year, at) => [`period_${year}`, written[at]]));
        const { reported, due, share } = of(tableOf(cells as Record<string, Written>));
        expect(reported).toBeLessThanOrEqual(due);
        expect(share.is === 'none' || (share.value >= 0 && share.value <= 1)).toBe(true);
      }),
    );
  });
});
