import { describe, expect, it } from 'vitest';
import { none, valued } from '../../src/measurement/figure';
import { pollPercents, selfRating } from '../../src/measurement/judgements';
import { told } from '../support/measures';

const unknown = none('notReported');

describe('self-ratings and polls', () => {
  it('R23 1, 2, 3, 3, unknown → 2.25, 4 of 5 rated, and it is a judgement', () => {
    expect(selfRating([valued(1), valued(2), valued(3), valued(3), unknown])).toEqual({
      isJudgement: true,
      mean: valued(2.25),
      rated: 4,
      of: 5,
    });
  });

  it('R23 0 is a rating, unknown is none', () => {
    expect(selfRating([valued(0), unknown]).mean).toEqual(valued(0));
    expect(selfRating([unknown]).mean).toEqual(none('notReported'));
  });

  it('R24 n = 12: 9, 7, 4, 8, 3 → 75.0, 58.3, 33.3, 66.7, 25.0', () => {
    const found = pollPercents([9, 7, 4, 8, 3], 12).map((one) => Number(told(one)).toFixed(1));
    expect(found).toEqual(['75.0', '58.3', '33.3', '66.7', '25.0']);
  });

  it('R24 nobody answered, or more chose than answered, is a reason', () => {
    expect(pollPercents([0], 0)).toEqual([none('noOneEligible')]);
    expect(pollPercents([13, -1], 12)).toEqual([none('invalid'), none('invalid')]);
  });
});
