import { updating } from '../change';
import { type MapDocument, mapRow, nodeOf, rowOf } from '../document';
import type { Command, Edit, Label } from '../edit';
import type { Id } from '../id';
import { nameFrom, notesFrom } from '../name';
import type { Fields } from '../path';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import {
  type CenterKind,
  type FieldValue,
  lengthOf,
  type NodeRow,
  notesLimit,
  type PartnerKind,
  type Status,
} from '../row';

const set = (document: MapDocument, id: Id, fields: Fields, label: Label): Result<Edit, Refusal> =>
  ok({ change: updating(document, { [id]: fields }), label, focus: id });

const node = (document: MapDocument, id: Id): Result<NodeRow, Refusal> => {
  const row = nodeOf(document, id);
  return row ? ok(row) : refuse({ reason: 'notThere' });
};

const partner = (document: MapDocument, id: Id): Result<NodeRow, Refusal> => {
  const row = node(document, id);
  if (!row.ok || row.value.type === 'partner') return row;
  return refuse({ reason: 'notAPartner', values: { name: row.value.name } });
};

/** Gives a circle another name. */
export const renameNode: Command<{ id: Id; name: string }> = (document, { id, name }) => {
  const row = node(document, id);
  if (!row.ok) return row;
  const next = nameFrom(name);
  if (!next.ok) return next;
  return set(
    document,
    id,
    { name: next.value },
    { key: 'history.rename', values: { from: row.value.name, to: next.value } },
  );
};

/** Gives the map a name of its own. */
export const renameMap: Command<{ name: string }> = (document, { name }) => {
  if (!mapRow(document)) return refuse({ reason: 'notThere' });
  const next = nameFrom(name);
  if (!next.ok) return next;
  return set(
    document,
    document.map,
    { name: next.value },
    { key: 'history.renameMap', values: { name: next.value } },
  );
};

/** Marks partners as existing, warm or wished. */
export const setStatus: Command<{ ids: readonly Id[]; status: Status }> = (
  document,
  { ids, status },
) => {
  const first = ids[0];
  if (!first) return refuse({ reason: 'nothingSelected' });
  for (const id of ids) {
    const row = partner(document, id);
    if (!row.ok) return row;
  }
  return ok({
    change: updating(document, Object.fromEntries(ids.map((id) => [id, { status }]))),
    label: {
      key: `history.status.${status}`,
      values: { name: nodeOf(document, first)?.name ?? '', count: ids.length },
    },
    focus: first,
  });
};

/** Says what sort of partner it is: company, school, person … */
export const setPartnerKind: Command<{ id: Id; partnerKind: PartnerKind | null }> = (
  document,
  { id, partnerKind },
) => {
  const row = partner(document, id);
  if (!row.ok) return row;
  return set(document, id, { partnerKind }, describing(row.value));
};

/** Says whether the center is a project or a backbone organization. */
export const setCenterKind: Command<{ id: Id; centerKind: CenterKind }> = (
  document,
  { id, centerKind },
) => {
  const row = node(document, id);
  if (!row.ok) return row;
  return set(document, id, { centerKind }, describing(row.value));
};

/** Gives a theme another of the theme colors, with its glyph. */
export const setThemeColor: Command<{ id: Id; color: number }> = (document, { id, color }) => {
  const row = node(document, id);
  if (!row.ok) return row;
  if (row.value.type !== 'theme') return refuse({ reason: 'notATheme' });
  return set(document, id, { color }, describing(row.value));
};

/** Writes the notes of a circle; an empty text takes them away. */
export const setNotes: Command<{ id: Id; notes: string }> = (document, { id, notes }) => {
  const row = node(document, id);
  if (!row.ok) return row;
  const next = notesFrom(notes);
  if (!next.ok) return next;
  return set(document, id, { notes: next.value || null }, describing(row.value));
};

/** Writes one of the map's own fields of a circle; null or an empty text takes the value away. */
export const setFieldValue: Command<{ id: Id; field: Id; value: FieldValue | null }> = (
  document,
  { id, field, value },
) => {
  const row = node(document, id);
  if (!row.ok) return row;
  if (!rowOf(document, 'field', field)) return refuse({ reason: 'notThere' });
  if (typeof value === 'string' && lengthOf(value) > notesLimit)
    return refuse({
      reason: 'valueTooLong',
      values: { count: lengthOf(value), limit: notesLimit },
    });
  return set(
    document,
    id,
    { [`fields.${field}`]: value === '' ? null : value },
    describing(row.value),
  );
};

const describing = (row: NodeRow): Label => ({
  key: 'history.describe',
  values: { name: row.name },
});
