import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, keysAfter } from '../../src/domain/order';

describe('the fractional index', () => {
  it('finds a key strictly between any two, however often', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 120 }), (places) => {
        const keys = [''];
        for (const place of places) {
          const at = place % keys.length;
          const key = between(keys[at] ?? '', keys[at + 1] ?? '');
          expect(key > (keys[at] ?? '')).toBe(true);
          if (keys[at + 1]) expect(key < (keys[at + 1] ?? '')).toBe(true);
          keys.splice(at + 1, 0, key);
        }
      }),
    );
  });

  it('counts up in short keys, with room before and after each', () => {
    const keys = keysAfter('', 5000);
    expect([...keys].sort()).toEqual(keys);
    expect(new Set(keys).size).toBe(5000);
    expect(Math.max(...keys.map((key) => key.length))).toBe(4);
    expect(between('', keys[0] ?? '') < (keys[0] ?? '')).toBe(true);
    expect(between(keys[61] ?? '', keys[62] ?? '') < (keys[62] ?? '')).toBe(true);
  });
});
