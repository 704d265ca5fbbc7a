import type { NeedRow } from './activityRow';
import { byOrder, type MapDocument, rowsOf } from './document';
import type { Id } from './id';
import { sameNameKey } from './name';

/** The needs of a map in their order. */
export const needsOf = (document: MapDocument): readonly NeedRow[] =>
  [...rowsOf(document, 'need')].sort(byOrder);

/** The needs that a partner, theme or activity answers. */
export const needsAnsweredBy = (document: MapDocument, id: Id): readonly NeedRow[] =>
  needsOf(document).filter(({ answeredBy }) => answeredBy?.[id]);

/** The need of that name. */
export const needNamed = (document: MapDocument, name: string): NeedRow | null => {
  const key = sameNameKey(name);
  return needsOf(document).find((need) => sameNameKey(need.name) === key) ?? null;
};
