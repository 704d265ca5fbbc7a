import type { Id } from '../../../domain/id';
import type { IndicatorRow, PeriodRow, SubgroupRow } from '../../../domain/measureRow';
import type { Asked } from '../../../measurement/asked';
import { type Claim, claimOf } from '../../../measurement/claim';
import { type Toward, towardOf } from '../../../measurement/compare';
import { lineOf } from '../../../measurement/comparison';
import { differenceOf, type Share } from '../../../measurement/gaps';
import type { MeasureTable } from '../../../measurement/measureTable';
import type { PooledFigure } from '../../../measurement/pooledFigure';
import { type Moment, momentsUpTo } from '../timeLine';
import type { GroupLine, GroupLines } from './groupLines';

/** Two groups over time. */
export interface GapTime {
  readonly group: SubgroupRow;
  /** The best one of the period that is looked at. */
  readonly leader: SubgroupRow;
  readonly its: readonly Moment[];
  readonly leaders: readonly Moment[];
  /** The first and the last period in which both have a figure; null where there are not two. */
  readonly ends: readonly [GapEnd, GapEnd] | null;
  /** What may be said of the way between them (R28). */
  readonly claim: Claim;
}

export interface GapEnd {
  readonly period: PeriodRow;
  /** group − leader in percentage points. */
  readonly difference: number;
  readonly group: number;
  readonly leader: number;
}

const shareOf = ({ n, d }: PooledFigure): Share | null =>
  n.is === 'value' && d.is === 'value' && d.value > 0 ? { n: n.value, d: d.value } : null;

const endAt = (its: Moment, leader: Moment | undefined): GapEnd | null => {
  const [one, other] = [shareOf(its.pooled), leader ? shareOf(leader.pooled) : null];
  if (!one || !other || its.value === null || !leader || leader.value === null) return null;
  const difference = differenceOf(one, other);
  if (difference.is === 'none') return null;
  const { period, value } = its;
  return { period, difference: difference.value, group: value, leader: leader.value };
};

/** The latest gaps that compare over time: a period counted a second time is no step of the way (R16). */
const comparedIn = (table: MeasureTable, gaps: readonly GapEnd[]): readonly GapEnd[] => {
  for (const last of [...gaps].reverse()) {
    const line = new Set(lineOf(table, last.period.id));
    const its = gaps.filter(({ period }) => line.has(period.id));
    if (its.length > 1) return its;
  }
  return [];
};

const wayOf = (table: MeasureTable, gaps: readonly GapEnd[]): Pick<GapTime, 'ends' | 'claim'> => {
  const line = comparedIn(table, gaps);
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return { ends: null, claim: 'tooFew' };
  const values = line.map(({ difference }) => difference);
  const step = last.difference - first.difference;
  return { ends: [first, last], claim: claimOf(values, values.length - 1, step) };
};

const hasPercent = ({ gap }: GroupLine): boolean => gap?.percent.is === 'value';

/** The gap of a group to the best one over time; null where there are no two groups with a figure. */
export const gapTime = (
  table: MeasureTable,
  asked: Asked,
  { lines, behind }: GroupLines,
  wanted: Id | null,
): GapTime | null => {
  const known = lines.filter(hasPercent);
  const leader = known[0]?.group;
  const others = known.slice(1).map(({ group }) => group);
  const group =
    others.find(({ id }) => id === wanted) ??
    others.find(({ id }) => id === behind?.group.id) ??
    others.at(-1);
  if (!leader || !group) return null;
  const { period, ...about } = asked;
  const over = (subgroup: Id) => momentsUpTo(table, { ...about, subgroup }, period);
  const [its, leaders] = [over(group.id), over(leader.id)];
  const gaps = its.flatMap(
    (moment) =>
      endAt(
        moment,
        leaders.find((one) => one.period.id === moment.period.id),
      ) ?? [],
  );
  return { group, leader, its, leaders, ...wayOf(table, gaps) };
};

/** What became of a gap: a gap also closes when the one that leads stalls. */
export type GapStory = 'closed' | 'closedByFall' | 'closedByBoth' | 'wider' | 'same';

const wentBy = ({ direction }: Pick<IndicatorRow, 'direction'>, from: number, to: number): Toward =>
  towardOf(direction, from, to);

/** How a gap changed between its ends, and whose doing it was. */
export const gapStory = (
  measure: Pick<IndicatorRow, 'direction'>,
  [first, last]: readonly [GapEnd, GapEnd],
): GapStory => {
  const narrower = towardOf('down', Math.abs(first.difference), Math.abs(last.difference));
  if (narrower === 'same') return 'same';
  if (narrower === 'worse') return 'wider';
  if (wentBy(measure, first.leader, last.leader) !== 'worse') return 'closed';
  return wentBy(measure, first.group, last.group) === 'better' ? 'closedByBoth' : 'closedByFall';
};
