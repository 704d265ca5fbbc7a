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
export const listsOf = (rows: Rows): RowLists => {
  const found = new Map<RowKind, Row[]>();
  for (const row of rows.values()) {
    const list = found.get(row.kind);
    if (list) list.push(row);
    else found.set(row.kind, [row]);
  }
  return found;
};

const kindsAt = (rows: Rows, ids: Iterable<Id>): readonly RowKind[] =>
  [...ids].flatMap((id) => rows.get(id)?.kind ?? []);

/**
 * The lists after a step that led from some rows to others, as they would be found by looking
 * through all. Kinds of which nothing was touched keep the list they have, so that whatever was
 * worked out of it stays true.
 */
export const listsAfter = (lists: RowLists, before: Rows, after: Rows, step: Touched): RowLists => {
  const { created, updated, deleted } = step;
  const gone = new Set(deleted);
  const come = [...new Set(created)].filter((id) => gone.has(id) || !before.has(id));
  const next = new Map(lists);
  const touched = [
    ...kindsAt(after, created),
    ...kindsAt(after, updated),
    ...kindsAt(before, gone),
  ];
  for (const kind of new Set(touched)) {
    const stayed = (lists.get(kind) ?? []).filter(({ id }) => !gone.has(id));
    next.set(
      kind,
      [...stayed.map(({ id }) => id), ...come]
        .map((id) => after.get(id))
        .filter((row) => row?.kind === kind) as Row[],
    );
  }
  return next;
};
