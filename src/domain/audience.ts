import { fieldsOf, type MapDocument, mapRow } from './document';
import type { Audience } from './row';

/** Who may see a field until a map says otherwise. */
const defaults = {
  status: 'partners',
  partnerKind: 'public',
  role: 'public',
  sector: 'public',
  functions: 'public',
  stage: 'public',
  level: 'public',
  studentSeat: 'partners',
  url: 'public',
  notes: 'mine',
  contacts: 'mine',
  owners: 'mine',
  nextContact: 'mine',
  gives: 'partners',
  gets: 'partners',
  needs: 'partners',
  activities: 'partners',
} as const satisfies Readonly<Record<string, Audience>>;

/** The fields of a map that have an audience, beside the map's own fields. */
export type FieldKey = keyof typeof defaults;

export const fieldKeys = Object.keys(defaults) as readonly FieldKey[];

const rank: Readonly<Record<Audience, number>> = { public: 0, partners: 1, mine: 2 };

/** True when what is meant for `field` may be shown to `viewer`. */
export const maySee = (viewer: Audience, field: Audience): boolean => rank[field] <= rank[viewer];

/** Who may see a field where the map says nothing. */
export const usualAudience = (key: FieldKey): Audience => defaults[key];

/** Who may see a field of this map. */
export const audienceOf = (document: MapDocument, key: FieldKey): Audience =>
  mapRow(document)?.audiences?.[key] ?? defaults[key];

/** True when a viewer may see a field of this map. */
export const isSeenBy = (document: MapDocument, viewer: Audience, key: FieldKey): boolean =>
  maySee(viewer, audienceOf(document, key));

/** The map's own fields that a viewer may see. */
export const ownFieldsSeenBy = (document: MapDocument, viewer: Audience): ReadonlySet<string> =>
  new Set(
    fieldsOf(document)
      .filter((field) => maySee(viewer, field.audience))
      .map((field) => field.id),
  );
