import { describe, expect, it } from 'vitest';
import { lookFrom } from '../../../src/ui/measures/look';

const nothing = {
  tab: 'scorecard',
  groupOf: null,
  measure: null,
  period: null,
  group: null,
  theme: null,
  partner: null,
};

describe('how the measures of a map are looked at', () => {
  it('begins with the scorecard and nothing chosen, whatever was kept before', () => {
    for (const kept of [null, 7, 'scorecard', [], { tab: 'pie', measure: 'x', period: {} }])
      expect(lookFrom(kept)).toEqual(nothing);
  });

  it('keeps what was chosen', () => {
    const measure = `indicator_${'0'.repeat(22)}`;
    expect(lookFrom({ tab: 'trends', measure, group: null })).toEqual({
      ...nothing,
      tab: 'trends',
      measure,
    });
  });
});
