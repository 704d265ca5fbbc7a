import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceOf, highestOf, learned, nextStamp, timeOf } from '../../src/domain/stamp';

describe('stamps', () => {
  it('T19 a stamp is larger than every stamp seen, also when the clock was set back a day', () => {
    const times = fc.array(fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 }));
    fc.assert(
      fc.property(times, (clock) => {
        let highest: string | null = null;
        for (const now of clock) {
          const stamp = nextStamp(highest, now, 'phone');
          if (highest) expect(stamp > highest).toBe(true);
          highest = stamp;
        }
      }),
    );
  });

  it('carries its time and device, and a map learns the highest of each device', () => {
    const early = nextStamp(null, 1000, 'a');
    const late = nextStamp(early, 500, 'b');
    expect([timeOf(late), deviceOf(late)]).toEqual([1000, 'b']);
    const knows = learned(learned(learned({}, early), late), early);
    expect(knows).toEqual({ a: early, b: late });
    expect(highestOf(knows)).toBe(late);
  });
});
