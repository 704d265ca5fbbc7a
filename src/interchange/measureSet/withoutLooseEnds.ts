import type { IndicatorRow } from '../../domain/measureRow';
import { patched } from '../../domain/path';

/** A measure that names no period which is not known: such goals and starting points are let go. */
export const withoutLooseEnds = (
  row: IndicatorRow,
  known: { has(period: string): boolean },
): IndicatorRow => {
  const isGone = (id: string | undefined): boolean => id !== undefined && !known.has(id);
  const goals = Object.keys(row.interims ?? {}).filter(isGone);
  return patched(row, {
    ...Object.fromEntries(goals.map((id) => [`interims.${id}`, null])),
    ...(isGone(row.startPeriod) && { startPeriod: null }),
    ...(isGone(row.goalPeriod) && { goalPeriod: null }),
  }) as IndicatorRow;
};
