import type { Id } from '../../../domain/id';
import type { IndicatorRow, SubgroupRow } from '../../../domain/measureRow';
import type { Asked } from '../../../measurement/asked';
import { type Claim, claimOf } from '../../../measurement/claim';
import { type Toward, towardOf } from '../../../measurement/compare';
import { lineOf } from '../../../measurement/comparison';
import type { MeasureTable } from '../../../measurement/measureTable';
import { type Moment, momentsUpTo } from '../timeLine';
import { type GapEnd, type GapSize, gapEnd, type TellsOf, withSamePartners } from './gapEnds';
import type { GroupLine, GroupLines } from './groupLines';

/** Two groups over time. */
export interface GapTime {
  readonly group: SubgroupRow;
  /** The best one of the period that is looked at. */
  readonly leader: SubgroupRow;
  readonly its: readonly Moment[];
  readonly leaders: readonly Moment[];
  /**
   * The first and the last period in which both have a figure, of the same partners where some told of
   * both groups both times (R6); null where there are not two.
   */
  readonly ends: readonly [GapEnd, GapEnd] | null;
  /** Whom the ends tell of. */
  readonly of: TellsOf;
  /** What may be said of the way between them (R28). */
  readonly claim: Claim;
  /** True where a group moved in a way that its own usual ups and downs allow no word for (R28). */
  readonly isVetoed: boolean;
}

/** The latest gaps that compare over time: of one definition and the same people, no period counted a second time (R16, R25). */
const comparedIn = (table: MeasureTable, gaps: readonly GapEnd[]): readonly GapEnd[] => {
  for (const last of [...gaps].reverse()) {
    const line = new Set(lineOf(table, last.period.id));
    const its = gaps.filter(
      ({ period, version, pooled }) =>
        line.has(period.id) && version === last.version && pooled.group.of === last.pooled.group.of,
    );
    if (its.length > 1) return its;
  }
  return [];
};

type Way = Pick<GapTime, 'ends' | 'of' | 'claim' | 'isVetoed'>;

const noWay: Way = { ends: null, of: { is: 'others' }, claim: 'tooFew', isVetoed: false };

const isSilent = (claim: Claim): boolean => claim === 'usual' || claim === 'notOfStep';

const wayOf = (table: MeasureTable, measure: IndicatorRow, gaps: readonly GapEnd[]): Way => {
  const line = comparedIn(table, gaps);
  const [from, to] = [line[0], line.at(-1)];
  if (!from || !to) return noWay;
  const { ends, of } = withSamePartners(measure, [from, to]);
  const [first, last] = ends;
  const claimFor = (which: 'difference' | 'group' | 'leader'): Claim => {
    const values = line.map((end) => end[which]);
    return claimOf(values, values.length - 1, last[which] - first[which]);
  };
  const isVetoed = isSilent(claimFor('group')) || isSilent(claimFor('leader'));
  return { ends, of, claim: claimFor('difference'), isVetoed };
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
      gapEnd(
        moment,
        leaders.find((one) => one.period.id === moment.period.id),
      ) ?? [],
  );
  const measure = table.indicators.get(asked.indicator);
  return { group, leader, its, leaders, ...(measure ? wayOf(table, measure, gaps) : noWay) };
};

/** What became of a gap: a gap also closes when the one that leads stalls. */
export type GapStory = 'closed' | 'closedByFall' | 'closedByBoth' | 'wider' | 'same';

const wentBy = ({ direction }: Pick<IndicatorRow, 'direction'>, from: number, to: number): Toward =>
  towardOf(direction, from, to);

/** How a gap changed between its ends, and whose doing it was. */
export const gapStory = (
  measure: Pick<IndicatorRow, 'direction'>,
  [first, last]: readonly [GapSize, GapSize],
): GapStory => {
  const narrower = towardOf('down', Math.abs(first.difference), Math.abs(last.difference));
  if (narrower === 'same') return 'same';
  if (narrower === 'worse') return 'wider';
  if (wentBy(measure, first.leader, last.leader) !== 'worse') return 'closed';
  return wentBy(measure, first.group, last.group) === 'better' ? 'closedByBoth' : 'closedByFall';
};
