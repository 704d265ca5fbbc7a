import { describe, expect, it } from 'vitest';
import { type SparkPoint, sparkLayout } from '../../../src/ui/charts/sparkLayout';

const size = { width: 132, height: 40 };

const pointsOf = (values: readonly (number | null)[]): readonly SparkPoint[] =>
  values.map((value, at) => ({ at, value, line: 1, isHidden: value === null && at === 1 }));

describe('where a line as small as a word stands', () => {
  it('R4 R12 times without a value stand under every value, hidden apart from missing', () => {
    const { dots, without, lane } = sparkLayout({ ...size, points: pointsOf([0, null, null, 9]) });
    const lowest = Math.max(...dots.map(({ y }) => y));
    expect(without.map(({ isHidden }) => isHidden)).toEqual([true, false]);
    expect(lane).toBeGreaterThan(lowest + 5);
    expect(lane).toBeLessThan(size.height);
  });

  it('takes no room for them where every time has a value', () => {
    const lowestOf = (values: readonly (number | null)[]): number =>
      Math.max(...sparkLayout({ ...size, points: pointsOf(values) }).dots.map(({ y }) => y));
    expect(lowestOf([0, 5, 9])).toBeGreaterThan(lowestOf([0, null, 9]));
  });
});
