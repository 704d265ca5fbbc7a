import type { Id } from './id';
import type { Row, RowKind } from './row';

/** Rows in the order they were stored, by kind. */
export type RowLists = ReadonlyMap<RowKind, readonly Row[]>;

type Rows = ReadonlyMap<Id, Row>;

/** The ids of what came, changed and went in one step. */
export interface Touched {
  readonly created: Iterable<Id>;
  readonly updated: Iterable<Id>;
  readonly deleted: Iterable<Id>;
}

/** All rows by kind. */
export const listsOf = (rows: Iterable<Row>): RowLists => {
  const found = new Map<RowKind, Row[]>();
  for (const row of rows) {
    const list = found.get(row.kind);
    if (list) list.push(row);
    else found.set(row.kind, [row]);
  }
  return found;
};

const addKinds = (kinds: Set<RowKind>, rows: Rows, ids: Iterable<Id>): void => {
  for (const id of ids) {
    const row = rows.get(id);
    if (row) kinds.add(row.kind);
  }
};

/** The kinds of all that a step touched. */
const kindsOf = (before: Rows, after: Rows, { created, updated, deleted }: Touched) => {
  const kinds = new Set<RowKind>();
  addKinds(kinds, after, created);
  addKinds(kinds, after, updated);
  addKinds(kinds, before, deleted);
  return kinds;
};

/** What came in a step, in its order, by kind. */
const comeByKind = (before: Rows, after: Rows, { created }: Touched, gone: ReadonlySet<Id>) => {
  const come = new Set<Id>();
  for (const id of created) if (gone.has(id) || !before.has(id)) come.add(id);
  return listsOf([...come].flatMap((id) => after.get(id) ?? []));
};

/** The rows of a list that are still there and of its kind, as they are now. */
const stayedIn = (
  list: readonly Row[],
  after: Rows,
  touched: ReadonlySet<Id>,
  gone: ReadonlySet<Id>,
): readonly Row[] => {
  const stayed: Row[] = [];
  for (const old of list) {
    // Of thousands few are touched, and the others need not be looked up.
    const row = touched.has(old.id) ? after.get(old.id) : old;
    if (row?.kind === old.kind && !gone.has(old.id)) stayed.push(row);
  }
  return stayed;
};

/**
 * The lists after a step that led from some rows to others, as they would be found by looking
 * through all. Kinds of which nothing was touched keep the list they have, so that whatever was
 * worked out of it stays true.
 */
export const listsAfter = (lists: RowLists, before: Rows, after: Rows, step: Touched): RowLists => {
  const gone = new Set(step.deleted);
  const touched = new Set([...step.created, ...step.updated, ...gone]);
  const come = comeByKind(before, after, step, gone);
  const next = new Map(lists);
  for (const kind of kindsOf(before, after, step)) {
    const stayed = stayedIn(lists.get(kind) ?? [], after, touched, gone);
    next.set(kind, [...stayed, ...(come.get(kind) ?? [])]);
  }
  return next;
};
