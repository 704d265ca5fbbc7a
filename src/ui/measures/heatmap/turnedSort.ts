import type { IndicatorRow } from '../../../domain/measureRow';
import type { Pressed } from './gridCell';
import type { HeatSort } from './heatMode';

/** The corner goes by theme first and by name after that. */
const corner: Readonly<Record<string, string>> = { theme: 'name', name: 'theme' };

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
  if (column < 0) return { by: corner[by] ?? 'theme', way: 'ascending' };
  const id = measures[column]?.id;
  if (!id) return null;
  const isTurned = by === id && way === 'descending';
  return { by: id, way: isTurned ? 'ascending' : 'descending' };
};
