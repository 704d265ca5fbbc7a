import type { MeasureDirection } from '../domain/measureRow';
import { targetedChange } from './achieved';
import { relativeChange } from './change';
import { isAtLeast, signOf, towardOf } from './compare';
import { type Measured, onValue, valued } from './figure';

/** The classes of Healthy People 2020, a second scheme beside the seven words. */
export const healthyPeopleClasses = ['met', 'improved', 'littleOrNoChange', 'gotWorse'] as const;
export type HealthyPeopleClass = (typeof healthyPeopleClasses)[number];

/** From so many percent on a change is one. */
const threshold = 10;

/** What a class is judged by. */
export interface ClassJudged {
  readonly direction: MeasureDirection;
  readonly start: number;
  readonly goal: number;
  readonly current: number;
}

/** At the goal or past it; that needs no baseline. */
export const isMet = (direction: MeasureDirection, goal: number, current: number): boolean => {
  const s = signOf(direction);
  return isAtLeast(s * current, s * goal);
};

const away = ({ start, current }: ClassJudged): Measured<HealthyPeopleClass> =>
  onValue(relativeChange(start, current), (percent) =>
    valued(isAtLeast(Math.abs(percent), threshold) ? 'gotWorse' : 'littleOrNoChange'),
  );

/**
 * The class of a value (R13): met; improved = toward the target by at least 10 % of the targeted
 * change; got worse = away by at least 10 % of the baseline; else little or no change. From a
 * baseline of 0 there is no percent to go away by, and so no class.
 */
export const healthyPeopleClass = (judged: ClassJudged): Measured<HealthyPeopleClass> => {
  const { direction, start, goal, current } = judged;
  if (isMet(direction, goal, current)) return valued('met');
  if (towardOf(direction, start, current) === 'worse') return away(judged);
  const share = targetedChange(start, goal, current);
  const isImproved = share.is === 'value' && isAtLeast(share.value, threshold);
  return valued(isImproved ? 'improved' : 'littleOrNoChange');
};
