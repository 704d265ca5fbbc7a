import type { Words } from '../../../messages/words';
import type { ScoreCount } from './scoreStatus';

/** Of all measures that have a goal: how many stand well, and what keeps others from being judged. */
export const scoreTitle = (
  { measures, goals, valued, judged, good }: ScoreCount,
  period: string,
  words: Words,
): string => {
  if (goals === 0) return words('scorecard.titleNoGoals', { count: measures });
  if (judged > 0) {
    const title = words('scorecard.title', { good, count: goals });
    const lacking = goals - judged;
    return lacking > 0 ? words('scorecard.titleLacking', { title, count: lacking }) : title;
  }
  if (valued > 0) return words('scorecard.titleNotJudged', { goals, measures });
  if (goals === 1 && measures > 1) return words('scorecard.titleOneNoValue', { measures, period });
  return words('scorecard.titleNoValues', { goals, count: measures, period });
};
