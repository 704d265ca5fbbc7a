import { describe, expect, it } from 'vitest';
import { addTallies, settle } from './tally.mjs';

describe('the count of a lane', () => {
  it('stays as it is when the tool ended well', () => {
    const counted = { passed: 3, failed: 0, skipped: 1 };
    expect(settle(counted, true)).toEqual(counted);
  });

  it('has a failure when the tool stopped with an error it did not count', () => {
    expect(settle({ passed: 3, failed: 0, skipped: 0 }, false).failed).toBe(1);
  });

  it('has a failure when nothing ran', () => {
    expect(settle({ passed: 0, failed: 0, skipped: 2 }, true).failed).toBe(1);
  });

  it('adds up over the lanes', () => {
    const lane = { passed: 1, failed: 2, skipped: 3 };
    expect(addTallies([lane, lane])).toEqual({ passed: 2, failed: 4, skipped: 6 });
  });
});
