import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimOf } from '../../src/measurement/claim';
import { signalsOf, usualRange } from '../../src/measurement/usualRange';

const values = [40, 43, 44, 49, 46, 48];

const signals = (all: readonly number[]) => {
  const found = signalsOf(all);
  if (found.is === 'none') throw new Error(found.why);
  return found.value;
};

describe('signal or noise', () => {
  it('R28 40, 43, 44, 49, 46, 48 → 45 ± 7.45', () => {
    const range = usualRange(values);
    if (range.is === 'none') throw new Error(range.why);
    expect(range.value.mean).toBe(45);
    expect(range.value.reach).toBeCloseTo(7.45, 2);
    expect([range.value.low, range.value.high]).toEqual([
      range.value.mean - range.value.reach,
      range.value.mean + range.value.reach,
    ]);
  });

  it('R28 five points have no limits: it needs 6', () => {
    expect(usualRange(values.slice(1))).toEqual({ is: 'none', why: 'tooFewPoints' });
    expect(signalsOf(values.slice(1))).toEqual({ is: 'none', why: 'tooFewPoints' });
    expect(claimOf(values.slice(1), 4, 2)).toBe('tooFew');
  });

  it('R28 within its usual ups and downs, nothing may be called up', () => {
    expect(new Set(signals(values))).toEqual(new Set(['usual']));
    values.forEach((_, at) => {
      expect(claimOf(values, at, 2)).toBe('usual');
    });
  });

  it('R28 a point outside is a signal', () => {
    const found = signals([50, 51, 50, 51, 50, 51, 50, 51, 50, 70]);
    expect(found.at(-1)).toBe('outside');
    const risen = [50, 51, 50, 51, 50, 51, 50, 51, 50, 70];
    expect(claimOf(risen, 9, 20)).toBe('signal');
  });

  it('R28 a point above its limits did not fall, though it is below the one before', () => {
    const risen = [50, 51, 50, 51, 50, 51, 50, 51, 50, 51, 50, 51, 80, 79];
    expect(signals(risen).at(-1)).toBe('outside');
    expect(claimOf(risen, 13, -1)).toBe('notOfStep');
    expect(claimOf(risen, 12, 29)).toBe('signal');
  });

  it('R28 8 in a row on one side are a signal, 7 are not', () => {
    const steps = (low: number, high: number) => [
      ...Array.from({ length: low }, (_, at) => 40 + (at % 2) * 8),
      ...Array.from({ length: high }, (_, at) => 50 + (at % 2) * 8),
    ];
    expect(signals(steps(8, 8)).every((one) => one === 'run')).toBe(true);
    expect(signals(steps(7, 7)).every((one) => one === 'usual')).toBe(true);
  });

  it('R28 one of 8 in a row is a signal of where they stand, not of the last little step', () => {
    const low = [40, 48, 40, 48, 40, 48, 40, 48];
    const high = [50, 58, 50, 58, 50, 58, 50, 58];
    expect(claimOf([...low, ...high], 15, 8)).toBe('notOfStep');
  });

  it('R28 a point on the mean is on neither side and ends a run', () => {
    const flat = Array.from({ length: 9 }, () => 5);
    expect(signals(flat).every((one) => one === 'usual')).toBe(true);
  });

  it('R28 is the same turned upside down', () => {
    const some = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 6, maxLength: 30 });
    fc.assert(
      fc.property(some, (all) => {
        expect(signals(all.map((one) => -one))).toEqual(signals(all));
      }),
    );
  });
});
