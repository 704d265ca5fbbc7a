import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/measurement/kind';
import { overTime } from '../../src/measurement/overTime';
import { poolOf } from '../../src/measurement/pool';
import { figureOf, readingOf } from '../../src/measurement/reading';
import { cellOf, reportsOf, told, type Written } from '../support/measures';

const over = (kind: Kind, all: readonly Written[]) =>
  told(
    figureOf(
      kind,
      overTime(
        kind,
        all.map((one) => readingOf(kind, cellOf(one))),
      ),
    ),
  );

const flow: Kind = { type: 'count', adds: 'flow' };
const stock: Kind = { type: 'count', adds: 'stock' };

describe('counts', () => {
  it('R3 unduplicated people never add up: between the largest and the sum', () => {
    const people: Kind = { type: 'people' };
    const pool = poolOf(people, reportsOf(people, { a: 120, b: 80, c: 40 }));
    expect(told(pool.figure)).toEqual([120, 240]);
    expect(told(poolOf(people, reportsOf(people, { a: 120 })).figure)).toBe(120);
    expect(over(people, [120, 80])).toEqual([120, 200]);
  });

  it('R3 flows add up over time, stocks take the last', () => {
    expect(over(flow, [50, 60, 40, 70])).toBe(220);
    expect(over({ type: 'money' }, [50, 60, 40, 70])).toBe(220);
    expect(over(stock, [200, 210, 205, 198])).toBe(198);
  });

  it('R3 counts and money of several partners add up, flows and stocks', () => {
    for (const kind of [flow, stock, { type: 'money' } as const]) {
      expect(told(poolOf(kind, reportsOf(kind, { a: 5, b: 0, c: 7 })).figure)).toBe(12);
    }
  });

  it('R3 a milestone counts who reached it', () => {
    const kind: Kind = { type: 'milestone' };
    const pool = poolOf(kind, reportsOf(kind, { a: 1, b: 0, c: 1, d: 'missing' }));
    expect(told(pool.figure)).toBe(2);
    expect(pool.reports).toHaveLength(3);
  });

  it('R3 a hole in a sum over time is carried on, and where nothing applied nothing is missing', () => {
    expect(over(flow, [50, 'missing', 40, 70])).toBe('notReported');
    expect(over(flow, [50, 'suppressed', 'missing', 70])).toBe('suppressed');
    expect(over(flow, [50, 'notApplicable', 40, 70])).toBe(160);
    expect(over(flow, ['notApplicable', 'notApplicable'])).toBe('notApplicable');
    expect(over(stock, [1, 2, 3, 'missing'])).toBe('notReported');
    expect(over(flow, [])).toBe('notReported');
  });

  it('R3 percents, rates and means do not add up over time', () => {
    for (const type of ['percent', 'rate', 'mean', 'median'] as const) {
      expect(over({ type }, [[1, 2] as const, [1, 2] as const])).toBe('cannotPool');
    }
  });

  it('R3 the range of people holds every count there can be', () => {
    const counts = fc.array(fc.nat(500), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(counts, (all) => {
        const people: Kind = { type: 'people' };
        const named = Object.fromEntries(all.map((count, at) => [`p${at}`, count]));
        const figure = poolOf(people, reportsOf(people, named)).figure;
        const [low, high] = [Math.max(...all), all.reduce((sum, one) => sum + one, 0)];
        expect(told(figure)).toEqual(low === high ? low : [low, high]);
      }),
    );
  });
});
