import type { Id } from '../domain/id';
import type { Cell, SeriesRow } from '../domain/measureRow';
import type { At } from './asked';
import { isShare, type Kind } from './kind';
import { type MeasureTable, seriesAt } from './measureTable';

/** The plausibility checks of a value: what makes it look like a slip of the pen. */
export const plausibilityChecks = [
  'leapt',
  'wholeLeapt',
  'partOverWhole',
  'totalUnderGroup',
] as const;
export type PlausibilityCheck = (typeof plausibilityChecks)[number];

/** A check that a value did not pass: something to look at again. It never changes a value. */
export interface PlausibilityFlag {
  readonly check: PlausibilityCheck;
  /** What it was compared with: the last period's, the whole, or the group's. */
  readonly than: number;
  /** The period or group that the other number is of. */
  readonly of?: Id;
}

/** More than so many times the last one is worth a second look. */
const leap = 3;

const isTold = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && cell[2] === 'reported' && cell[0] !== null;

/** The last period of the same kind before this one with a value. */
const lastBefore = (
  table: MeasureTable,
  { c = {} }: SeriesRow,
  period: Id,
): readonly [Id, Cell] | null => {
  for (const before of table.places.get(period)?.earlier ?? []) {
    const cell = c[before];
    if (isTold(cell)) return [before, cell];
  }
  return null;
};

const isLeap = (now: number | null, before: number | null): before is number =>
  now !== null && before !== null && before > 0 && now > leap * before;

/** Numbers of a share are compared by what they come to, and by what they are of. */
const sizeOf = (kind: Kind, [n, d]: Cell): number | null => {
  if (n === null || kind.type === 'mean' || !isShare(kind)) return n;
  if (d === null) return kind.type === 'percent' ? n / 100 : n;
  return d > 0 ? n / d : null;
};

const leaps = (kind: Kind, cell: Cell, last: readonly [Id, Cell]): readonly PlausibilityFlag[] => {
  const [of, before] = last;
  const [is, was] = [sizeOf(kind, cell), sizeOf(kind, before)];
  return [
    ...(isLeap(is, was) ? [{ check: 'leapt' as const, than: before[0] ?? 0, of }] : []),
    ...(isLeap(cell[1], before[1]) ? [{ check: 'wholeLeapt' as const, than: before[1], of }] : []),
  ];
};

/** What a total cannot be less than: how many, or of how many. */
const amountOf = (kind: Kind, [n, d]: Cell): number | null => (isShare(kind) ? d : n);

const mayAdd = new Set<Kind['type']>(['count', 'people', 'percent', 'rate', 'mean']);

const groupsOver = (
  table: MeasureTable,
  kind: Kind,
  { indicator, period }: At,
  cell: Cell,
  unit: Id,
): readonly PlausibilityFlag[] => {
  const total = amountOf(kind, cell);
  if (total === null || !mayAdd.has(kind.type)) return [];
  const found: PlausibilityFlag[] = [];
  for (const units of table.series.get(indicator)?.values() ?? []) {
    const row = units.get(unit);
    const other = row?.subgroup ? row.c?.[period] : undefined;
    const amount = isTold(other) ? amountOf(kind, other) : null;
    if (row?.subgroup && amount !== null && amount > total)
      found.push({ check: 'totalUnderGroup', than: amount, of: row.subgroup });
  }
  return found;
};

/**
 * What is worth a second look about a value of a partner or unit: more than three times the last
 * one, a part larger than its whole, a total that is less than one of its groups (R5).
 */
export const plausibilityFlagsAt = (
  table: MeasureTable,
  at: At,
  unit: Id,
): readonly PlausibilityFlag[] => {
  const kind = table.indicators.get(at.indicator);
  const row = seriesAt(table, at.indicator, at.subgroup).get(unit);
  const cell = row?.c?.[at.period];
  if (!kind || !row || !isTold(cell)) return [];
  const last = lastBefore(table, row, at.period);
  const [n, d] = cell;
  const isOver = kind.type === 'percent' && n !== null && d !== null && n > d;
  return [
    ...(last ? leaps(kind, cell, last) : []),
    ...(isOver ? [{ check: 'partOverWhole' as const, than: d }] : []),
    ...(at.subgroup ? [] : groupsOver(table, kind, at, cell, unit)),
  ];
};
