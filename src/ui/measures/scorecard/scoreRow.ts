import type { MapDocument } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import type { IndicatorRow, PeriodRow } from '../../../domain/measureRow';
import { indicatorsOf } from '../../../domain/measures';
import { type MovingAway, targetedChange } from '../../../measurement/achieved';
import type { Asked } from '../../../measurement/asked';
import { type Claim, claimAt } from '../../../measurement/claim';
import { classAt } from '../../../measurement/classAt';
import type { HealthyPeopleClass } from '../../../measurement/classes';
import { isIncomplete } from '../../../measurement/completeness';
import { type Measured, onBoth, single, valued } from '../../../measurement/figure';
import { type Goal, goalAt } from '../../../measurement/goal';
import { comparable } from '../../../measurement/matched';
import type { MeasureTable } from '../../../measurement/measureTable';
import type { PooledFigure } from '../../../measurement/pooledFigure';
import type { Status } from '../../../measurement/status';
import { statusAt } from '../../../measurement/statusAt';
import { keptFigureAt } from '../keptFigures';
import { type Moment, momentsUpTo } from '../timeLine';
import { latestWith, type Since, sinceOf } from './since';

/** The way to the goal: how much of it is done, in percent, or that it goes the other way. */
export type Progress = Measured | MovingAway;

/** A row of the scorecard: one measure. */
export interface ScoreRow {
  readonly sheet: IndicatorRow;
  readonly asked: Asked;
  /** That of the value: the one asked for, or an earlier one where that has none. */
  readonly period: PeriodRow;
  readonly isOlder: boolean;
  readonly isInDoubt: boolean;
  readonly pooled: PooledFigure;
  readonly goal: Goal;
  readonly status: Status;
  /** By Healthy People (R13), for those who chose to see it. */
  readonly asClass: Measured<HealthyPeopleClass>;
  /** Since the last earlier period with a value; null where there is none. */
  readonly since: Since | null;
  /** What may be said of the change: nothing rose or fell inside the usual ups and downs (R28). */
  readonly claim: Claim;
  readonly progress: Progress | null;
  readonly moments: readonly Moment[];
}

/** Which figures the scorecard is about. */
export interface ScoreAsked {
  readonly period: Id;
  /** Left out = all. */
  readonly partners?: readonly Id[];
  /** Left out = everybody. */
  readonly subgroup?: Id;
  readonly today: string;
}

/** Lines beside each other are no longer than this. */
export const mostMoments = 12;

const progressOf = (pooled: PooledFigure, { start, goal }: Goal): Progress | null => {
  if (goal.is === 'none' || pooled.figure.is === 'none') return null;
  const both = onBoth(start, single(pooled.figure), (from, to) => valued([from, to] as const));
  return both.is === 'value' ? targetedChange(both.value[0], goal.value, both.value[1]) : both;
};

const claimIn = (table: MeasureTable, asked: Asked, since: Since | null): Claim => {
  const change = since?.change.matched;
  if (change?.is !== 'value') return 'tooFew';
  return claimAt(table, asked, change.value.difference, (period) =>
    comparable(keptFigureAt(table, { ...asked, period })),
  );
};

/** What is asked, with the latest period that has a value. */
export const scorePlace = (table: MeasureTable, wanted: Asked): Asked => ({
  ...wanted,
  period: latestWith(table, wanted),
});

/** One measure on the scorecard. */
export const scoreRow = (
  table: MeasureTable,
  sheet: IndicatorRow,
  given: ScoreAsked,
): ScoreRow | null => {
  const asked = scorePlace(table, { indicator: sheet.id, ...given });
  const period = table.places.get(asked.period)?.period;
  if (!period) return null;
  const pooled = keptFigureAt(table, asked);
  const goal = goalAt(table, asked);
  const since = sinceOf(table, sheet, asked);
  const isOlder = asked.period !== given.period;
  const moments = momentsUpTo(
    table,
    { indicator: sheet.id, ...without(given) },
    asked.period,
    mostMoments,
  );
  return {
    ...{ sheet, asked, period, isOlder, pooled, goal, moments },
    isInDoubt: pooled.figure.is !== 'none' && (isOlder || isIncomplete(pooled)),
    status: statusAt(table, asked, pooled.figure),
    asClass: classAt(table, asked, pooled.figure),
    ...{ since, claim: claimIn(table, asked, since) },
    progress: progressOf(pooled, goal),
  };
};

const without = ({ period: _, ...about }: ScoreAsked): Omit<ScoreAsked, 'period'> => about;

/** All measures of the map, in their order. */
export const scoreRows = (
  document: MapDocument,
  table: MeasureTable,
  given: ScoreAsked,
): readonly ScoreRow[] =>
  indicatorsOf(document).flatMap((sheet) => scoreRow(table, sheet, given) ?? []);
