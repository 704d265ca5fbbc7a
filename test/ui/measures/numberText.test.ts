import { describe, expect, test } from 'vitest';
import { boundedFrom, shareFrom } from '../../../src/ui/measures/define/numberText';

describe('R1 numbers of a sheet', () => {
  test('a percent goes from 0 to 100, and what is typed says so before it is taken', () => {
    for (const text of ['-0.1', '100.1', '140'])
      expect(shareFrom(text)).toMatchObject({ error: { reason: 'outOfRange' } });
    for (const text of ['0', '100', '41,5', '']) expect(shareFrom(text).ok).toBe(true);
    expect(boundedFrom('digits')('7')).toMatchObject({ error: { reason: 'outOfRange' } });
    expect(boundedFrom('digits')('1.5')).toMatchObject({ error: { reason: 'notACount' } });
  });
});
