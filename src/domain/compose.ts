import { type Change, changedIds, idsIn, type Update, updateOf } from './change';
import type { Id } from './id';
import { patched, pathsOf, same } from './path';
import type { Row } from './row';

type Parts = {
  created: Record<Id, Row>;
  updated: Record<Id, Update>;
  deleted: Record<Id, Row>;
};

const joinUpdates = (first: Update, second: Update): Update | null => {
  const from = { ...second.from, ...first.from };
  const to = { ...first.to, ...second.to };
  const paths = Object.keys(from).filter((path) => !same(from[path], to[path]));
  if (paths.length === 0) return null;
  return {
    from: Object.fromEntries(paths.map((path) => [path, from[path] ?? null])),
    to: Object.fromEntries(paths.map((path) => [path, to[path] ?? null])),
  };
};

const addUpdate = (parts: Parts, id: Id, update: Update): void => {
  const made = parts.created[id];
  if (made) parts.created[id] = patched(made, update.to);
  else {
    const before = parts.updated[id];
    const joined = before ? joinUpdates(before, update) : update;
    if (joined) parts.updated[id] = joined;
    else delete parts.updated[id];
  }
};

const addDeletion = (parts: Parts, id: Id, row: Row): void => {
  if (parts.created[id]) delete parts.created[id];
  else {
    const before = parts.updated[id];
    parts.deleted[id] = before ? patched(row, before.from) : row;
    delete parts.updated[id];
  }
};

const addCreation = (parts: Parts, id: Id, row: Row): void => {
  const gone = parts.deleted[id];
  if (!gone) parts.created[id] = row;
  else {
    delete parts.deleted[id];
    const update = updateOf(gone, fieldsOfRow(gone, row));
    if (update) parts.updated[id] = update;
  }
};

const fieldsOfRow = (gone: Row, row: Row) => {
  const was = pathsOf(gone);
  const is = pathsOf(row);
  const cleared = Object.fromEntries(Object.keys(was).map((path) => [path, null]));
  return { ...cleared, ...is };
};

/** A part to work in: thousands of rows are copied only where the second change touches them. */
const toWorkIn = (part: Change['created'], second: Change, more: Change['created']) => {
  const isTouched = idsIn(more).length > 0 || changedIds(second).some((id) => id in part);
  return isTouched ? { ...part } : part;
};

/** One change that does what two do one after the other. */
export const composed = (first: Change, second: Change): Change => {
  const parts: Parts = {
    created: toWorkIn(first.created, second, second.created),
    updated: { ...first.updated },
    deleted: toWorkIn(first.deleted, second, second.deleted),
  };
  for (const [id, row] of Object.entries(second.deleted)) addDeletion(parts, id as Id, row);
  for (const [id, row] of Object.entries(second.created)) addCreation(parts, id as Id, row);
  for (const [id, update] of Object.entries(second.updated)) addUpdate(parts, id as Id, update);
  return parts;
};
