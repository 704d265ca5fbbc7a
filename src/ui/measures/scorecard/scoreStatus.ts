import type { MapDocument } from '../../../domain/document';
import { indicatorsOf } from '../../../domain/measures';
import type { MeasureTable } from '../../../measurement/measureTable';
import type { StatusKey } from '../../../measurement/status';
import { statusAt } from '../../../measurement/statusAt';
import { keptFigureAt } from '../keptFigures';
import { type ScoreAsked, scorePlace } from './scoreRow';

/** What the statuses of all measures come to. */
export interface ScoreCount {
  readonly measures: number;
  /** Have a goal and a status. */
  readonly judged: number;
  /** At their goal or on the way to it. */
  readonly good: number;
}

const none = new Set<StatusKey>(['noGoal', 'noData']);
const good = new Set<StatusKey>(['goalMet', 'onTrack']);

/** How many measures stand well; worked out without lines and changes, because it comes first. */
export const scoreCount = (
  document: MapDocument,
  table: MeasureTable,
  given: ScoreAsked,
): ScoreCount => {
  const sheets = indicatorsOf(document);
  const keys = sheets.map(({ id }) => {
    const asked = scorePlace(table, { indicator: id, ...given });
    return statusAt(table, asked, keptFigureAt(table, asked).figure).is;
  });
  return {
    measures: sheets.length,
    judged: keys.filter((key) => !none.has(key)).length,
    good: keys.filter((key) => good.has(key)).length,
  };
};
