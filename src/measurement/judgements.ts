import { type Measured, none, ratioOf } from './figure';

/** What people think of themselves: always shown as a judgement. */
export interface SelfRating {
  readonly isJudgement: true;
  readonly mean: Measured;
  /** "4 of 5 rated". */
  readonly rated: number;
  readonly of: number;
}

/** The mean of the ratings that were given (R23); unknown is not a number and counts nowhere. */
export const selfRating = (ratings: readonly Measured[]): SelfRating => {
  const given = ratings.flatMap((one) => (one.is === 'value' ? one.value : []));
  const sum = given.reduce((all, one) => all + one, 0);
  return {
    isJudgement: true,
    mean: ratioOf(sum, given.length, 'notReported'),
    rated: given.length,
    of: ratings.length,
  };
};

/**
 * Multiple choice in percent = choosers/respondents (R24), so they may add up to more than 100. More
 * choosers than people who answered are no count.
 */
export const pollPercents = (
  choosers: readonly number[],
  respondents: number,
): readonly Measured[] =>
  choosers.map((count) =>
    count < 0 || count > respondents ? none('invalid') : ratioOf(100 * count, respondents),
  );
