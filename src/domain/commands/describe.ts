import { updating } from '../change';
import { type MapDocument, mapRow } from '../document';
import type { Command, Edit, Label } from '../edit';
import type { Id } from '../id';
import { nameFrom, notesFrom } from '../name';
import type { Fields } from '../path';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import type { CenterKind, NodeRow, Status } from '../row';
import { circleIn, labelFor, partnersIn } from './find';

const set = (document: MapDocument, id: Id, fields: Fields, label: Label): Result<Edit, Refusal> =>
  ok({ change: updating(document, { [id]: fields }), label, focus: id });

/** Gives a circle another name. */
export const renameNode: Command<{ id: Id; name: string }> = (document, { id, name }) => {
  const row = circleIn(document, id);
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
  const rows = partnersIn(document, ids);
  if (!rows.ok) return rows;
  return ok({
    change: updating(document, Object.fromEntries(ids.map((id) => [id, { status }]))),
    label: labelFor(`history.status.${status}`, rows.value),
    ...(ids[0] && { focus: ids[0] }),
  });
};

/** Says whether the center is a project or a backbone organization. */
export const setCenterKind: Command<{ id: Id; centerKind: CenterKind }> = (
  document,
  { id, centerKind },
) => {
  const row = circleIn(document, id);
  if (!row.ok) return row;
  return set(document, id, { centerKind }, describing(row.value));
};

/** Gives a theme another of the theme colors, with its glyph. */
export const setThemeColor: Command<{ id: Id; color: number }> = (document, { id, color }) => {
  const row = circleIn(document, id);
  if (!row.ok) return row;
  if (row.value.type !== 'theme') return refuse({ reason: 'notATheme' });
  return set(document, id, { color }, describing(row.value));
};

/** Writes the notes of a circle; an empty text takes them away. */
export const setNotes: Command<{ id: Id; notes: string }> = (document, { id, notes }) => {
  const row = circleIn(document, id);
  if (!row.ok) return row;
  const next = notesFrom(notes);
  if (!next.ok) return next;
  return set(document, id, { notes: next.value || null }, describing(row.value));
};

const describing = (row: NodeRow): Label => ({
  key: 'history.describe',
  values: { name: row.name },
});
