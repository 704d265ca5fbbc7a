import type { Id } from './id';
import type { IndicatorRow, PeriodRow } from './measureRow';
import type { Definition, SheetValue } from './measureSetRow';
import { type Json, same } from './path';

/** Fields that say what is counted: values from before they changed may not be comparable. */
export const countedFields = [
  ...(['type', 'unit', 'definition', 'numerator', 'denominator', 'rateBase'] as const),
] as const;

/** What else a definition says, in the order of a sheet. */
const otherFields = [
  ...(['code', 'name', 'scope', 'reach', 'quadrant', 'direction', 'adds', 'digits'] as const),
  ...(['dimensions', 'frequency', 'dueLag', 'source', 'method', 'limits'] as const),
  ...(['minCell', 'minCellRule'] as const),
] as const;

/** Where a measure should go: everybody may have goals of their own. */
export const goalFields = ['goalValue', 'goalPeriod', 'interims'] as const;

export const definitionFields = [...otherFields, ...countedFields, ...goalFields] as const;
export type DefinitionField = (typeof definitionFields)[number];

type Periods = (id: Id) => PeriodRow | null;

/** What makes a period the same on two maps (R16). */
export const spanOf = ({ type, start, end }: Pick<PeriodRow, 'type' | 'start' | 'end'>): string =>
  `${type} ${start} ${end}`;

const lineOf = (row: IndicatorRow, field: DefinitionField, period: Periods): unknown => {
  if (field === 'dimensions')
    return row.dimensions ? Object.keys(row.dimensions).sort() : undefined;
  const span = (id: Id): string => spanOf(period(id) ?? { type: 'date', start: id, end: '' });
  if (field === 'goalPeriod') return row.goalPeriod && span(row.goalPeriod);
  if (field !== 'interims') return row[field];
  const goals = Object.entries(row.interims ?? {}) as [Id, number][];
  if (goals.length === 0) return undefined;
  return Object.fromEntries(goals.map(([id, goal]) => [span(id), goal]));
};

/** What a sheet says of what is counted, so that it can be held against another map's. */
export const definitionOf = (row: IndicatorRow, period: Periods): Definition =>
  Object.fromEntries(
    definitionFields.flatMap((field) => {
      const value = lineOf(row, field, period) as SheetValue | undefined;
      return value === undefined ? [] : [[field, value] as const];
    }),
  );

/** A line that two sheets say differently; null = one of them says nothing. */
export interface Difference {
  readonly field: DefinitionField;
  readonly ours: SheetValue | null;
  readonly theirs: SheetValue | null;
}

/** Where two definitions differ, in the order of a sheet. */
export const differencesIn = (ours: Definition, theirs: Definition): readonly Difference[] =>
  definitionFields.flatMap((field): readonly Difference[] => {
    const [mine, other] = [ours[field] ?? null, theirs[field] ?? null];
    return same(mine as Json, other as Json) ? [] : [{ field, ours: mine, theirs: other }];
  });

const counted: ReadonlySet<string> = new Set(countedFields);

/** True when a difference is in what is counted, not in words around it. */
export const changesCount = ({ field }: Difference): boolean => counted.has(field);

const goals: ReadonlySet<string> = new Set(goalFields);

/** True for a difference in goals only. */
export const isGoal = ({ field }: Difference): boolean => goals.has(field);
