import { describe, expect, it } from 'vitest';
import { otherDefinitions } from '../../src/measurement/definitions';
import { poolOf } from '../../src/measurement/pool';
import { percent, reportOf } from '../support/measures';

describe('definitions', () => {
  it('R0 names who counts by another definition than the one that holds, in the figure or not', () => {
    const pool = poolOf(
      percent,
      [
        reportOf(percent, 'a', [1, 2], { version: 2 }),
        reportOf(percent, 'b', [1, 2], { version: 1 }),
        reportOf(percent, 'c', [1, 2], { version: 1 }),
      ],
      2,
    );
    expect(otherDefinitions(pool, 2)).toEqual([{ version: 1, partners: ['node_b', 'node_c'] }]);
    expect(otherDefinitions(poolOf(percent, [reportOf(percent, 'a', [1, 2])]), 1)).toEqual([]);
  });
});
