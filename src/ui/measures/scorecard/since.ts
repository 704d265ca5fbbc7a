import type { Id } from '../../../domain/id';
import type { IndicatorRow, PeriodRow } from '../../../domain/measureRow';
import type { Asked } from '../../../measurement/asked';
import { type MatchedChange, matchedChange } from '../../../measurement/matched';
import type { MeasureTable } from '../../../measurement/measureTable';
import { shiftBetween } from '../../../measurement/mixShift';
import type { PooledFigure } from '../../../measurement/pooledFigure';
import { type Story, type StoryKey, storyOf } from '../../../measurement/shiftStory';
import { keptFigureAt } from '../keptFigures';

/** What changed since an earlier period. */
export interface Since {
  readonly period: PeriodRow;
  readonly change: MatchedChange;
  /** Every partner went one way and the total the other (R7); null where that is not so. */
  readonly story: Story | null;
}

const hasValue = (table: MeasureTable, asked: Asked): boolean =>
  keptFigureAt(table, asked).figure.is !== 'none';

/** The period asked for, or the latest before it that has a value, of its type first. */
export const latestWith = (table: MeasureTable, asked: Asked): Id => {
  if (hasValue(table, asked)) return asked.period;
  const place = table.places.get(asked.period);
  const before = table.periods
    .filter(({ id, end }) => end <= (place?.period.end ?? '') && id !== asked.period)
    .reverse();
  const sameFirst = [...(place?.earlier ?? []), ...before.map(({ id }) => id)];
  return sameFirst.find((period) => hasValue(table, { ...asked, period })) ?? asked.period;
};

const againstTotal = new Set<StoryKey>([
  'everyImprovedTotalFell',
  'everyImprovedTotalRose',
  'everyWorsenedTotalRose',
  'everyWorsenedTotalFell',
]);

/** A figure of those only that another one has too. */
const alsoIn = (pool: PooledFigure, other: PooledFigure): PooledFigure => {
  const there = new Set(other.reports.map(({ partner }) => partner));
  return { ...pool, reports: pool.reports.filter(({ partner }) => there.has(partner)) };
};

/** Told beside the change of the same partners, so it is about them. */
const storyAgainst = (
  sheet: IndicatorRow,
  before: PooledFigure,
  after: PooledFigure,
): Story | null => {
  const shift = shiftBetween(sheet, alsoIn(before, after), alsoIn(after, before));
  const story = shift.is === 'value' ? storyOf(sheet.direction, shift.value) : null;
  return story && againstTotal.has(story.is) ? story : null;
};

/** The change since the last earlier period with a value; null where there is none. */
export const sinceOf = (table: MeasureTable, sheet: IndicatorRow, asked: Asked): Since | null => {
  const earlier = table.places.get(asked.period)?.earlier ?? [];
  const before = earlier.find((period) => hasValue(table, { ...asked, period }));
  const period = before && table.places.get(before)?.period;
  if (!before || !period) return null;
  const pools = [
    keptFigureAt(table, { ...asked, period: before }),
    keptFigureAt(table, asked),
  ] as const;
  return { period, change: matchedChange(sheet, ...pools), story: storyAgainst(sheet, ...pools) };
};
