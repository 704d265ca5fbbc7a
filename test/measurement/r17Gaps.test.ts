import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  differenceOf,
  doOverlap,
  everyoneElse,
  failsFourFifths,
  gapTo,
  marginOf,
  ratioBetween,
  ratioToBest,
} from '../../src/measurement/gaps';
import { groupGaps } from '../../src/measurement/groupGaps';
import { groupsAt } from '../../src/measurement/groupsAt';
import { measureTableOf } from '../../src/measurement/measureTable';
import {
  indicatorOf,
  measuresOf,
  partnerId,
  seriesOf,
  shareArbitrary,
  subgroupOf,
  told,
  yearOf,
} from '../support/measures';

const group = { n: 18, d: 50 };
const other = { n: 120, d: 200 };

const gapOf = (...given: Parameters<typeof gapTo>) => {
  const gap = gapTo(...given);
  if (gap.is === 'none') throw new Error(gap.why);
  return gap.value;
};

describe('gaps between groups', () => {
  it('R17 18/50 against 120/200: −24.0 pp, E 13.30 → flagged, ratio 0.60, 12 more for parity', () => {
    expect(told(differenceOf(group, other))).toBeCloseTo(-24, 9);
    expect(told(ratioBetween(group, other))).toBeCloseTo(0.6, 9);
    const gap = gapOf('up', group, 60);
    expect(gap.difference).toBeCloseTo(-24, 9);
    expect(gap.margin).toBeCloseTo(13.3, 2);
    expect(gap.isFlagged).toBe(true);
    expect(gap.neededForParity).toBe(12);
  });

  it('R17 27/50 against 60 %: −6.0, E 13.81 → not flagged', () => {
    const gap = gapOf('up', { n: 27, d: 50 }, 60);
    expect(gap.difference).toBeCloseTo(-6, 9);
    expect(gap.margin).toBeCloseTo(13.81, 2);
    expect(gap.isFlagged).toBe(false);
  });

  it('R17 n ≤ 10 is insufficient, and nobody is a reason', () => {
    expect(gapTo('up', { n: 1, d: 10 }, 60)).toEqual({ is: 'none', why: 'tooFewPeople' });
    expect(gapTo('up', { n: 1, d: 11 }, 60).is).toBe('value');
    expect(gapTo('up', { n: 0, d: 0 }, 60)).toEqual({ is: 'none', why: 'noOneEligible' });
  });

  it('R17 the margin is 2 pp at least', () => {
    expect(told(marginOf({ n: 50_000, d: 100_000 }))).toBe(2);
    expect(told(marginOf({ n: 0, d: 50 }))).toBe(2);
  });

  it('R17 the 80 % rule looks at the highest rate, or the lowest where lower is better', () => {
    expect(failsFourFifths('up', 47, [60, 47])).toBe(true);
    expect(failsFourFifths('up', 48, [60, 48])).toBe(false);
    expect(failsFourFifths('down', 13, [10, 13])).toBe(true);
    expect(failsFourFifths('down', 12, [10, 12])).toBe(false);
  });

  it('R8 R17 the ratio is to the best one: its own over it, or where lower is better it over its own', () => {
    expect(told(ratioToBest('up', 47, [60, 47]))).toBeCloseTo(47 / 60, 9);
    expect(told(ratioToBest('down', 13, [10, 13]))).toBeCloseTo(10 / 13, 9);
    expect([
      told(ratioToBest('up', 60, [60, 47])),
      told(ratioToBest('down', 10, [10, 13])),
    ]).toEqual([1, 1]);
    expect([told(ratioToBest('down', 0, [0, 5])), told(ratioToBest('down', 5, [0, 5]))]).toEqual([
      1, 0,
    ]);
    expect(failsFourFifths('down', 5, [0, 5])).toBe(true);
  });

  it('R17 the 80 % rule flags exactly the ratios that are shown below 0.8, in both directions', () => {
    const rates = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom('up', 'down'), rates, (direction, all) => {
        for (const rate of all) {
          const ratio = Number(told(ratioToBest(direction, rate, all)));
          expect(ratio).toBeGreaterThanOrEqual(0);
          expect(ratio).toBeLessThanOrEqual(1);
          expect(failsFourFifths(direction, rate, all)).toBe(ratio < 0.8 - 1e-9);
        }
      }),
    );
  });

  it('R8 where lower is better so many fewer close the gap, and one less does not', () => {
    expect(gapOf('down', { n: 30, d: 50 }, 20)).toMatchObject({
      isFlagged: true,
      neededForParity: 20,
    });
    fc.assert(
      fc.property(shareArbitrary, fc.integer({ min: 0, max: 100 }), ([n, d], elsewhere) => {
        fc.pre(d > 10);
        const { neededForParity: needed } = gapOf('down', { n, d }, elsewhere);
        expect((100 * (n - needed)) / d).toBeLessThanOrEqual(elsewhere + 1e-6);
        if (needed > 0) expect((100 * (n - needed + 1)) / d).toBeGreaterThan(elsewhere);
      }),
    );
  });

  it('R17 everyone else is the total less the group', () => {
    expect(everyoneElse({ n: 18, d: 50 }, { n: 138, d: 250 })).toEqual({
      is: 'value',
      value: other,
    });
    expect(everyoneElse({ n: 60, d: 90 }, { n: 40, d: 80 })).toEqual({
      is: 'none',
      why: 'overlap',
    });
    expect(everyoneElse(group, group)).toEqual({ is: 'none', why: 'noOneEligible' });
  });

  it('R17 groups that hold more than the total overlap', () => {
    expect(doOverlap([group, other], { n: 100, d: 249 })).toBe(true);
    expect(doOverlap([group, other], { n: 138, d: 250 })).toBe(false);
  });

  it('R17 a gap is the same turned upside down', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(shareArbitrary, percent, ([n, d], elsewhere) => {
        fc.pre(d > 10);
        const [one, two] = [
          gapOf('up', { n, d }, elsewhere),
          gapOf('down', { n: d - n, d }, 100 - elsewhere),
        ];
        expect(two.difference).toBeCloseTo(-one.difference, 9);
        expect(two.margin).toBeCloseTo(one.margin, 9);
        expect(two.isFlagged).toBe(one.isFlagged);
        expect(two.neededForParity).toBe(one.neededForParity);
      }),
    );
  });

  it('R17 as many as are needed do close the gap, and one fewer does not', () => {
    fc.assert(
      fc.property(shareArbitrary, fc.integer({ min: 0, max: 100 }), ([n, d], elsewhere) => {
        fc.pre(d > 10);
        const { neededForParity: needed } = gapOf('up', { n, d }, elsewhere);
        expect((100 * (n + needed)) / d).toBeGreaterThanOrEqual(elsewhere - 1e-6);
        if (needed > 0) expect((100 * (n + needed - 1)) / d).toBeLessThan(elsewhere);
      }),
    );
  });

  it('R17 the groups of one dimension side by side', () => {
    const found = groupGaps('up', [
      { group: 'subgroup_a', ...group },
      { group: 'subgroup_b', ...other },
    ]);
    expect(found.overlap).toBe(false);
    expect(found.groups.map((one) => told(one.percent))).toEqual([36, 60]);
    expect(found.groups.map((one) => told(one.toBest))).toEqual([0.6, 1]);
    expect(found.groups.map((one) => one.failsFourFifths)).toEqual([true, false]);
    expect(found.groups[0]?.gap).toMatchObject({ value: { isFlagged: true, neededForParity: 12 } });
  });

  it('R17 the groups of a map are held against its own total', () => {
    const year = yearOf(2024);
    const names = ['a', 'b'].map(subgroupOf);
    const series = [
      seriesOf(partnerId('p'), { [year.id]: [18, 50] }, { subgroup: 'subgroup_a' }),
      seriesOf(partnerId('p'), { [year.id]: [120, 200] }, { subgroup: 'subgroup_b' }),
      seriesOf(partnerId('p'), { [year.id]: [130, 240] }),
    ];
    const table = measureTableOf(measuresOf(indicatorOf(), year, ...names, ...series));
    const found = groupsAt(table, { indicator: 'indicator_one', period: year.id }, names);
    expect(found).toMatchObject({ is: 'value', value: { overlap: true } });
  });

  it('R17 a group is held against everyone else at the partners that gave it', () => {
    const year = yearOf(2024);
    const group = subgroupOf('a');
    const series = [
      seriesOf(partnerId('p'), { [year.id]: [18, 50] }, { subgroup: group.id }),
      seriesOf(partnerId('q'), { [year.id]: 'suppressed' }, { subgroup: group.id }),
      seriesOf(partnerId('p'), { [year.id]: [138, 250] }),
      seriesOf(partnerId('q'), { [year.id]: [0, 100] }),
    ];
    const table = measureTableOf(measuresOf(indicatorOf(), year, group, ...series));
    const found = groupsAt(table, { indicator: 'indicator_one', period: year.id }, [group]);
    const gap = found.is === 'value' ? found.value.groups[0]?.gap : found;
    expect(gap).toMatchObject({ is: 'value', value: { neededForParity: 12, isFlagged: true } });
  });

  it('R17 only percents have such gaps', () => {
    const table = measureTableOf(measuresOf(indicatorOf({ type: 'count' }), yearOf(2024)));
    const asked = { indicator: 'indicator_one', period: 'period_2024' } as const;
    expect(groupsAt(table, asked, [])).toEqual({ is: 'none', why: 'notApplicable' });
  });
});
