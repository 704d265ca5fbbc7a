import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { none, valued } from '../../src/measurement/figure';
import { type Judged, statusKeys, statusOf } from '../../src/measurement/status';

const up: Omit<Judged, 'current'> = {
  direction: 'up',
  start: valued(42),
  goal: valued(60),
  interim: valued(51),
};
const down: Omit<Judged, 'current'> = {
  direction: 'down',
  start: valued(12),
  goal: valued(6),
  interim: valued(8.4),
};

const words = (judged: Omit<Judged, 'current'>, values: readonly number[]) =>
  values.map((value) => statusOf({ ...judged, current: valued(value) }).is);

describe('status', () => {
  it('R12 60 met, 51 on track, 50.9 and 49.2 close, 49.1 behind, 42 not improving', () => {
    expect(words(up, [60, 51, 50.9, 49.2, 49.1, 42, 40])).toEqual([
      'goalMet',
      'onTrack',
      'close',
      'close',
      'behind',
      'notImproving',
      'notImproving',
    ]);
  });

  it('R12 down: 6 met, 8.4 on track, 9.0 close, 9.1 behind, 12 not improving', () => {
    expect(words(down, [6, 8.4, 9.0, 9.1, 12, 13])).toEqual([
      'goalMet',
      'onTrack',
      'close',
      'behind',
      'notImproving',
      'notImproving',
    ]);
  });

  it('R12 no value is no data, with its reason, before anything else', () => {
    expect(statusOf({ ...up, current: none('suppressed'), goal: none('noGoal') })).toEqual({
      is: 'noData',
      why: 'suppressed',
    });
  });

  it('R12 no target is no goal set; a goal that is met needs no baseline', () => {
    expect(statusOf({ ...up, current: valued(50), goal: none('noGoal') })).toEqual({
      is: 'noGoal',
    });
    const start = none('noStartingPoint');
    expect(statusOf({ ...up, current: valued(60), start })).toEqual({ is: 'goalMet' });
    expect(statusOf({ ...up, current: valued(59), start })).toEqual({
      is: 'noData',
      why: 'noStartingPoint',
    });
  });

  it('R12 a goal without a period says so', () => {
    const interim = none('noGoalPeriod');
    expect(statusOf({ ...up, current: valued(50), interim })).toEqual({
      is: 'noData',
      why: 'noGoalPeriod',
    });
  });

  it('R12 a range has the status of both its ends, or none', () => {
    const range = (low: number, high: number) =>
      statusOf({ ...up, current: { is: 'range', low, high } });
    expect(range(60, 90)).toEqual({ is: 'goalMet' });
    expect(range(50, 90)).toEqual({ is: 'noData', why: 'onlyRange' });
  });

  it('R12 the tolerance can be another one', () => {
    expect(statusOf({ ...up, current: valued(49.1), tolerance: 0.2 }).is).toBe('close');
  });

  const number = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);

  it('R12 a better value never has a worse status', () => {
    fc.assert(
      fc.property(number, number, fc.double({ min: 0, max: 1, noNaN: true }), (b, t, part) => {
        fc.pre(b !== t);
        const direction = t > b ? 'up' : 'down';
        const judged = {
          direction,
          start: valued(b),
          goal: valued(t),
          interim: valued(b + part * (t - b)),
        } as const;
        const values = Array.from({ length: 101 }, (_, at) => at);
        const ranks = words(judged, direction === 'up' ? values : values.reverse()).map((word) =>
          statusKeys.indexOf(word),
        );
        for (const [at, rank] of ranks.slice(1).entries()) {
          expect(rank).toBeLessThanOrEqual(ranks[at] ?? rank);
        }
      }),
    );
  });

  it('R12 is the same turned upside down', () => {
    fc.assert(
      fc.property(number, number, number, number, (c, b, t, e) => {
        const judged = (s: 1 | -1): Judged => ({
          direction: s === 1 ? 'up' : 'down',
          current: valued(s * c),
          start: valued(s * b),
          goal: valued(s * t),
          interim: valued(s * e),
        });
        expect(statusOf(judged(-1))).toEqual(statusOf(judged(1)));
      }),
    );
  });
});
