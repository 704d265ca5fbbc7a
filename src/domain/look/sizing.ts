import { allActivities, counts, partnersIn } from '../activities';
import type { ActivityRow } from '../activityRow';
import { derived, linksOf, type MapDocument } from '../document';
import type { Id } from '../id';
import { partnersOf, themesOf } from '../outline';
import type { NodeRow } from '../row';
import { ownField, type SizeKey, sizeByOf } from './lookFields';

/** What the sizes of partners say. */
export interface Sizing {
  /** A key of ours or the id of an own field. */
  readonly by: string;
  /** The number of each partner that has one. */
  readonly values: ReadonlyMap<Id, number>;
  /** The smallest and largest number above zero; both 0 when there is none. */
  readonly least: number;
  readonly most: number;
  /** Somebody has zero or less: that must look smaller than the smallest above zero. */
  readonly hasZero: boolean;
  /** Partners that have no number. */
  readonly missing: number;
}

type Count = (partner: NodeRow) => number | null;

const connections = (document: MapDocument): Count => {
  const found = new Map<Id, number>();
  for (const { from, to } of linksOf(document))
    for (const end of [from, to]) found.set(end, (found.get(end) ?? 0) + 1);
  return ({ id }) => found.get(id) ?? 0;
};

/** The sum of what the activities of each partner count; who has none that count anything is not in it. */
const sums = (
  document: MapDocument,
  numberOf: (activity: ActivityRow) => number | undefined,
): ReadonlyMap<Id, number> => {
  const found = new Map<Id, number>();
  for (const activity of allActivities(document)) {
    const number = numberOf(activity);
    if (number === undefined || !counts(activity)) continue;
    for (const { id } of partnersIn(document, activity))
      found.set(id, (found.get(id) ?? 0) + number);
  }
  return found;
};

const activities = (document: MapDocument): Count => {
  const found = sums(document, () => 1);
  return ({ id }) => found.get(id) ?? 0;
};

/** Nobody has said a number yet: that is not the same as none. */
const students = (document: MapDocument): Count => {
  const found = sums(document, (activity) => activity.students);
  return ({ id }) => found.get(id) ?? null;
};

const readers: Readonly<Record<SizeKey, (document: MapDocument) => Count>> = {
  connections,
  themes: (document) => (partner) => themesOf(document, partner).length,
  activities,
  students,
};

const counterOf = (document: MapDocument, by: string): Count => {
  const field = ownField(document, by);
  if (!field) return readers[by as SizeKey](document);
  return ({ fields }) => {
    const value = fields?.[field.id];
    return typeof value === 'number' ? value : null;
  };
};

const sizedBy = (document: MapDocument, by: string): Sizing => {
  const count = counterOf(document, by);
  const partners = partnersOf(document);
  const values = new Map<Id, number>();
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  let hasZero = false;
  for (const partner of partners) {
    const value = count(partner);
    if (value === null) continue;
    values.set(partner.id, value);
    if (value > 0) [least, most] = [Math.min(least, value), Math.max(most, value)];
    else hasZero = true;
  }
  const missing = partners.length - values.size;
  return { by, values, least: most > 0 ? least : 0, most, hasZero, missing };
};

const known = derived((document): { readonly sizing: Sizing | null } => {
  const by = sizeByOf(document);
  return { sizing: by === null ? null : sizedBy(document, by) };
});

/** What the sizes of partners say in this map; null while all are the same. */
export const sizingOf = (document: MapDocument): Sizing | null => known(document).sizing;
