import type { Id } from '../../../domain/id';
import type { IndicatorRow } from '../../../domain/measureRow';
import type { Asked } from '../../../measurement/asked';
import { type Compared, comparedBefore } from '../../../measurement/comparison';
import { didReport } from '../../../measurement/completeness';
import { type MatchedChange, matchedChange } from '../../../measurement/matched';
import type { MeasureTable } from '../../../measurement/measureTable';
import { shiftBetween } from '../../../measurement/mixShift';
import type { PooledFigure } from '../../../measurement/pooledFigure';
import { type Story, type StoryKey, storyOf } from '../../../measurement/shiftStory';
import { keptFigureAt } from '../keptFigures';

/** What is other than in an earlier period; over time only where the two make a change (R16). */
export interface Since extends Compared {
  readonly change: MatchedChange;
  /** Every partner went one way and the total the other (R7); null where that is not so. */
  readonly story: Story | null;
}

const hasValue = (table: MeasureTable, asked: Asked): boolean =>
  keptFigureAt(table, asked).figure.is !== 'none';

/** True when something was reported, also that nobody was eligible (R2) or what is hidden. */
const isReported = (table: MeasureTable, asked: Asked): boolean => {
  const { figure } = keptFigureAt(table, asked);
  return figure.is !== 'none' || figure.why === 'noOneEligible' || didReport(figure.why);
};

/**
 * The period asked for, or where nothing was reported for it the latest before it that has a value,
 * of its type first.
 */
export const latestWith = (table: MeasureTable, asked: Asked): Id => {
  if (isReported(table, asked)) return asked.period;
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

/** A figure beside the one it is compared with; null where there is no earlier value. */
export const sinceOf = (table: MeasureTable, sheet: IndicatorRow, asked: Asked): Since | null => {
  const compared = comparedBefore(table, asked.period, (period) =>
    hasValue(table, { ...asked, period }),
  );
  if (!compared) return null;
  const before = keptFigureAt(table, { ...asked, period: compared.period.id });
  const after = keptFigureAt(table, asked);
  const isOverTime = compared.comparison === 'change';
  return {
    ...compared,
    change: matchedChange(sheet, before, after),
    story: isOverTime ? storyAgainst(sheet, before, after) : null,
  };
};
