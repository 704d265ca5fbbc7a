import type { Asked } from '../../measurement/asked';
import type { MeasureTable } from '../../measurement/measureTable';
import { figureAt, type PooledFigure } from '../../measurement/pooledFigure';

const kept = new WeakMap<MeasureTable, Map<string, PooledFigure>>();

const keyOf = ({ indicator, period, subgroup, partners, version, today }: Asked): string =>
  [indicator, period, subgroup, partners?.join(','), version, today].join(' ');

/** A figure, worked out once for each document: lines ask for the same ones again and again. */
export const keptFigureAt = (table: MeasureTable, asked: Asked): PooledFigure => {
  const known = kept.get(table) ?? new Map<string, PooledFigure>();
  kept.set(table, known);
  const key = keyOf(asked);
  const found = known.get(key) ?? figureAt(table, asked);
  known.set(key, found);
  return found;
};
