import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesBySize, type Rank, ranksOf } from '../../src/measurement/ranks';
import { isThin, wilson } from '../../src/measurement/wilson';
import { partnerId, shareArbitrary } from '../support/measures';

const intervalOf = (n: number, d: number) => {
  const interval = wilson(n, d);
  if (interval.is === 'none') throw new Error(interval.why);
  return interval.value;
};

describe('uncertainty', () => {
  it.each([
    [9, 10, 59.6, 98.2],
    [0, 12, 0, 24.3],
    [57, 120, 38.8, 56.4],
  ])('R19 Wilson 95 %% of %i/%i is %f–%f', (n, d, low, high) => {
    const interval = intervalOf(n, d);
    expect(interval.low).toBeCloseTo(low, 1);
    expect(interval.high).toBeCloseTo(high, 1);
  });

  it('R19 a thin bar when n < 30', () => {
    expect([29, 30].map(isThin)).toEqual([true, false]);
  });

  it('R19 nobody, or more than there are, has no interval', () => {
    expect(wilson(0, 0)).toEqual({ is: 'none', why: 'noOneEligible' });
    expect(wilson(3, 2)).toEqual({ is: 'none', why: 'invalid' });
    expect(wilson(Number.NaN, 2)).toEqual({ is: 'none', why: 'invalid' });
  });

  it('R19 lies within 0 and 100 and holds p', () => {
    fc.assert(
      fc.property(shareArbitrary, ([n, d]) => {
        fc.pre(d > 0);
        const { low, high } = intervalOf(n, d);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
        expect(low).toBeLessThanOrEqual((100 * n) / d);
        expect(high).toBeGreaterThanOrEqual((100 * n) / d);
      }),
    );
  });

  it('R19 is the same turned upside down', () => {
    fc.assert(
      fc.property(shareArbitrary, ([n, d]) => {
        fc.pre(d > 0);
        const [one, other] = [intervalOf(n, d), intervalOf(d - n, d)];
        expect(other.low).toBeCloseTo(100 - one.high, 9);
        expect(other.high).toBeCloseTo(100 - one.low, 9);
      }),
    );
  });

  const contenders = (...all: readonly (readonly [string, number, number])[]) =>
    all.map(([name, n, d]) => ({ partner: partnerId(name), n, d }));

  const placesTold = ({ rank }: Rank): string =>
    rank.is === 'none' ? rank.why : `${rank.value.best}–${rank.value.worst}`;

  it('R19 partners whose intervals overlap are not ranked: they share a range of places', () => {
    const ranks = (direction: 'up' | 'down') =>
      ranksOf(
        direction,
        contenders(['a', 900, 1000], ['b', 50, 100], ['c', 52, 100], ['d', 1, 100], ['e', 0, 0]),
      ).map(placesTold);
    expect(ranks('up')).toEqual(['1–1', '2–3', '2–3', '4–4', 'noOneEligible']);
    expect(ranks('down')).toEqual(['4–4', '2–3', '2–3', '1–1', 'noOneEligible']);
  });

  it('R19 two that say exactly the same are not ranked', () => {
    const ranks = ranksOf('up', contenders(['a', 5, 10], ['b', 5, 10]));
    expect(ranks.map(placesTold)).toEqual(['overlap', 'overlap']);
  });

  it('R19 a wide interval takes only its own partner out of the order, not all others', () => {
    const ranks = ranksOf('up', contenders(['a', 95, 100], ['b', 3, 4], ['c', 5, 100]));
    expect(ranks.map(placesTold)).toEqual(['1–2', '1–2', '3–3']);
  });

  it('R19 nobody that is surely better stands behind, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.array(shareArbitrary, { maxLength: 8 }), (shares) => {
        const its = shares.map(([n, d], at) => ({ partner: partnerId(`p${at}`), n, d }));
        const ranks = ranksOf('up', its);
        for (const one of ranks)
          for (const other of ranks)
            if (
              one.rank.is === 'value' &&
              other.rank.is === 'value' &&
              one.interval.is === 'value' &&
              other.interval.is === 'value' &&
              one.interval.value.low > other.interval.value.high
            ) {
              expect(one.rank.value.best).toBeLessThan(other.rank.value.worst);
              expect(one.rank.value.best).toBeLessThanOrEqual(other.rank.value.best);
            }
      }),
    );
  });

  it('R19 totals are no samples: places by size, equal ones share a place', () => {
    expect(placesBySize([4, 144, 4, 20]).map(({ best }) => best)).toEqual([3, 1, 3, 2]);
  });
});
