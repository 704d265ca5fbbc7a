import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valued } from '../../src/measurement/figure';
import type { Kind } from '../../src/measurement/kind';
import { notesOf } from '../../src/measurement/notes';
import { poolOf } from '../../src/measurement/pool';
import { pooledReading } from '../../src/measurement/poolReadings';
import { figureOf, readingOf } from '../../src/measurement/reading';
import {
  cellOf,
  percent,
  reportOf,
  reportsOf,
  shareArbitrary,
  told,
  type Written,
  writtenArbitrary,
} from '../support/measures';

const pooled = (kind: Kind, all: Readonly<Record<string, Written>>) =>
  told(poolOf(kind, reportsOf(kind, all)).figure);

describe('pooling', () => {
  it('R2 pools, never averages', () => {
    expect(pooled(percent, { a: [30, 60], b: [18, 20], c: [9, 40] })).toBe(47.5);
    expect(pooled(percent, { a: [1, 2], b: [99, 100] })).toBeCloseTo(98.04, 2);
  });

  it('R2 nobody eligible at one partner changes nothing, and alone is "no one eligible"', () => {
    expect(pooled(percent, { a: [0, 0], b: [5, 10] })).toBe(50);
    expect(pooled(percent, { a: [0, 0] })).toBe('noOneEligible');
  });

  it('R2 a partner that gave only a percent is not pooled, and said so', () => {
    const reports = reportsOf(percent, { a: 60, b: [30, 60] });
    const pool = poolOf(percent, reports);
    expect(told(pool.figure)).toBe(50);
    expect(pool.left.map(({ why }) => why)).toEqual(['onlyPercents']);
    expect(notesOf(percent, pool.reports, pool.left)).toEqual([{ note: 'onlyPercent', count: 1 }]);
    expect(pooled(percent, { a: 60 })).toBe('onlyPercents');
    expect(figureOf(percent, readingOf(percent, cellOf(60)))).toEqual(valued(60));
  });

  it('R2 means are weighted by how many they are of, rates pool above and below the line', () => {
    expect(pooled({ type: 'mean' }, { a: [3, 10], b: [5, 30] })).toBe(4.5);
    expect(pooled({ type: 'mean' }, { a: 3, b: 5 })).toBe('onlyMeans');
    const rate = { type: 'rate', rateBase: 1000 } as const;
    expect(pooled(rate, { a: [3, 500], b: [9, 1500] })).toBe(6);
    expect(pooled(rate, { a: 4 })).toBe('onlyRates');
  });

  it('R2 medians cannot be pooled: they show the range', () => {
    expect(pooled({ type: 'median' }, { a: 12, b: 9, c: 30 })).toEqual([9, 30]);
    expect(pooled({ type: 'median' }, { a: 12 })).toBe(12);
  });

  it('R2 more out of fewer is invalid, and stays out', () => {
    expect(pooled(percent, { a: [7, 5], b: [1, 2] })).toBe(50);
    expect(pooled(percent, { a: [7, 5] })).toBe('invalid');
    expect(pooled(percent, { a: [2, 0] })).toBe('invalid');
    expect(pooled(percent, { a: [-1, 4] })).toBe('invalid');
  });

  it('R0 two versions of a definition never pool, and each is told by itself', () => {
    const reports = [
      reportOf(percent, 'a', [1, 2]),
      reportOf(percent, 'b', [1, 4], { version: 2 }),
      reportOf(percent, 'c', [2, 4], { version: 2 }),
    ];
    const mixed = poolOf(percent, reports);
    expect(told(mixed.figure)).toBe('versionsDiffer');
    expect(mixed.reports).toEqual([]);
    expect(mixed.versions).toEqual([
      { version: 1, figure: valued(50), partners: 1 },
      { version: 2, figure: valued(37.5), partners: 2 },
    ]);
    const asked = poolOf(percent, reports, 2);
    expect(told(asked.figure)).toBe(37.5);
    expect(asked.left.map(({ report, why }) => [report.partner, why])).toEqual([
      ['node_a', 'otherVersion'],
    ]);
    expect(told(poolOf(percent, reports.slice(0, 1), 2).figure)).toBe('otherVersion');
  });

  it('R2 the order of partners does not matter', () => {
    fc.assert(
      fc.property(fc.array(writtenArbitrary, { maxLength: 12 }), fc.nat(), (all, turn) => {
        const reports = all.map((written, at) => reportOf(percent, String(at), written));
        const at = turn % (all.length + 1);
        const turned = [...reports.slice(at), ...reports.slice(0, at)].reverse();
        expect(poolOf(percent, turned).figure).toEqual(poolOf(percent, reports).figure);
      }),
    );
  });

  it('R2 splitting a partner changes nothing, whatever is added up', () => {
    const kinds: Kind[] = [percent, { type: 'rate', rateBase: 100 }, { type: 'count' }];
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.array(shareArbitrary, { minLength: 1, maxLength: 8 }),
        fc.array(shareArbitrary, { maxLength: 8 }),
        (kind, units, others) => {
          const read = (all: readonly (readonly [number, number])[]) =>
            all.map((one) => readingOf(kind, cellOf(one)));
          const partner = pooledReading(kind, read(units));
          const whole = pooledReading(kind, [partner, ...read(others)]);
          const split = pooledReading(kind, read([...units, ...others]));
          expect(figureOf(kind, whole)).toEqual(figureOf(kind, split));
        },
      ),
    );
  });

  it('R2 a pooled percent lies between the lowest and the highest of its partners', () => {
    fc.assert(
      fc.property(fc.array(shareArbitrary, { minLength: 1, maxLength: 9 }), (all) => {
        const figure = poolOf(
          percent,
          all.map((one, at) => reportOf(percent, String(at), one)),
        ).figure;
        const own = all.filter(([, d]) => d > 0).map(([n, d]) => (100 * n) / d);
        if (figure.is !== 'value') return expect(own).toEqual([]);
        expect(figure.value).toBeGreaterThanOrEqual(Math.min(...own) - 1e-9);
        expect(figure.value).toBeLessThanOrEqual(Math.max(...own) + 1e-9);
      }),
    );
  });
});
