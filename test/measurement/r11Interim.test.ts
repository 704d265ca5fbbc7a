import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearsAt } from '../../src/measurement/calendar';
import { goalAt } from '../../src/measurement/goal';
import { interimAt, type Point } from '../../src/measurement/interim';
import { measureTableOf } from '../../src/measurement/measureTable';
import { indicatorOf, measuresOf, told, yearOf } from '../support/measures';

const endOf = (year: number, value: number): Point => ({ at: yearsAt(`${year}-12-31`), value });

const line = (
  start: Point,
  goal: Point,
  years: readonly number[],
  entered: readonly Point[] = [],
) => years.map((year) => told(interimAt(start, goal, yearsAt(`${year}-12-31`), entered)));

describe('interim targets', () => {
  it('R11 40 (2022) → 60 (2027): 40, 44, 48, 52, 56, 60, by period ends over leap years too', () => {
    const years = [2022, 2023, 2024, 2025, 2026, 2027];
    const found = line(endOf(2022, 40), endOf(2027, 60), years) as number[];
    for (const [at, value] of [40, 44, 48, 52, 56, 60].entries()) {
      expect(found[at]).toBeCloseTo(value, 9);
    }
  });

  it('R11 42 (2023) → 60 (2027) at 2025 is 51.0; 12 (2022) → 6 (2027) at 2025 is 8.4', () => {
    expect(line(endOf(2023, 42), endOf(2027, 60), [2025])[0]).toBeCloseTo(51, 9);
    expect(line(endOf(2022, 12), endOf(2027, 6), [2025])[0]).toBeCloseTo(8.4, 9);
  });

  it('R11 outside it is the start or the goal', () => {
    expect(line(endOf(2022, 40), endOf(2027, 60), [2019, 2030])).toEqual([40, 60]);
  });

  it('R11 goals entered on the way hold, and the line goes through them', () => {
    const entered = [endOf(2024, 50)];
    const found = line(endOf(2022, 40), endOf(2027, 60), [2023, 2024, 2026], entered) as number[];
    expect(found[0]).toBeCloseTo(45, 9);
    expect(found[1]).toBe(50);
    expect(found[2]).toBeCloseTo(50 + 20 / 3, 9);
  });

  it('R11 months and school years are equally far apart too', () => {
    expect(yearsAt('2024-07-31') - yearsAt('2023-07-31')).toBeCloseTo(1, 12);
    expect(yearsAt('2024-02-29') - yearsAt('2024-01-31')).toBeCloseTo(1 / 12, 12);
    expect(told(interimAt({ at: Number.NaN, value: 1 }, { at: 2, value: 2 }, 1))).toBe('invalid');
  });

  it('R11 stays between start and goal', () => {
    const number = fc.integer({ min: -50, max: 150 });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 2000, max: 2050 }), (from, to, year) => {
        const at = line(endOf(2022, from), endOf(2027, to), [year])[0] as number;
        expect(at).toBeGreaterThanOrEqual(Math.min(from, to) - 1e-9);
        expect(at).toBeLessThanOrEqual(Math.max(from, to) + 1e-9);
      }),
    );
  });

  it('R11 the sheet of a measure gives start, goal and what was entered', () => {
    const years = [2022, 2023, 2024, 2025, 2026, 2027].map(yearOf);
    const sheet = {
      startValue: 40,
      startPeriod: 'period_2022',
      goalValue: 60,
      goalPeriod: 'period_2027',
      interims: { period_2026: 59 },
    } as const;
    const table = measureTableOf(measuresOf(indicatorOf(sheet), ...years));
    const at = (period: `period_${number}`) =>
      told(goalAt(table, { indicator: 'indicator_one', period }).interim);
    expect(at('period_2026')).toBe(59);
    expect(at('period_2024')).toBeCloseTo(49.5, 9);
  });
});
