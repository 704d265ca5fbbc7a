import { applied, type Change } from '../domain/change';
import type { MapDocument } from '../domain/document';
import type { Id } from '../domain/id';
import { problemsBrought } from '../domain/integrity';
import { rowFrom } from '../domain/schema';

/** True when every row a change touches is sound after it, and nothing in the map newly dangles. */
export const keepsSound = (document: MapDocument, change: Change): boolean => {
  const after = applied(document, change);
  const touched = [...Object.keys(change.created), ...Object.keys(change.updated)] as Id[];
  return (
    touched.every((id) => {
      const row = after.rows.get(id);
      return row === undefined || rowFrom(row).ok;
    }) && problemsBrought(document, after).length === 0
  );
};
