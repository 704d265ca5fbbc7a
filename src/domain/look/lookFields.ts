import { type FieldKey, isSeenBy, maySee } from '../audience';
import { type MapDocument, mapRow, rowOf } from '../document';
import type { Id } from '../id';
import type { Audience, FieldRow, FieldType } from '../row';

/** Fields of every map whose values partners can be colored by. */
export const colorKeys = ['status', 'partnerKind', 'sector', 'stage', 'level'] as const;
export type ColorKey = (typeof colorKeys)[number];

/** Numbers of every map that partners can be sized by. */
export const sizeKeys = ['connections', 'themes', 'activities', 'students'] as const;
export type SizeKey = (typeof sizeKeys)[number];

/** Own fields by which partners can be colored; dates and addresses have too many values. */
const coloring: readonly FieldType[] = ['text', 'number', 'yesNo'];

export const isColorKey = (by: string): by is ColorKey => colorKeys.some((key) => key === by);

export const isSizeKey = (by: string): by is SizeKey => sizeKeys.some((key) => key === by);

/** The map's own field of that id. */
export const ownField = (document: MapDocument, by: string): FieldRow | null =>
  rowOf(document, 'field', by as Id);

/** True when partners of this map can be colored by a field, whatever they hold in it. */
export const mayColorBy = (document: MapDocument, by: string): boolean => {
  const own = ownField(document, by);
  return isColorKey(by) || (own !== null && coloring.includes(own.fieldType));
};

/** True when partners of this map can be sized by a number. */
export const maySizeBy = (document: MapDocument, by: string): boolean =>
  isSizeKey(by) || ownField(document, by)?.fieldType === 'number';

/** What colors say: a key, the id of an own field, or null for the theme. A field that is gone counts as none. */
export const colorByOf = (document: MapDocument): string | null => {
  const by = mapRow(document)?.colorBy;
  return by && mayColorBy(document, by) ? by : null;
};

/** What sizes say: a key, the id of an own field, or null while all are the same. */
export const sizeByOf = (document: MapDocument): string | null => {
  const by = mapRow(document)?.sizeBy;
  return by && maySizeBy(document, by) ? by : null;
};

const guards: Readonly<Record<SizeKey, FieldKey | null>> = {
  connections: null,
  themes: null,
  activities: 'activities',
  students: 'activities',
};

/** True when a viewer may see what colors or sizes would say by this. */
export const isLookSeenBy = (document: MapDocument, viewer: Audience, by: string): boolean => {
  if (isColorKey(by)) return isSeenBy(document, viewer, by);
  if (isSizeKey(by)) return guards[by] === null || isSeenBy(document, viewer, guards[by]);
  const own = ownField(document, by);
  return own !== null && maySee(viewer, own.audience);
};
