import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binAt, binsOf, mostBins, stepOf } from '../../../src/domain/look/scaleBins';

const numbers = fc.array(
  fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.double({ noNaN: true, min: -1e9, max: 1e9 })),
  {
    minLength: 1,
    maxLength: 60,
  },
);

describe('the steps of a scale', () => {
  it('gives few different numbers a step each', () => {
    expect(binsOf([3, 3, 1, 7])).toEqual([
      { from: 1, to: 1 },
      { from: 3, to: 3 },
      { from: 7, to: 7 },
    ]);
  });

  it('puts whole numbers into round ranges that do not touch', () => {
    const bins = binsOf(Array.from({ length: 97 }, (_, at) => at));
    expect(bins).toEqual([
      { from: 0, to: 19 },
      { from: 20, to: 39 },
      { from: 40, to: 59 },
      { from: 60, to: 79 },
      { from: 80, to: 99 },
    ]);
  });

  it('puts decimals into round ranges too', () => {
    const bins = binsOf([0.05, 0.11, 0.32, 0.48, 0.71, 0.93]);
    expect(bins.map(({ from }) => from)).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
  });

  it('never has more than five, and every number falls into one, in order', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const bins = binsOf(values);
        expect(bins.length).toBeLessThanOrEqual(mostBins);
        const found = [...values].sort((a, b) => a - b).map((value) => binAt(bins, value));
        expect(found.every((at) => at >= 0 && at < bins.length)).toBe(true);
        expect(found).toEqual([...found].sort((a, b) => a - b));
      }),
    );
  });

  it('takes steps of color far apart while there are few', () => {
    expect([stepOf(0, 2), stepOf(1, 2)]).toEqual([0, 4]);
    expect([0, 1, 2].map((at) => stepOf(at, 3))).toEqual([0, 2, 4]);
    expect(stepOf(0, 1)).toBe(4);
  });
});
