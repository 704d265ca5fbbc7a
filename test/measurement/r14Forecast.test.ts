import { describe, expect, it } from 'vitest';
import {
  againstForecast,
  forecastAt,
  heldForecast,
  heldLine,
  trendOf,
} from '../../src/measurement/forecast';

const points = [40, 43, 44, 49].map((value, at) => ({ at: 2021 + at, value }));

const trend = () => {
  const found = trendOf(points);
  if (found.is === 'none') throw new Error(found.why);
  return found.value;
};

describe('forecast', () => {
  it('R14 40, 43, 44, 49 (2021–24): slope 2.8, 2025 51.0, 2027 56.6', () => {
    expect(trend().perYear).toBeCloseTo(2.8, 9);
    expect(forecastAt(trend(), 2025)).toBeCloseTo(51, 9);
    expect(forecastAt(trend(), 2027)).toBeCloseTo(56.6, 9);
  });

  it('R14 actual 53 is +2.0 above forecast', () => {
    const against = againstForecast(53, forecastAt(trend(), 2025));
    expect(against.difference).toBeCloseTo(2, 9);
    expect(against.is).toBe('above');
    expect(againstForecast(51, forecastAt(trend(), 2025)).is).toBe('asForecast');
    expect(againstForecast(50, forecastAt(trend(), 2025)).is).toBe('below');
  });

  it('R14 a forecast is held at what can be, and its straight line is not', () => {
    expect(heldForecast({ type: 'percent' }, 101.8)).toBe(100);
    expect(heldForecast({ type: 'percent' }, -3)).toBe(0);
    expect(heldForecast({ type: 'count' }, -12)).toBe(0);
    expect(heldForecast({ type: 'count' }, 312)).toBe(312);
    expect(heldForecast({ type: 'rate' }, 140)).toBe(140);
    expect(heldForecast({ type: 'money' }, -12)).toBe(-12);
    const steep = trendOf([60, 75, 90].map((value, at) => ({ at, value })));
    expect(steep.is === 'value' && forecastAt(steep.value, 3)).toBeCloseTo(105);
  });

  it('R14 a line bends where it meets what can be, both ways, and is straight else', () => {
    const from = { at: 2024, value: 90 };
    const steep = heldLine({ type: 'percent' }, from, { at: 2026, value: 110 });
    expect(steep).toEqual([
      { at: 2025, value: 100 },
      { at: 2026, value: 100 },
    ]);
    const down = heldLine({ type: 'people' }, { at: 2024, value: 30 }, { at: 2027, value: -60 });
    expect(down).toEqual([
      { at: 2025, value: 0 },
      { at: 2027, value: 0 },
    ]);
    const free = { at: 2027, value: -60 };
    expect(heldLine({ type: 'money' }, from, free)).toEqual([free]);
    expect(
      heldLine({ type: 'percent' }, { at: 2024, value: 100 }, { at: 2025, value: 103 }),
    ).toEqual([{ at: 2025, value: 100 }]);
  });

  it('R14 two points, or all at one time, give no forecast', () => {
    expect(trendOf(points.slice(0, 2))).toEqual({ is: 'none', why: 'tooFewPoints' });
    expect(trendOf([1, 2, 3].map((value) => ({ at: 2021, value })))).toEqual({
      is: 'none',
      why: 'tooFewPoints',
    });
  });
});
