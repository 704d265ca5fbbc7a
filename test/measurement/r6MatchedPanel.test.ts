import { describe, expect, it } from 'vitest';
import { matchedChange } from '../../src/measurement/matched';
import { poolOf } from '../../src/measurement/pool';
import { percent, reportOf, reportsOf, type Written } from '../support/measures';

type Named = Readonly<Record<string, Written>>;

const matched = (before: Named, after: Named, kind = percent) =>
  matchedChange(kind, poolOf(kind, reportsOf(kind, before)), poolOf(kind, reportsOf(kind, after)));

const differenceOf = (one: ReturnType<typeof matched>['all']) =>
  one.is === 'value' ? one.value.difference : one.why;

describe('matched panel', () => {
  it('R6 shows all reporters and the same partners both periods, and warns when they differ', () => {
    const change = matched({ a: [20, 40], b: [10, 40] }, { a: [22, 40], b: 'missing' });
    expect(differenceOf(change.all)).toBeCloseTo(17.5, 9);
    expect(differenceOf(change.matched)).toBeCloseTo(5, 9);
    expect(change.partners).toEqual(['node_a']);
    expect(change.differs).toBe(true);
  });

  it('R6 does not warn where both say the same, up to 2 pp', () => {
    expect(matched({ a: [20, 40] }, { a: [22, 40] }).differs).toBe(false);
    const near = matched({ a: [50, 100] }, { a: [55, 100], b: [57, 100] });
    expect(near.differs).toBe(false);
    expect(matched({ a: [50, 100] }, { a: [55, 100], b: [60, 100] }).differs).toBe(true);
  });

  it('R6 warns when they go opposite ways, however little', () => {
    const change = matched({ a: [50, 100], b: [50, 100] }, { a: [51, 100], c: [48, 100] });
    expect(differenceOf(change.all)).toBeCloseTo(-0.5, 9);
    expect(differenceOf(change.matched)).toBeCloseTo(1, 9);
    expect(change.differs).toBe(true);
  });

  it('R6 nobody in both periods is a reason, and a warning', () => {
    const change = matched({ a: [1, 2] }, { b: [1, 2] });
    expect(differenceOf(change.matched)).toBe('noOneExpected');
    expect(change.differs).toBe(true);
  });

  it('R25 a definition change breaks the line: no change across', () => {
    const before = poolOf(percent, [reportOf(percent, 'a', [1, 2])]);
    const after = poolOf(percent, [reportOf(percent, 'a', [1, 2], { version: 2 })]);
    expect(differenceOf(matchedChange(percent, before, after).all)).toBe('versionsDiffer');
    expect(differenceOf(matchedChange(percent, before, after).matched)).toBe('versionsDiffer');
  });
});
