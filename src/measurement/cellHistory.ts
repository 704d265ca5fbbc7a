import type { Id } from '../domain/id';
import type { Cell, EntryRow, SeriesRow } from '../domain/measureRow';

/** A cell as it stood once, and who wrote it. */
export interface Written {
  readonly cell: Cell;
  /** The act of writing; left out where it is not known. */
  readonly entry?: EntryRow;
}

type FindEntry = (id: Id) => EntryRow | undefined;

/**
 * All a cell ever said, the latest first (R25): a correction supersedes and keeps what stood before,
 * in the entry that wrote it; that cell leads to its own entry, and so on.
 */
export const cellHistory = (
  series: SeriesRow,
  period: Id,
  entryOf: FindEntry,
): readonly Written[] => {
  const found: Written[] = [];
  const seen = new Set<Id>();
  let cell = series.c?.[period];
  while (cell) {
    const id: Id | null = cell[5];
    const entry = id && !seen.has(id) ? entryOf(id) : undefined;
    found.push({ cell, ...(entry && { entry }) });
    if (id) seen.add(id);
    cell = entry?.was?.[`${series.id}~${period}`];
  }
  return found;
};

/** True for a cell that was written more than once: a correction, and not the first word. */
export const wasCorrected = (history: readonly Written[]): boolean => history.length > 1;
