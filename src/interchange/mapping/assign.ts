import type { Column, Mapping, Target } from './column';
import { singleTargets } from './targetWords';

export const mappingOf = (columns: readonly Column[]): Mapping =>
  columns.map((column) => column.target);

/** Only one column can be each of these; several may be themes, notes or fields. */
const single = new Set<Target['is']>(singleTargets);

/** Says what a column is; another column that was the same gives it up and becomes a text field. */
export const assigned = (
  columns: readonly Column[],
  index: number,
  target: Target,
): readonly Column[] =>
  columns.map((column) => {
    if (column.index === index)
      return { ...column, target, confidence: 'sure' as const, isDayOpen: false };
    if (!single.has(target.is) || column.target.is !== target.is) return column;
    return { ...column, target: { is: 'field', type: 'text', name: column.header } };
  });

/** The columns with a mapping remembered from a file of the same signature. */
export const remembered = (columns: readonly Column[], mapping: Mapping): readonly Column[] =>
  columns.map((column) => ({
    ...column,
    target: mapping[column.index] ?? column.target,
    ...(mapping[column.index] && { confidence: 'sure' as const, isDayOpen: false }),
  }));
