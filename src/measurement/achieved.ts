import { relativeChange } from './change';
import { compared } from './compare';
import { type Measured, measured, none } from './figure';

/** It went the other way; by how many percent of where it began. */
export interface MovingAway {
  readonly is: 'away';
  readonly fromStart: Measured;
}

/**
 * Targeted change achieved in percent = 100·(c − b)/(t − b), only when moving toward the target (R10,
 * Healthy People 2020). It needs no direction: the target says where to go.
 */
export const targetedChange = (
  start: number,
  goal: number,
  current: number,
): Measured | MovingAway => {
  if (compared(goal, start) === 0) return none('goalIsStart');
  const share = (100 * (current - start)) / (goal - start);
  if (compared(current, start) !== 0 && share < 0) {
    return { is: 'away', fromStart: relativeChange(start, current) };
  }
  return measured(compared(current, start) === 0 ? 0 : share);
};
