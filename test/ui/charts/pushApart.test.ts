import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pushApart } from '../../../src/ui/charts/pushApart';

const labels = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 12 });

const placed = (wishes: readonly number[]) => wishes.map((at) => ({ at, size: 16 }));

describe('labels beside each other', () => {
  it('stay where they like to be while there is room', () => {
    expect(pushApart(placed([20, 60, 100]), 0, 200)).toEqual([20, 60, 100]);
  });

  it('give way to both sides, in their order', () => {
    expect(pushApart(placed([50, 50]), 0, 200)).toEqual([42, 58]);
  });

  it('never lie over another and never leave their room', () => {
    fc.assert(
      fc.property(labels, (wishes) => {
        const middles = pushApart(placed(wishes), 0, 300);
        const sorted = [...middles].sort((a, b) => a - b);
        for (const [at, middle] of sorted.entries()) {
          expect(middle).toBeGreaterThanOrEqual(8 - 1e-9);
          expect(middle).toBeLessThanOrEqual(292 + 1e-9);
          if (at > 0) expect(middle - (sorted[at - 1] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9);
        }
      }),
    );
  });

  it('keep the order of what they stand for', () => {
    fc.assert(
      fc.property(labels, (wishes) => {
        const middles = pushApart(placed(wishes), 0, 300);
        const order = wishes.map((_, at) => at).sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0));
        const found = order.map((at) => middles[at] ?? 0);
        expect(found).toEqual([...found].sort((a, b) => a - b));
      }),
    );
  });
});
