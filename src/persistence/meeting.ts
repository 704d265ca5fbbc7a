import type { Change } from '../domain/change';
import type { MapDocument } from '../domain/document';
import { cellPaths, meets } from '../domain/meeting';

/** A row of values that another window made meanwhile gets the cells of this one. */
export const meeting = (change: Change, before: MapDocument): Change => {
  const met = Object.values(change.created).filter((row) => meets(before.rows.get(row.id), row));
  if (met.length === 0) return change;
  const ids = new Set<string>(met.map(({ id }) => id));
  const cells = met.map((row) => [row.id, { from: {}, to: cellPaths(row) }] as const);
  return {
    ...change,
    created: Object.fromEntries(Object.entries(change.created).filter(([id]) => !ids.has(id))),
    updated: { ...change.updated, ...Object.fromEntries(cells) },
  };
};
