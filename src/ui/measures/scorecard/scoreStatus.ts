import type { MapDocument } from '../../../domain/document';
import type { IndicatorRow } from '../../../domain/measureRow';
import { indicatorsOf } from '../../../domain/measures';
import type { Asked } from '../../../measurement/asked';
import { goalAt } from '../../../measurement/goal';
import type { MeasureTable } from '../../../measurement/measureTable';
import type { StatusKey } from '../../../measurement/status';
import { statusAt } from '../../../measurement/statusAt';
import { keptFigureAt } from '../keptFigures';
import { type ScoreAsked, scorePlace } from './scoreRow';

/** What the statuses of all measures come to. */
export interface ScoreCount {
  readonly measures: number;
  /** Have a goal, whether it can be held against anything or not. */
  readonly goals: number;
  /** Have a goal and a figure. */
  readonly valued: number;
  /** Have a goal and a status. */
  readonly judged: number;
  /** At their goal or on the way to it. */
  readonly good: number;
  readonly each: readonly JudgedMeasure[];
}

/** A measure and what it was judged to be. */
export interface JudgedMeasure {
  readonly sheet: IndicatorRow;
  readonly asked: Asked;
  readonly is: StatusKey;
  readonly hasGoal: boolean;
  readonly hasValue: boolean;
}

const none = new Set<StatusKey>(['noGoal', 'noData']);
const good = new Set<StatusKey>(['goalMet', 'onTrack']);

/** How many measures stand well; worked out without lines and changes, because it comes first. */
export const scoreCount = (
  document: MapDocument,
  table: MeasureTable,
  given: ScoreAsked,
): ScoreCount => {
  const each = indicatorsOf(document).map((sheet): JudgedMeasure => {
    const asked = scorePlace(table, { indicator: sheet.id, ...given });
    const { figure } = keptFigureAt(table, asked);
    const hasGoal = goalAt(table, asked).goal.is === 'value';
    const { is } = statusAt(table, asked, figure);
    return { sheet, asked, is, hasGoal, hasValue: figure.is !== 'none' };
  });
  const keys = each.map(({ is }) => is);
  return {
    each,
    measures: each.length,
    goals: each.filter(({ hasGoal }) => hasGoal).length,
    valued: each.filter(({ hasGoal, hasValue }) => hasGoal && hasValue).length,
    judged: keys.filter((key) => !none.has(key)).length,
    good: keys.filter((key) => good.has(key)).length,
  };
};
