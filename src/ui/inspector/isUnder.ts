import { type MapDocument, nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { NodeRow } from '../../domain/row';

/** True for a theme that is another or stands under it, however deep. */
export const isUnder = (document: MapDocument, theme: NodeRow, above: Id): boolean => {
  const seen = new Set<Id>();
  for (let up: NodeRow | null = theme; up && !seen.has(up.id); up = nodeOf(document, up.parent)) {
    if (up.id === above) return true;
    seen.add(up.id);
  }
  return false;
};
