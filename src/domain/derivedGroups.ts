import { derivedOf, type MapDocument, rowsOf } from './document';
import type { Row, RowKind } from './row';

type OfKind<K extends RowKind> = Extract<Row, { kind: K }>;

const grouped = <T, G>(
  rows: readonly T[],
  groupOf: (row: T) => G,
): ReadonlyMap<G, readonly T[]> => {
  const found = new Map<G, T[]>();
  for (const row of rows) {
    const group = groupOf(row);
    const its = found.get(group);
    if (its) its.push(row);
    else found.set(group, [row]);
  }
  return found;
};

const isSameList = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((row, at) => row === other[at]);

/**
 * Remembers values derived from groups of rows of one kind. A group whose rows are the same ones keeps
 * its value, the same object, while edits touch rows of others.
 */
export const derivedGroups = <K extends RowKind, G, T>(
  kind: K,
  groupOf: (row: OfKind<K>) => G,
  derive: (rows: readonly OfKind<K>[]) => T,
): ((document: MapDocument) => ReadonlyMap<G, T>) => {
  // By the first row of a group, so that what is kept goes when its rows do.
  const known = new WeakMap<Row, { readonly rows: readonly Row[]; readonly value: T }>();
  const kept = (rows: readonly OfKind<K>[]): T => {
    const [first] = rows as readonly Row[];
    const before = first && known.get(first);
    if (before && isSameList<Row>(before.rows, rows)) return before.value;
    const value = derive(rows);
    if (first) known.set(first, { rows, value });
    return value;
  };
  return derivedOf(kind, (document) => {
    const values = new Map<G, T>();
    for (const [group, rows] of grouped(rowsOf(document, kind), groupOf))
      values.set(group, kept(rows));
    return values;
  });
};
