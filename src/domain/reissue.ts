import type { Id, IdPrefix, IdSource } from './id';
import type { Json } from './path';
import type { Row } from './row';

const prefixOf = (id: Id): IdPrefix => id.slice(0, id.indexOf('_')) as IdPrefix;

/** A key that names one row, or a pair of them in order: `<id>~<id>`. */
const renamedKey = (key: string, names: ReadonlyMap<string, Id>): string => {
  const parts = key.split('~');
  const found = parts.flatMap((part) => names.get(part) ?? []);
  return found.length === parts.length ? found.sort().join('~') : key;
};

const renamed = (value: Json, names: ReadonlyMap<string, Id>): Json => {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: Json) => renamed(one, names));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [renamedKey(key, names), renamed(one, names)]),
  );
};

/** A row with ids replaced by others, wherever they stand: its own, references, set members. */
export const withNames = <R extends Row>(row: R, names: ReadonlyMap<string, Id>): R =>
  renamed(row as unknown as Json, names) as unknown as R;

/** A new id of the same kind. */
export const newIdLike = (id: Id, ids: IdSource): Id => ids.next(prefixOf(id));

/**
 * The same rows under new ids, references and set members included: a second map that never
 * merges with the first.
 */
export const reissued = (rows: readonly Row[], ids: IdSource): readonly Row[] => {
  const names = new Map<string, Id>(rows.map(({ id }) => [id, newIdLike(id, ids)]));
  return rows.map((row) => withNames(row, names));
};
