import type { StatusKey } from '../../measurement/status';

/** Which of the tints of a look stands behind the word. */
export const statusTints: Readonly<Record<StatusKey, 'ok' | 'close' | 'off' | 'none'>> = {
  ...{ goalMet: 'ok', onTrack: 'ok', close: 'close', behind: 'off', notImproving: 'off' },
  ...{ noData: 'none', noGoal: 'none' },
};
