import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeFrom, changeOf, relativeChange } from '../../src/measurement/change';
import { towardOf } from '../../src/measurement/compare';
import { none, valued } from '../../src/measurement/figure';
import { told } from '../support/measures';

describe('direction, points and percent', () => {
  it('R8 absence 12 → 9 is improvement where lower is better', () => {
    expect(towardOf('down', 12, 9)).toBe('better');
    expect(towardOf('up', 12, 9)).toBe('worse');
    expect(towardOf('up', 9, 12)).toBe('better');
    expect(towardOf('down', 9, 12)).toBe('worse');
  });

  it('R8 compares unrounded values, up to 1e-9', () => {
    expect(towardOf('up', 0.1 + 0.2, 0.3)).toBe('same');
    expect(towardOf('up', 50, 50.0001)).toBe('better');
  });

  it('R8 both directions are symmetric', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (from, to) => {
        expect(towardOf('down', from, to)).toBe(towardOf('up', -from, -to));
      }),
    );
  });

  it('R9 40 → 50 is +10.0 pp and +25 %', () => {
    expect(changeFrom('up', 40, 50)).toEqual({
      from: 40,
      to: 50,
      difference: 10,
      relative: valued(25),
      toward: 'better',
    });
    expect(told(relativeChange(-4, -3))).toBe(25);
  });

  it('R9 0 → 5 is +5 and no relative change', () => {
    const change = changeFrom('up', 0, 5);
    expect([change.difference, told(change.relative)]).toEqual([5, 'startIsZero']);
  });

  it('R9 a change needs two numbers, and carries the reason on', () => {
    const of = (figure: Parameters<typeof changeOf>[1]['figure']) => ({ figure, version: 1 });
    expect(changeOf('up', of(none('suppressed')), of(valued(1)))).toEqual(none('suppressed'));
    expect(changeOf('up', of(valued(1)), of({ is: 'range', low: 1, high: 2 }))).toEqual(
      none('onlyRange'),
    );
    expect(changeOf('up', of(valued(1)), { figure: valued(2), version: 2 })).toEqual(
      none('versionsDiffer'),
    );
  });
});
