import type { Id } from './id';
import type { ArrangementRow, FieldRow, LinkRow, MapRow, NodeRow, Row, RowKind } from './row';
import { listsAfter, listsOf, type RowLists, type Touched } from './rowLists';

/** One map as a value: flat rows by id. Never changed in place. */
export interface MapDocument {
  readonly map: Id;
  readonly rows: ReadonlyMap<Id, Row>;
}

/** A document of the given rows; the row of kind `map` names it. */
export const documentOf = (map: Id, rows: Iterable<Row>): MapDocument => ({
  map,
  rows: new Map([...rows].map((row) => [row.id, row])),
});

type OfKind<K extends RowKind> = Extract<Row, { kind: K }>;

/** Remembers one derived value a document; documents are immutable, so it never goes stale. */
export const derived = <T>(
  derive: (document: MapDocument) => T,
): ((document: MapDocument) => T) => {
  const known = new WeakMap<MapDocument, T>();
  return (document) => {
    const before = known.get(document);
    if (before !== undefined) return before;
    const value = derive(document);
    known.set(document, value);
    return value;
  };
};

const lists = new WeakMap<MapDocument, RowLists>();

const byKind = (document: MapDocument): RowLists => {
  const found = lists.get(document) ?? listsOf(document.rows.values());
  lists.set(document, found);
  return found;
};

/** The document after a step, with what is known of rows that it did not touch. */
export const documentAfter = (
  before: MapDocument,
  rows: MapDocument['rows'],
  step: Touched,
): MapDocument => {
  const after = { map: before.map, rows };
  const known = lists.get(before);
  if (known) lists.set(after, listsAfter(known, before.rows, rows, step));
  return after;
};

const none: readonly Row[] = [];

/** All rows of a kind, in the order they were stored. */
export const rowsOf = <K extends RowKind>(document: MapDocument, kind: K): readonly OfKind<K>[] =>
  (byKind(document).get(kind) ?? none) as readonly OfKind<K>[];

/**
 * Remembers a value derived from rows of one kind and nothing else: it stays while edits touch other
 * kinds.
 */
export const derivedOf = <T>(
  kind: RowKind,
  derive: (document: MapDocument) => T,
): ((document: MapDocument) => T) => {
  const known = new WeakMap<readonly Row[], { readonly value: T }>();
  return (document) => {
    const rows = rowsOf(document, kind);
    const before = known.get(rows);
    if (before) return before.value;
    const value = derive(document);
    known.set(rows, { value });
    return value;
  };
};

/** The row of that id when it is of that kind. */
export const rowOf = <K extends RowKind>(
  document: MapDocument,
  kind: K,
  id: Id | null | undefined,
): OfKind<K> | null => {
  const row = id ? document.rows.get(id) : undefined;
  return row?.kind === kind ? (row as OfKind<K>) : null;
};

export const nodeOf = (document: MapDocument, id: Id | null | undefined): NodeRow | null =>
  rowOf(document, 'node', id);

export const mapRow = (document: MapDocument): MapRow | null =>
  rowOf(document, 'map', document.map);

export const arrangementOf = (document: MapDocument): ArrangementRow | null =>
  rowsOf(document, 'arrangement')[0] ?? null;

export const linksOf = (document: MapDocument): readonly LinkRow[] => rowsOf(document, 'link');

/** The map's own fields in their order. */
export const fieldsOf = derived((document): readonly FieldRow[] =>
  [...rowsOf(document, 'field')].sort(byOrder),
);

/** Sorts rows by fractional index; equal ones by id, so that every device agrees. */
export const byOrder = (
  a: { order: string; id: string },
  b: { order: string; id: string },
): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
