import { type MapDocument, nodeOf } from './document';
import type { Id } from './id';
import type { NodeRow } from './row';

/**
 * A theme and those above it, from itself upwards, each once: themes that stand under each other in
 * a circle end where they meet again.
 */
export const upFrom = (document: MapDocument, theme: Id | null | undefined): readonly NodeRow[] => {
  const found = new Map<Id, NodeRow>();
  for (let up = nodeOf(document, theme); up && !found.has(up.id); up = nodeOf(document, up.parent))
    found.set(up.id, up);
  return [...found.values()];
};

/** True for a theme that is another or stands under it, however deep. */
export const isUnder = (document: MapDocument, theme: Id, above: Id): boolean =>
  upFrom(document, theme).some(({ id }) => id === above);
