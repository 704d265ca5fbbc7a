import type { Id } from '../domain/id';
import type { Point } from './interim';
import { versionOf } from './matched';
import type { MeasureTable } from './measureTable';
import type { Pool } from './pool';
import type { Whose } from './whose';

/** A value of a line over time; `at` is the end of its period in years. */
export interface TimePoint extends Point {
  readonly period: Id;
  /** Of the definition. */
  readonly version: number;
  readonly of: Whose;
}

/**
 * The points of a line: one for each period with a value, in the order given. Reasons and ranges give
 * none; `figures` are those of the periods, as `figuresOver` gives them.
 */
export const timePoints = (
  table: MeasureTable,
  periods: readonly Id[],
  figures: readonly Pool[],
): readonly TimePoint[] =>
  periods.flatMap((period, index) => {
    const [place, pool] = [table.places.get(period), figures[index]];
    if (!place || pool?.figure.is !== 'value') return [];
    return {
      period,
      at: place.at,
      value: pool.figure.value,
      version: versionOf(pool),
      of: pool.of,
    };
  });

/**
 * The lines between the breaks: a definition change breaks a line, no arrow across (R25), and so does
 * going over from partners to everybody.
 */
export const unbrokenLines = (points: readonly TimePoint[]): readonly (readonly TimePoint[])[] => {
  const lines: TimePoint[][] = [];
  for (const point of points) {
    const line = lines.at(-1);
    if (line && line[0]?.version === point.version && line[0].of === point.of) line.push(point);
    else lines.push([point]);
  }
  return lines;
};

/** The points that may be compared with the latest one: what a forecast and limits are made of. */
export const latestLine = (points: readonly TimePoint[]): readonly TimePoint[] =>
  unbrokenLines(points).at(-1) ?? [];
