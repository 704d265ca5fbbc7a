import type { IndicatorRow, SubgroupRow } from '../../../domain/measureRow';
import type { Asked } from '../../../measurement/asked';
import { signOf } from '../../../measurement/compare';
import { type Measured, single } from '../../../measurement/figure';
import type { GroupGap } from '../../../measurement/groupGaps';
import { groupsAt } from '../../../measurement/groupsAt';
import type { MeasureTable } from '../../../measurement/measureTable';
import type { PooledFigure } from '../../../measurement/pooledFigure';
import { type Interval, isThin } from '../../../measurement/wilson';
import { keptFigureAt } from '../keptFigures';
import type { GapRule } from './groupsLook';

/** One group beside the others. */
export interface GroupLine {
  readonly group: SubgroupRow;
  readonly pooled: PooledFigure;
  /** Null for a group without a value. */
  readonly gap: GroupGap | null;
  /** Everybody at the partners that told of the group, where those are not all of them; else null. */
  readonly among: number | null;
  /** Shown as a thin bar where few people make the figure (R19); null where there are enough. */
  readonly interval: Interval | null;
}

/** The groups of one dimension. */
export interface GroupLines {
  readonly total: PooledFigure;
  /** The best figure first; groups without a value last. */
  readonly lines: readonly GroupLine[];
  readonly overlap: boolean;
  /** The group that is furthest behind everyone else; null where none is behind. */
  readonly behind: GroupLine | null;
}

const intervalOf = ({ d }: PooledFigure, gap: GroupGap | null): Interval | null =>
  gap?.interval.is === 'value' && d.is === 'value' && isThin(d.value) ? gap.interval.value : null;

/** True for a group that is told of others than the total: of other partners, or of everybody. */
export const isOfFewer = (pooled: PooledFigure, total: PooledFigure): boolean =>
  pooled.of !== total.of || pooled.inPool !== total.inPool;

/** What a group stands beside where it is told of fewer partners than the total. */
const amongIn = (
  table: MeasureTable,
  asked: Asked,
  pooled: PooledFigure,
  total: PooledFigure,
): number | null => {
  if (pooled.of === 'everybody' || !isOfFewer(pooled, total)) return null;
  const partners = pooled.reports.map(({ partner }) => partner);
  const everybody = keptFigureAt(table, { ...asked, partners });
  const one = single(everybody.figure);
  return one.is === 'value' && everybody.inPool === partners.length ? one.value : null;
};

const percentOf = ({ gap }: GroupLine): number | null =>
  gap?.percent.is === 'value' ? gap.percent.value : null;

const differenceOf = ({ gap }: GroupLine): number | null =>
  gap?.gap.is === 'value' ? gap.gap.value.difference : null;

const sortedBy = (sign: 1 | -1, lines: readonly GroupLine[]): readonly GroupLine[] =>
  [...lines].sort((a, b) => {
    const [one, other] = [percentOf(a), percentOf(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (other - one);
  });

const behindIn = (sign: 1 | -1, lines: readonly GroupLine[]): GroupLine | null => {
  let [found, most]: [GroupLine | null, number] = [null, 0];
  for (const line of lines) {
    const worth = sign * (differenceOf(line) ?? 0);
    if (worth < most) [found, most] = [line, worth];
  }
  return found;
};

/** The groups of one dimension in a period, each with its gap (R17); percents only. */
export const groupLines = (
  table: MeasureTable,
  measure: IndicatorRow,
  asked: Asked,
  groups: readonly SubgroupRow[],
): Measured<GroupLines> => {
  const found = groupsAt(table, asked, groups);
  if (found.is === 'none') return found;
  const gaps = new Map(found.value.groups.map((gap) => [gap.group, gap]));
  const sign = signOf(measure.direction);
  const total = keptFigureAt(table, asked);
  const lines = groups.map((group): GroupLine => {
    const pooled = keptFigureAt(table, { ...asked, subgroup: group.id });
    const gap = gaps.get(group.id) ?? null;
    const among = gap && amongIn(table, asked, pooled, total);
    return { group, pooled, gap, among, interval: intervalOf(pooled, gap) };
  });
  const { overlap } = found.value;
  const value = { total, lines: sortedBy(sign, lines), overlap, behind: behindIn(sign, lines) };
  return { is: 'value', value };
};

/** True for a group that the chosen rule flags (R17). */
export const isFlagged = ({ gap }: GroupLine, rule: GapRule): boolean => {
  if (!gap || rule === 'none') return false;
  if (rule === 'fourFifths') return gap.failsFourFifths;
  return gap.gap.is === 'value' && gap.gap.value.isFlagged;
};
