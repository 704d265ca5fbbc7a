import type { Id } from './id';
import type { ArrangementRow, FieldRow, LinkRow, MapRow, NodeRow, Row, RowKind } from './row';

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

const byKind = derived((document) => {
  const found = new Map<RowKind, Row[]>();
  for (const row of document.rows.values()) {
    const list = found.get(row.kind);
    if (list) list.push(row);
    else found.set(row.kind, [row]);
  }
  return found;
});

/** All rows of a kind, in the order they were stored. */
export const rowsOf = <K extends RowKind>(document: MapDocument, kind: K): readonly OfKind<K>[] =>
  (byKind(document).get(kind) ?? []) as OfKind<K>[];

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
