import type { Id } from '../../../domain/id';
import type { Column } from '../../list/column';
import type { Place } from '../../list/useCursor';
import { isValueColumn, type ValueColumn } from './valueColumn';

interface Grid {
  readonly rows: readonly Id[];
  readonly columns: readonly Column[];
}

/**
 * The next empty cell: down the column, then in the columns to the right, then from the first one
 * on; null when none is left. Columns count from 1, as the keyboard does in a grid.
 */
export const nextEmpty = (
  { rows, columns }: Grid,
  { row, column }: Place,
  isEmpty: (row: Id, column: ValueColumn) => boolean,
): Place | null => {
  const [height, width] = [rows.length, columns.length];
  if (height === 0) return null;
  const start = Math.max(0, column - 1) * height + Math.max(-1, row);
  const count = height * width;
  for (let step = 1; step <= count; step++) {
    const at = (start + step) % count;
    const [id, of] = [rows[at % height], columns[Math.floor(at / height)]];
    if (id && isValueColumn(of) && isEmpty(id, of))
      return { row: at % height, column: Math.floor(at / height) + 1 };
  }
  return null;
};
