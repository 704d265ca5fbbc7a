import { describe, expect, it } from 'vitest';
import { healthyPeopleClass } from '../../src/measurement/classes';
import { none, valued } from '../../src/measurement/figure';

const up = (current: number) =>
  healthyPeopleClass({ direction: 'up', start: 50, goal: 70, current });

describe('Healthy People classes', () => {
  it('R13 of 50 to 70: 53 improved, 51 and 48 little or no change, 44 got worse, 70 met', () => {
    expect([53, 51, 48, 44, 70].map((current) => up(current))).toEqual(
      ['improved', 'littleOrNoChange', 'littleOrNoChange', 'gotWorse', 'met'].map(valued),
    );
  });

  it('R13 exactly 10 % is a change', () => {
    expect(up(52)).toEqual(valued('improved'));
    expect(up(45)).toEqual(valued('gotWorse'));
    expect(up(50)).toEqual(valued('littleOrNoChange'));
  });

  it('R13 down works the same way', () => {
    const down = (current: number) =>
      healthyPeopleClass({ direction: 'down', start: 12, goal: 6, current });
    expect([6, 11, 11.5, 12.5, 14].map((current) => down(current))).toEqual(
      ['met', 'improved', 'littleOrNoChange', 'littleOrNoChange', 'gotWorse'].map(valued),
    );
  });

  it('R13 from a baseline of 0 there is no percent to go away by', () => {
    const judged = { direction: 'down', start: 0, goal: -5, current: 3 } as const;
    expect(healthyPeopleClass(judged)).toEqual(none('startIsZero'));
  });
});
