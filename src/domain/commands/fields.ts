import { type FieldKey, usualAudience } from '../audience';
import { creating, deleting, updating } from '../change';
import { fieldsOf, type MapDocument, mapRow, rowOf } from '../document';
import type { Command } from '../edit';
import { fitted, valuesOf, type YesNoWords } from '../fieldFit';
import { isUsual } from '../fieldShown';
import type { Id } from '../id';
import { keyMoved } from '../moveInOrder';
import { nameFrom, sameNameKey } from '../name';
import { keysAfter } from '../order';
import type { Fields } from '../path';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import type { Audience, FieldRow, FieldType } from '../row';

/** Shows a field in the details of partners, or leaves it out where it holds nothing. */
export const switchField: Command<{ key: FieldKey; on: boolean }> = (document, { key, on }) => {
  if (!mapRow(document)) return refuse({ reason: 'notThere' });
  const fields = isUsual(key)
    ? { [`switchedOff.${key}`]: on ? null : true }
    : { [`switchedOn.${key}`]: on ? true : null };
  return ok({
    change: updating(document, { [document.map]: fields }),
    label: { key: on ? 'history.showField' : 'history.hideField' },
  });
};

/** Says who may see a field of this map. */
export const setAudience: Command<{ key: FieldKey; audience: Audience }> = (document, args) => {
  const { key, audience } = args;
  if (!mapRow(document)) return refuse({ reason: 'notThere' });
  const said = audience === usualAudience(key) ? null : audience;
  return ok({
    change: updating(document, { [document.map]: { [`audiences.${key}`]: said } }),
    label: { key: 'history.fieldAudience' },
  });
};

const freeName = (document: MapDocument, text: string, but?: Id): Result<string, Refusal> => {
  const name = nameFrom(text);
  if (!name.ok) return name;
  const key = sameNameKey(name.value);
  const isTaken = fieldsOf(document).some(
    (field) => field.id !== but && sameNameKey(field.name) === key,
  );
  return isTaken ? refuse({ reason: 'fieldThere' }) : name;
};

/** Gives the map a field of its own, at the end; only mine until somebody says otherwise. */
export const addField: Command<{ name: string; fieldType?: FieldType; audience?: Audience }> = (
  document,
  { name: text, fieldType = 'text', audience = 'mine' },
  ids,
) => {
  const name = freeName(document, text);
  if (!name.ok) return name;
  const field: FieldRow = {
    id: ids.next('field'),
    kind: 'field',
    name: name.value,
    fieldType,
    audience,
    order: keysAfter(fieldsOf(document).at(-1)?.order ?? '', 1)[0] ?? '',
  };
  return ok({ change: creating(field), label: { key: 'history.addField' }, focus: field.id });
};

/** The values of a field as another type; those that cannot be read as it stay as they are. */
const readAs = (
  document: MapDocument,
  field: Id,
  type: FieldType,
  words: YesNoWords,
): Readonly<Record<Id, Fields>> =>
  Object.fromEntries(
    valuesOf(document, field).flatMap(({ id, value }) => {
      const fit = fitted(value, type, words);
      return fit === null ? [] : [[id, { [`fields.${field}`]: fit }]];
    }),
  );

/** Changes the name, type or audience of one of the map's own fields. */
export const changeField: Command<{
  id: Id;
  name?: string;
  fieldType?: FieldType;
  audience?: Audience;
  words?: YesNoWords;
}> = (document, { id, ...args }) => {
  const row = rowOf(document, 'field', id);
  if (!row) return refuse({ reason: 'notThere' });
  const name = args.name === undefined ? ok(row.name) : freeName(document, args.name, id);
  if (!name.ok) return name;
  const { fieldType = row.fieldType, audience = row.audience } = args;
  const words = args.words ?? { yes: 'yes', no: 'no' };
  const values = fieldType === row.fieldType ? {} : readAs(document, id, fieldType, words);
  return ok({
    change: updating(document, { ...values, [id]: { name: name.value, fieldType, audience } }),
    label: { key: 'history.changeField' },
    focus: id,
  });
};

/** Deletes one of the map's own fields with everything that is written in it. */
export const removeField: Command<{ id: Id }> = (document, { id }) => {
  const row = rowOf(document, 'field', id);
  if (!row) return refuse({ reason: 'notThere' });
  const values = valuesOf(document, id).map((one) => [one.id, { [`fields.${id}`]: null }]);
  return ok({
    change: { ...deleting(row), updated: updating(document, Object.fromEntries(values)).updated },
    label: { key: 'history.removeField' },
  });
};

/** Moves one of the map's own fields one place up or down. */
export const moveField: Command<{ id: Id; by: -1 | 1 }> = (document, { id, by }) => {
  if (!rowOf(document, 'field', id)) return refuse({ reason: 'notThere' });
  const order = keyMoved(fieldsOf(document), id, by);
  if (order === null) return refuse({ reason: 'nothingToDo' });
  return ok({
    change: updating(document, { [id]: { order } }),
    label: { key: 'history.moveField' },
    focus: id,
  });
};
