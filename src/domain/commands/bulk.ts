import { isUnder } from '../above';
import { exchangeFunctions, type Level } from '../activityRow';
import { updating } from '../change';
import { type MapDocument, nodeOf, rowOf } from '../document';
import type { Command, Edit } from '../edit';
import type { Id } from '../id';
import { themesOf } from '../outline';
import type { Fields, Json } from '../path';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import type { FieldValue, NodeRow, PartnerKind } from '../row';
import { stagesOf } from '../stages';
import { circlesIn, labelFor, partnersIn } from './find';
import { addressFrom, dayFrom, fieldValueFrom, wordsFrom } from './values';

/** What can be said of one partner or of many at once; null, false or empty takes it away. */
export interface Facts {
  readonly partnerKind: PartnerKind | null;
  readonly role: string;
  readonly sector: string;
  readonly url: string;
  /** A day, `2026-05-03`. */
  readonly nextContact: string;
  readonly studentSeat: 'yes' | 'no' | null;
  readonly level: Level | null;
  readonly mayBeNamed: boolean;
  readonly neverPublic: boolean;
}

type Kept = Result<Json, Refusal>;
type Keeping = { readonly [K in keyof Facts]: (value: Facts[K]) => Kept };

const asIs = (value: Json): Kept => ok(value);
const ticked = (value: boolean): Kept => ok(value || null);

const keeping: Keeping = {
  partnerKind: asIs,
  role: wordsFrom,
  sector: wordsFrom,
  url: addressFrom,
  nextContact: dayFrom,
  studentSeat: asIs,
  level: asIs,
  mayBeNamed: ticked,
  neverPublic: ticked,
};

const fieldsFrom = (facts: Partial<Facts>): Result<Fields, Refusal> => {
  const fields: Record<string, Json> = {};
  for (const [field, value] of Object.entries(facts)) {
    const kept = (keeping[field as keyof Facts] as (value: unknown) => Kept)(value);
    if (!kept.ok) return kept;
    fields[field] = kept.value;
  }
  return ok(fields);
};

const toAll = (document: MapDocument, rows: readonly NodeRow[], fields: Fields): Edit => ({
  change: updating(document, Object.fromEntries(rows.map(({ id }) => [id, fields]))),
  label: labelFor('history.describeAll', rows),
  ...(rows[0] && { focus: rows[0].id }),
});

/** Writes facts of one partner or of many. */
export const setFacts: Command<{ ids: readonly Id[]; facts: Partial<Facts> }> = (
  document,
  { ids, facts },
) => {
  const rows = partnersIn(document, ids);
  if (!rows.ok) return rows;
  const fields = fieldsFrom(facts);
  return fields.ok ? ok(toAll(document, rows.value, fields.value)) : fields;
};

const isMember = (document: MapDocument, of: 'functions' | 'stages', member: string): boolean =>
  of === 'functions'
    ? (exchangeFunctions as readonly string[]).includes(member)
    : stagesOf(document).some(({ key }) => key === member);

/** Adds one of the nine functions or a stage to partners, or takes it away. */
export const setMember: Command<{
  ids: readonly Id[];
  of: 'functions' | 'stages';
  member: string;
  on: boolean;
}> = (document, { ids, of, member, on }) => {
  const rows = partnersIn(document, ids);
  if (!rows.ok) return rows;
  if (on && !isMember(document, of, member)) return refuse({ reason: 'notThere' });
  return ok(toAll(document, rows.value, { [`${of}.${member}`]: on || null }));
};

/** Puts partners also into a theme, or takes them out of it. */
export const setTheme: Command<{ ids: readonly Id[]; theme: Id; on: boolean }> = (
  document,
  { ids, theme, on },
) => {
  const rows = partnersIn(document, ids);
  if (!rows.ok) return rows;
  if (nodeOf(document, theme)?.type !== 'theme') return refuse({ reason: 'notATheme' });
  const changing = rows.value.filter((row) => themesOf(document, row).includes(theme) !== on);
  return ok(toAll(document, changing, { [`themes.${theme}`]: on || null }));
};

/** Writes one of the map's own fields of many circles; null or an empty text takes it away. */
export const setFieldValues: Command<{
  ids: readonly Id[];
  field: Id;
  value: FieldValue | null;
}> = (document, { ids, field, value }) => {
  const rows = circlesIn(document, ids);
  if (!rows.ok) return rows;
  if (!rowOf(document, 'field', field)) return refuse({ reason: 'notThere' });
  const kept = fieldValueFrom(value);
  return kept.ok ? ok(toAll(document, rows.value, { [`fields.${field}`]: kept.value })) : kept;
};

/** Gives themes a color with its sign, or puts them under another theme; null puts them at the top. */
export const setThemes: Command<{
  ids: readonly Id[];
  facts: { readonly color: number } | { readonly parent: Id | null };
}> = (document, { ids, facts }) => {
  const rows = circlesIn(document, ids);
  if (!rows.ok) return rows;
  const above = 'parent' in facts ? facts.parent : null;
  const all = above ? [...ids, above] : ids;
  if (all.some((id) => nodeOf(document, id)?.type !== 'theme'))
    return refuse({ reason: 'notATheme' });
  if (above && ids.some((id) => isUnder(document, above, id)))
    return refuse({
      reason: 'loopOfThemes',
      values: { name: nodeOf(document, above)?.name ?? '' },
    });
  return ok(toAll(document, rows.value, facts));
};
