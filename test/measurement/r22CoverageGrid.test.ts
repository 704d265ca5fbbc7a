import { describe, expect, it } from 'vitest';
import { gridCoverage, gridWord } from '../../src/measurement/coverageGrid';
import { none, valued } from '../../src/measurement/figure';

const outside = none('notApplicable');

describe('coverage grid', () => {
  it('R22 8 applicable, 5 covered, 62.5 %, 3 gaps, 3 fragile', () => {
    const grid = [
      [valued(2), valued(0), valued(1)],
      [valued(1), valued(1), valued(0)],
      [outside, valued(0), valued(3)],
    ];
    expect(gridCoverage(grid)).toEqual({
      applicable: 8,
      covered: 5,
      percent: valued(62.5),
      gaps: 3,
      fragile: 3,
    });
  });

  it('R22 a cell is a gap, fragile, covered, or outside', () => {
    expect([valued(0), valued(1), valued(2), outside].map(gridWord)).toEqual([
      'gap',
      'fragile',
      'covered',
      'outside',
    ]);
  });

  it('R22 a grid with nothing applicable has no percent', () => {
    expect(gridCoverage([[outside]]).percent).toEqual(none('noOneEligible'));
  });
});
