import type { IndicatorRow } from '../../../domain/measureRow';
import type { Pressed } from './gridCell';
import type { HeatSort } from './heatMode';

/** The corner goes by theme first and by name after that. */
const corner: Readonly<Record<string, string>> = { theme: 'name', name: 'theme' };

/** Names and themes from the first on, measures from the largest on. */
export const sortBy = (by: string): HeatSort => ({
  by,
  way: by === 'theme' || by === 'name' ? 'ascending' : 'descending',
});

/**
 * How rows are sorted once a head was pressed: large values first, then small ones; the corner between
 * themes and names. Null for what is no head of a column.
 */
export const turnedSort = (
  { by, way }: HeatSort,
  { row, column }: Pick<Pressed, 'row' | 'column'>,
  measures: readonly Pick<IndicatorRow, 'id'>[],
): HeatSort | null => {
  if (row >= 0) return null;
  if (column < 0) return sortBy(corner[by] ?? 'theme');
  const id = measures[column]?.id;
  if (!id) return null;
  const isTurned = by === id && way === 'descending';
  return isTurned ? { by: id, way: 'ascending' } : sortBy(id);
};
