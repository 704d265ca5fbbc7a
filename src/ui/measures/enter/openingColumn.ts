import type { Id } from '../../../domain/id';
import type { MeasureTable } from '../../../measurement/measureTable';
import type { Column } from '../../list/column';
import { isSaidAt, isStillEmpty } from './awaited';
import { isValueColumn, type ValueColumn } from './valueColumn';

interface Grid {
  readonly rows: readonly Id[];
  readonly columns: readonly Column[];
}

/**
 * Where a grid of values opens: at the latest period that is due and lacks something, else at the
 * latest with values; null where there is neither. `today` is a day such as `2026-05-03`.
 */
export const openingColumn = (
  table: MeasureTable,
  { rows, columns }: Grid,
  today: string,
): ValueColumn | null => {
  const latest = columns
    .filter(isValueColumn)
    .filter(({ part }) => part === 'n')
    .reverse();
  const first = (fits: (column: ValueColumn, row: Id) => boolean): ValueColumn | undefined =>
    latest.find((column) => rows.some((row) => fits(column, row)));
  const isLacking = (column: ValueColumn, row: Id): boolean =>
    isStillEmpty(table, column.placeIn(row), today);
  const isSaid = (column: ValueColumn, row: Id): boolean => isSaidAt(table, column.placeIn(row));
  return first(isLacking) ?? first(isSaid) ?? null;
};
