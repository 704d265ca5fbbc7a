import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetedChange } from '../../src/measurement/achieved';
import { valued } from '../../src/measurement/figure';

describe('targeted change achieved', () => {
  it('R10 42 → 51 of 60 is 50 %, and 12 → 9 of 6 too', () => {
    expect(targetedChange(42, 60, 51)).toEqual(valued(50));
    expect(targetedChange(12, 6, 9)).toEqual(valued(50));
  });

  it('R10 42 → 40 of 60 is moving away, −4.76 % from the baseline', () => {
    const away = targetedChange(42, 60, 40);
    expect(away).toMatchObject({ is: 'away' });
    expect(away.is === 'away' && away.fromStart.is === 'value' && away.fromStart.value).toBeCloseTo(
      -4.76,
      2,
    );
    expect(targetedChange(12, 6, 13)).toMatchObject({ is: 'away' });
  });

  it('R10 a target that equals the baseline says so; no step is 0 %', () => {
    expect(targetedChange(60, 60, 61)).toEqual({ is: 'none', why: 'goalIsStart' });
    expect(targetedChange(42, 60, 42)).toEqual(valued(0));
  });

  it('R10 past the target is more than 100 %', () => {
    expect(targetedChange(40, 60, 65)).toEqual(valued(125));
  });

  it('R10 is the same turned upside down', () => {
    const number = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(number, number, number, (start, goal, current) => {
        const [one, other] = [
          targetedChange(start, goal, current),
          targetedChange(100 - start, 100 - goal, 100 - current),
        ];
        expect(other.is).toBe(one.is);
        if (one.is === 'value' && other.is === 'value') {
          expect(other.value).toBeCloseTo(one.value, 9);
        }
      }),
    );
  });
});
