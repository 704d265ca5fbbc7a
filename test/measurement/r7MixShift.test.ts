import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/measurement/kind';
import { mixShift, type Part, type Shift, shiftBetween } from '../../src/measurement/mixShift';
import { poolOf } from '../../src/measurement/pool';
import { byEffect, storyOf } from '../../src/measurement/shiftStory';
import { partnerId, percent, reportsOf, shareArbitrary } from '../support/measures';

type Shares = Readonly<Record<string, readonly [number, number]>>;

const partsOf = (shares: Shares): readonly Part[] =>
  Object.entries(shares).map(([name, [n, d]]) => ({ partner: partnerId(name), n, d }));

const shiftOf = (before: Shares, after: Shares, kind: Kind = percent): Shift => {
  const shift = mixShift(kind, partsOf(before), partsOf(after));
  if (shift.is === 'none') throw new Error(shift.why);
  return shift.value;
};

const swap = {
  before: { a: [90, 100], b: [30, 100] },
  after: { a: [47, 50], b: [60, 150] },
} as const;

const sumOf = (shift: Shift, read: (one: Shift['partners'][number]) => number): number =>
  shift.partners.reduce((sum, one) => sum + read(one), 0);

describe('mix shift', () => {
  it('R7 within and mix add up: 60.0 → 53.5, within +7.75, mix −14.25', () => {
    const shift = shiftOf(swap.before, swap.after);
    expect([shift.from, shift.to]).toEqual([60, 53.5]);
    expect(shift.within).toBeCloseTo(7.75, 9);
    expect(shift.mix).toBeCloseTo(-14.25, 9);
  });

  it('R7 every partner improved; the total fell because more of the people are at B', () => {
    const shift = shiftOf(swap.before, swap.after);
    expect(storyOf('up', shift)).toEqual({ is: 'everyImprovedTotalFell', partner: 'node_b' });
  });

  it('R7 says every partner of nobody who is in one of the figures only, and blames none who pulls less', () => {
    const before = { ...swap.before, gone: [2, 100] } as const;
    const after = { a: [80, 100], b: [25, 100], fresh: [50, 60] } as const;
    const story = storyOf('up', shiftOf(before, after));
    expect(story.is).not.toMatch(/^every/);
    expect(story.partner).not.toBe('node_fresh');
  });

  it('R7 tells the same story the other way round where lower is better', () => {
    const turned = (shares: Shares): Shares =>
      Object.fromEntries(Object.entries(shares).map(([at, [n, d]]) => [at, [d - n, d]]));
    const shift = shiftOf(turned(swap.before), turned(swap.after));
    expect(storyOf('down', shift)).toEqual({ is: 'everyImprovedTotalRose', partner: 'node_b' });
    expect(storyOf('up', shift).is).toBe('everyWorsenedTotalRose');
    expect(storyOf('down', shiftOf(swap.before, swap.after)).is).toBe('everyWorsenedTotalFell');
  });

  it('R7 says which of the two is stronger otherwise', () => {
    const story = (before: Shares, after: Shares) => storyOf('up', shiftOf(before, after)).is;
    expect(story({ a: [5, 10] }, { a: [10, 20] })).toBe('didNotChange');
    expect(story({ a: [5, 10] }, { a: [6, 10] })).toBe('mostlyOwn');
    expect(story({ a: [9, 10], b: [1, 10] }, { a: [9, 10], b: [3, 30] })).toBe('mostlyMix');
    const apart = { a: [90, 100], b: [30, 100] } as const;
    expect(story(apart, { a: [45, 50], b: [50, 150] })).toBe('mixAgainstOwn');
    expect(story(apart, { a: [85, 90], b: [60, 110] })).toBe('ownAgainstMix');
  });

  it('R7 names the partner that lowered the figure most, and why', () => {
    const shift = shiftOf(
      { a: [80, 100], b: [50, 100], c: [60, 100] },
      { a: [60, 100], b: [45, 100], d: [10, 50] },
    );
    expect(byEffect(shift).map(({ partner, reason }) => [partner, reason])).toEqual([
      ['node_d', 'joined'],
      ['node_a', 'ownFigure'],
      ['node_b', 'ownFigure'],
      ['node_c', 'left'],
    ]);
  });

  it('R7 more people at a partner below the others lower the total, and it is said of that partner', () => {
    const shift = shiftOf({ a: [80, 100], b: [20, 100] }, { a: [80, 100], b: [60, 300] });
    const b = shift.partners.find(({ partner }) => partner === 'node_b');
    expect(b?.reason).toBe('weight');
    expect(b?.change).toBeLessThan(0);
    expect(shift.within).toBe(0);
  });

  it('R7 within + mix = change, always, and by partner too, with those who joined and left', () => {
    const named = fc
      .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), shareArbitrary, { minKeys: 1 })
      .filter((all) => Object.values(all).some(([, d]) => d > 0));
    fc.assert(
      fc.property(named, named, fc.constantFrom('percent', 'count'), (before, after, type) => {
        const shift = shiftOf(before, after, { type });
        expect(shift.within + shift.mix).toBeCloseTo(shift.change, 7);
        expect(sumOf(shift, ({ change }) => change)).toBeCloseTo(shift.change, 7);
        for (const one of shift.partners) expect(one.within + one.mix).toBe(one.change);
      }),
    );
  });

  it('R7 the pieces are those of the rule: Σ ½(w₁+w₀)(r₁−r₀) and Σ ½(r₁+r₀)(w₁−w₀)', () => {
    const full = fc.array(fc.tuple(shareArbitrary, shareArbitrary), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(full, (all) => {
        const some = all.map(
          ([[n0, d0], [n1, d1]]) =>
            [
              [n0, d0 + 1],
              [n1, d1 + 1],
            ] as const,
        );
        const side = (at: 0 | 1): Shares =>
          Object.fromEntries(some.map((pair, index) => [`p${index}`, pair[at]]));
        const shift = shiftOf(side(0), side(1));
        const [total0, total1] = [0, 1].map((at) =>
          some.reduce((sum, pair) => sum + pair[at as 0 | 1][1], 0),
        ) as [number, number];
        let [within, mix] = [0, 0];
        for (const [[n0, d0], [n1, d1]] of some) {
          const [r0, r1, w0, w1] = [(100 * n0) / d0, (100 * n1) / d1, d0 / total0, d1 / total1];
          within += ((w1 + w0) / 2) * (r1 - r0);
          mix += ((r1 + r0) / 2) * (w1 - w0);
        }
        expect(shift.within).toBeCloseTo(within, 7);
        expect(shift.mix).toBeCloseTo(mix, 7);
      }),
    );
  });

  it('R7 turned round in time, every piece changes its sign', () => {
    const shift = shiftOf(swap.before, swap.after);
    const back = shiftOf(swap.after, swap.before);
    expect(back.within).toBeCloseTo(-shift.within, 9);
    expect(back.mix).toBeCloseTo(-shift.mix, 9);
  });

  it('R7 counts: what the same partners changed, and what came and went with the others', () => {
    const shift = shiftOf({ a: [5, 1], b: [7, 1] }, { a: [9, 1], c: [2, 1] }, { type: 'count' });
    expect([shift.change, shift.within, shift.mix]).toEqual([-1, 4, -5]);
    expect(byEffect(shift)[0]).toMatchObject({ partner: 'node_b', reason: 'left', change: -7 });
  });

  it('R7 carries reasons on: no figure, several versions, a range', () => {
    const pool = (written: Parameters<typeof reportsOf>[1], kind: Kind = percent) =>
      poolOf(kind, reportsOf(kind, written));
    expect(shiftBetween(percent, pool({ a: 'suppressed' }), pool({ a: [1, 2] }))).toEqual({
      is: 'none',
      why: 'suppressed',
    });
    const people = { type: 'people' } as const;
    expect(shiftBetween(people, pool({ a: 3 }, people), pool({ a: 4 }, people))).toEqual({
      is: 'none',
      why: 'onlyRange',
    });
    expect(mixShift(percent, [], partsOf({ a: [1, 2] }))).toEqual({
      is: 'none',
      why: 'noOneEligible',
    });
  });
});
