import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id } from '../../src/domain/id';
import type { Row } from '../../src/domain/row';
import { measureTableOf } from '../../src/measurement/measureTable';
import { figureAt } from '../../src/measurement/pooledFigure';
import {
  expectationOf,
  indicatorOf,
  measuresOf,
  partnerId,
  seriesOf,
  subgroupOf,
  told,
  type Written,
  writtenArbitrary,
  yearOf,
} from '../support/measures';

const [last, now, next] = [yearOf(2023), yearOf(2024), yearOf(2025)];

type Says = Readonly<Record<string, Written>>;

/** What each partner says now; what it said last year stands in `before`. */
const mapSaying = (says: Says, before: Says = {}, ...rows: Row[]) => {
  const names = [...new Set([...Object.keys(says), ...Object.keys(before)])];
  const series = names.map((name) =>
    seriesOf(partnerId(name), {
      ...(says[name] !== undefined && { [now.id]: says[name] }),
      ...(before[name] !== undefined && { [last.id]: before[name] }),
    }),
  );
  return measureTableOf(measuresOf(indicatorOf(), last, now, next, ...series, ...rows));
};

const at = (period: Id = now.id) => ({ indicator: 'indicator_one', period }) as const;

describe('completeness and coverage', () => {
  it('R5 5 expected, 1 not applicable, 1 not due, 2 reported: 66.7 %, 2 of 3 partners', () => {
    const expected = ['a', 'b', 'c', 'd', 'e'].map((name) => expectationOf(name));
    const table = mapSaying(
      { a: [1, 2], b: [1, 2], c: 'notApplicable', d: 'notDue', e: 'missing' },
      {},
      ...expected,
    );
    const figure = figureAt(table, at());
    expect(told(figure.completeness)).toBeCloseTo(2 / 3, 9);
    expect([figure.inPool, figure.expected]).toEqual([2, 3]);
    expect(figure.standing).toEqual({
      expected: 5,
      notApplicable: 1,
      notDue: 1,
      reported: 2,
      inPool: 2,
    });
  });

  it('R4 [10/20, 0/15, missing, not applicable] → 28.57 %, completeness 66.7 %', () => {
    const before = { c: [1, 2], d: [1, 2] } as const;
    const figure = figureAt(
      mapSaying({ a: [10, 20], b: [0, 15], c: 'missing', d: 'notApplicable' }, before),
      at(),
    );
    expect(told(figure.figure)).toBeCloseTo(28.57, 2);
    expect(told(figure.completeness)).toBeCloseTo(2 / 3, 9);
    expect([told(figure.n), told(figure.d)]).toEqual([10, 35]);
  });

  it('R5 suppressed counts as reported, and is not in x', () => {
    const figure = figureAt(mapSaying({ a: [1, 2], b: 'suppressed' }), at());
    expect(told(figure.completeness)).toBe(1);
    expect([figure.inPool, figure.expected]).toEqual([1, 2]);
    expect(figure.notes).toEqual([{ note: 'suppressed', count: 1 }]);
  });

  it('R5 only a percent counts as reported, and is not in x', () => {
    const figure = figureAt(mapSaying({ a: [1, 2], b: 60 }), at());
    expect(told(figure.completeness)).toBe(1);
    expect([figure.inPool, figure.expected]).toEqual([1, 2]);
    expect(figure.notes).toEqual([{ note: 'onlyPercent', count: 1 }]);
  });

  it('R5 where nothing is said, every partner that ever reported is expected', () => {
    const figure = figureAt(mapSaying({ a: [1, 2] }, { b: [1, 2], c: 'missing' }), at());
    expect([figure.inPool, figure.expected]).toEqual([1, 2]);
    expect(figure.left.map(({ report, why }) => [report.partner, why])).toEqual([
      ['node_b', 'notReported'],
    ]);
  });

  it('R5 expectations hold from when to when, by the end of the period', () => {
    const table = mapSaying(
      { a: [1, 2] },
      {},
      expectationOf('a', { to: '2024-12-31' }),
      expectationOf('b', { from: '2024-12-31' }),
      expectationOf('c', { from: '2025-01-01' }),
    );
    expect(figureAt(table, at()).expected).toBe(2);
    expect(figureAt(table, at(next.id)).expected).toBe(2);
    expect(figureAt(table, at(last.id)).expected).toBe(1);
  });

  it('R5 a value where none was expected stays out and is named', () => {
    const table = mapSaying({ a: [1, 2], b: [9, 9] }, {}, expectationOf('b', { to: '2020-01-01' }));
    const figure = figureAt(table, at());
    expect(told(figure.figure)).toBe(50);
    expect(figure.left.map(({ why }) => why)).toEqual(['notExpected']);
    expect([figure.inPool, figure.expected]).toEqual([1, 1]);
    expect(figure.notes).toEqual([{ note: 'notExpected', count: 1 }]);
  });

  it('R5 coverage is the D in the pool over the last D known of all expected', () => {
    const says = { a: [10, 60], b: 'missing', c: 'suppressed' } as const;
    const figure = figureAt(mapSaying(says, { a: [1, 10], b: [5, 30], c: [5, 10] }), at());
    expect(told(figure.coverage)).toBe(0.6);
  });

  it('R5 where a size was never known there is no coverage, and it says how many', () => {
    const figure = figureAt(mapSaying({ a: [10, 60], b: 'suppressed', c: 'suppressed' }, {}), at());
    expect(told(figure.coverage)).toBe('sizeUnknown');
    expect(figure.unsized).toBe(2);
    expect(figureAt(mapSaying({ a: [10, 60] }, {}), at()).unsized).toBe(0);
  });

  it('R5 the size of a hidden value counts where it is told', () => {
    const hidden = seriesOf(partnerId('b'), {
      [now.id]: [null, 20, 'suppressed', 'final', 1, null],
    });
    const table = mapSaying({ a: [10, 60] }, {}, hidden);
    expect(told(figureAt(table, at()).coverage)).toBe(0.75);
  });

  it('R5 counts have no coverage, and with nobody expected there is no completeness', () => {
    const series = seriesOf(partnerId('a'), { [now.id]: 5 });
    const table = measureTableOf(measuresOf(indicatorOf({ type: 'count' }), now, series));
    expect(told(figureAt(table, at()).coverage)).toBe('notApplicable');
    const empty = figureAt(measureTableOf(measuresOf(indicatorOf(), now)), at());
    expect([told(empty.figure), told(empty.completeness)]).toEqual([
      'noOneExpected',
      'noOneExpected',
    ]);
  });

  it('R5 a total is a series of its own, never the sum of groups', () => {
    const groups = ['x', 'y'].map((name) =>
      seriesOf(partnerId('a'), { [now.id]: [1, 2] }, { subgroup: subgroupOf(name).id }),
    );
    const table = measureTableOf(measuresOf(indicatorOf(), now, ...groups));
    expect(told(figureAt(table, at()).figure)).toBe('noOneExpected');
    expect(told(figureAt(table, { ...at(), subgroup: 'subgroup_x' }).figure)).toBe(50);
  });

  it('R4 with the day given, what is not there is not due until its lag is over', () => {
    const series = seriesOf(partnerId('a'), { [last.id]: [1, 2] });
    const table = measureTableOf(measuresOf(indicatorOf({ dueLag: 30 }), last, now, series));
    const on = (today: string) => told(figureAt(table, { ...at(), today }).figure);
    expect([on('2024-06-01'), on('2025-01-30'), on('2025-01-31')]).toEqual([
      'notDue',
      'notDue',
      'notReported',
    ]);
    expect(told(figureAt(table, at()).figure)).toBe('notReported');
  });

  it('R5 completeness and coverage lie in [0, 1], and x is never above y', () => {
    const saying = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), writtenArbitrary);
    const someone = fc.subarray(['a', 'b', 'c', 'd', 'e']);
    fc.assert(
      fc.property(saying, saying, someone, (says, before, expected) => {
        const rows = expected.map((name) => expectationOf(name));
        const figure = figureAt(mapSaying(says, before, ...rows), at());
        for (const share of [figure.completeness, figure.coverage]) {
          if (share.is !== 'value') continue;
          expect(share.value).toBeGreaterThanOrEqual(0);
          expect(share.value).toBeLessThanOrEqual(1);
        }
        expect(figure.inPool).toBeLessThanOrEqual(figure.expected);
        expect(figure.standing.reported).toBeLessThanOrEqual(figure.expected);
      }),
    );
  });
});
