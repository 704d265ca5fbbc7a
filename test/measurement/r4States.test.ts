import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellStates } from '../../src/domain/measureRow';
import { onBoth, ratioOf, valued } from '../../src/measurement/figure';
import { poolOf } from '../../src/measurement/pool';
import { figureOf, readingOf } from '../../src/measurement/reading';
import { cellOf, percent, reportOf, reportsOf, told, writtenArbitrary } from '../support/measures';

describe('states of a cell', () => {
  it('R4 zero is reported; missing and not applicable stay out', () => {
    const pool = poolOf(
      percent,
      reportsOf(percent, { a: [10, 20], b: [0, 15], c: 'missing', d: 'notApplicable' }),
    );
    expect(told(pool.figure)).toBeCloseTo(28.57, 2);
    expect(pool.left.map(({ why }) => why)).toEqual(['notReported', 'notApplicable']);
  });

  it('R4 every state but reported is its own reason, whatever number stands beside it', () => {
    const whys = cellStates.slice(1).map((state) => told(readFigure([5, 10, state])));
    expect(whys).toEqual(['notReported', 'notApplicable', 'suppressed', 'notDue']);
    expect(told(readFigure([null, null, 'reported']))).toBe('notReported');
    expect(told(figureOf(percent, readingOf(percent, undefined)))).toBe('notReported');
  });

  it('R4 of several reasons the one that says most stands for all', () => {
    const why = (...all: Parameters<typeof reportsOf>[1][string][]) =>
      told(poolOf(percent, reportsOf(percent, Object.fromEntries(Object.entries(all)))).figure);
    expect(why('missing', 'suppressed', 'notDue')).toBe('suppressed');
    expect(why('notApplicable', 'missing')).toBe('notReported');
    expect(why('notApplicable', 'notDue')).toBe('notDue');
    expect(why()).toBe('noOneExpected');
  });

  it('R4 reasons go on through arithmetic, the first one first', () => {
    const sum = (a: number, b: number) => valued(a + b);
    expect(onBoth(valued(1), valued(2), sum)).toEqual(valued(3));
    expect(told(onBoth(ratioOf(1, 0), readFigureOf('suppressed'), sum))).toBe('noOneEligible');
    expect(told(onBoth(valued(1), readFigureOf('suppressed'), sum))).toBe('suppressed');
  });

  it('R4 reasons never become 0 or NaN', () => {
    fc.assert(
      fc.property(fc.array(writtenArbitrary, { maxLength: 10 }), (all) => {
        const reports = all.map((one, at) => reportOf(percent, String(at), one));
        const { figure } = poolOf(percent, reports);
        const has = all.some((one) => Array.isArray(one) && one[1] > 0);
        expect(figure.is).toBe(has ? 'value' : 'none');
        if (figure.is === 'value') expect(Number.isFinite(figure.value)).toBe(true);
      }),
    );
  });

  it('R4 numbers that are none are invalid', () => {
    for (const n of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(told(readFigure([n, 10, 'reported']))).toBe('invalid');
      expect(told(readFigure([1, n, 'reported']))).toBe('invalid');
    }
  });
});

const readFigure = ([n, d, state]: readonly [
  number | null,
  number | null,
  (typeof cellStates)[number],
]) => figureOf(percent, readingOf(percent, [n, d, state, 'final', 1, null]));

const readFigureOf = (state: 'suppressed') => {
  const reading = readingOf(percent, cellOf(state));
  return reading.is === 'none' ? reading : valued(0);
};
