import { percentOf } from '../figureNumber';
import { type Voice, valueText, whyText } from '../figureText';
import type { Progress, ScoreRow } from './scoreRow';

/** Places on the line from the starting point to the goal, from 0 to 1. */
export interface GoalLine {
  readonly now: number;
  /** Where it should be by now; null where that is not known. */
  readonly wanted: number | null;
}

const within = (share: number): number => Math.max(0, Math.min(1, share));

/** The line from the starting point to the goal, null where one of them is not known. */
export const goalLineOf = ({
  goal: { start, goal, interim },
  progress,
}: ScoreRow): GoalLine | null => {
  if (start.is === 'none' || goal.is === 'none' || start.value === goal.value) return null;
  if (progress?.is === 'none' || !progress) return null;
  const share = (value: number): number =>
    within((value - start.value) / (goal.value - start.value));
  return {
    now: progress.is === 'away' ? 0 : within(progress.value / 100),
    wanted: interim.is === 'value' ? share(interim.value) : null,
  };
};

/** How much of the way is done, or that it goes the other way; null where that is not known. */
export const doneText = (progress: Progress, { language, words }: Voice): string | null => {
  if (progress.is === 'none') return null;
  if (progress.is === 'value')
    return words('scorecard.done', { share: percentOf(progress.value / 100, language) });
  const by = progress.fromStart;
  return by.is === 'value'
    ? words('scorecard.awayBy', { share: percentOf(by.value / 100, language, true) })
    : words('scorecard.away');
};

/** The goal in words, line by line; null what cannot be said of it. */
export interface GoalText {
  readonly fromTo: string;
  /** How much of the way is done (R10). */
  readonly done: string | null;
  /** Where it should be by now (R11). */
  readonly byNow: string | null;
}

/** The goal in words: from, to, how much of the way is done, where it should be by now; null without one. */
export const goalText = ({ sheet, goal, progress }: ScoreRow, voice: Voice): GoalText | null => {
  const { words } = voice;
  if (goal.goal.is === 'none') return null;
  const to = valueText(goal.goal.value, sheet, voice);
  const { start, interim } = goal;
  return {
    fromTo:
      start.is === 'value'
        ? words('scorecard.fromTo', { from: valueText(start.value, sheet, voice), to })
        : words('scorecard.goalOnly', { to, why: whyText(start.why, voice) }),
    done: progress && doneText(progress, voice),
    byNow:
      interim.is === 'value'
        ? words('scorecard.byNow', { value: valueText(interim.value, sheet, voice) })
        : null,
  };
};
