import { describe, expect, it } from 'vitest';
import { classAt } from '../../src/measurement/classAt';
import { healthyPeopleClass } from '../../src/measurement/classes';
import { none, valued } from '../../src/measurement/figure';
import { measureTableOf } from '../../src/measurement/measureTable';
import { indicatorOf, measuresOf, partnerId, seriesOf, yearOf } from '../support/measures';

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

describe('the class of a figure', () => {
  const year = yearOf(2025);
  const asked = { indicator: 'indicator_one', period: year.id } as const;
  const classOf = (sheet: Parameters<typeof indicatorOf>[0], n: number) =>
    classAt(
      measureTableOf(
        measuresOf(indicatorOf(sheet), year, seriesOf(partnerId('a'), { [year.id]: [n, 100] })),
      ),
      asked,
    );

  it('R13 is judged from starting point and goal of the sheet', () => {
    const sheet = { startValue: 50, goalValue: 70 };
    expect(classOf(sheet, 53)).toEqual(valued('improved'));
    expect(classOf(sheet, 44)).toEqual(valued('gotWorse'));
  });

  it('R13 met needs no starting point; anything else says that there is none, or no goal', () => {
    expect(classOf({ goalValue: 70 }, 72)).toEqual(valued('met'));
    expect(classOf({ goalValue: 70 }, 60)).toEqual(none('noStartingPoint'));
    expect(classOf({}, 60)).toEqual(none('noGoal'));
  });
});
