import { documentAfter, type MapDocument } from './document';
import type { Id } from './id';
import { met } from './meeting';
import {
  type Fields,
  type Json,
  type Path,
  patched,
  pathsOf,
  same,
  sameRow,
  valueAt,
} from './path';
import type { Row } from './row';

/** From and to of one row's fields; the paths of both are the same. */
export interface Update {
  readonly from: Fields;
  readonly to: Fields;
}

/** The only way a document changes. Holds both directions, so it can be turned round. */
export interface Change {
  readonly created: Readonly<Record<Id, Row>>;
  readonly updated: Readonly<Record<Id, Update>>;
  readonly deleted: Readonly<Record<Id, Row>>;
}

export const noChange: Change = { created: {}, updated: {}, deleted: {} };

const entries = <T>(record: Readonly<Record<Id, T>>): [Id, T][] =>
  Object.entries(record) as [Id, T][];

const listed = new WeakMap<object, readonly Id[]>();

/** The ids of a part of a change; a part never changes, and to list thousands takes a while. */
export const idsIn = (part: Readonly<Record<Id, unknown>>): readonly Id[] => {
  const known = listed.get(part);
  if (known) return known;
  const ids = Object.keys(part) as Id[];
  listed.set(part, ids);
  return ids;
};

const rowLists = new WeakMap<object, readonly Row[]>();

/** The rows that a change makes or takes away. */
export const rowsIn = (part: Change['created']): readonly Row[] => {
  const known = rowLists.get(part);
  if (known) return known;
  const rows = idsIn(part).flatMap((id) => part[id] ?? []);
  rowLists.set(part, rows);
  return rows;
};

const changed = new WeakMap<Change, readonly Id[]>();

/** The ids of all rows that a change touches, each once. */
export const changedIds = (change: Change): readonly Id[] => {
  const known = changed.get(change);
  if (known) return known;
  const ids = new Set<Id>();
  for (const part of [change.created, change.updated, change.deleted])
    for (const id of idsIn(part)) ids.add(id);
  const found = [...ids];
  changed.set(change, found);
  return found;
};

export const isEmpty = ({ created, updated, deleted }: Change): boolean =>
  [created, updated, deleted].every((part) => idsIn(part).length === 0);

/** The document after a change; updates of rows that are not there are passed over. */
export const applied = (document: MapDocument, change: Change): MapDocument => {
  if (isEmpty(change)) return document;
  const step = {
    created: idsIn(change.created),
    updated: idsIn(change.updated),
    deleted: idsIn(change.deleted),
  };
  const rows = new Map(document.rows);
  for (const id of step.deleted) rows.delete(id);
  for (const id of step.created) rows.set(id, met(rows.get(id), change.created[id] as Row));
  for (const id of step.updated) {
    const row = rows.get(id);
    if (row) rows.set(id, patched(row, change.updated[id]?.to ?? {}));
  }
  return documentAfter(document, rows, step);
};

/** The change that takes a change back. */
export const inverted = (change: Change): Change => ({
  created: change.deleted,
  updated: Object.fromEntries(
    entries(change.updated).map(([id, { from, to }]) => [id, { from: to, to: from }]),
  ),
  deleted: change.created,
});

/** The update that sets new values on a row, leaving out what already is so; null when nothing is left. */
export const updateOf = (row: Row, to: Fields): Update | null => {
  const changed = Object.entries(to).filter(([path, value]) => !same(valueAt(row, path), value));
  if (changed.length === 0) return null;
  return {
    from: Object.fromEntries(changed.map(([path]) => [path, valueAt(row, path)])),
    to: Object.fromEntries(changed),
  };
};

/** A change that sets new values on rows that are there. */
export const updating = (document: MapDocument, fields: Readonly<Record<Id, Fields>>): Change => {
  const updated: Record<Id, Update> = {};
  for (const [id, to] of entries(fields)) {
    const row = document.rows.get(id);
    const update = row ? updateOf(row, to) : null;
    if (update) updated[id] = update;
  }
  return { created: {}, updated, deleted: {} };
};

const byId = (rows: Iterable<Row>): Record<Id, Row> =>
  Object.fromEntries([...rows].map((row) => [row.id, row]));

export const creating = (...rows: readonly Row[]): Change => ({ ...noChange, created: byId(rows) });

export const deleting = (...rows: readonly Row[]): Change => ({ ...noChange, deleted: byId(rows) });

/** What leads from one document to another, field by field. */
export const difference = (before: MapDocument, after: MapDocument): Change => {
  const created: Record<Id, Row> = {};
  const updated: Record<Id, Update> = {};
  const deleted: Record<Id, Row> = {};
  for (const [id, row] of after.rows) {
    const old = before.rows.get(id);
    if (!old) created[id] = row;
    else if (old.kind !== row.kind) throw new Error(`row ${id} changed its kind`);
    else if (!sameRow(old, row)) updated[id] = updateBetween(old, row);
  }
  for (const [id, row] of before.rows) if (!after.rows.has(id)) deleted[id] = row;
  return { created, updated, deleted };
};

const updateBetween = (old: Row, row: Row): Update => {
  const [was, is] = [pathsOf(old), pathsOf(row)];
  const paths = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (path) => !same(was[path] ?? null, is[path] ?? null),
  );
  const pick = (fields: Fields): Fields =>
    Object.fromEntries(paths.map((path): [Path, Json] => [path, fields[path] ?? null]));
  return { from: pick(was), to: pick(is) };
};
