import type { Id, IdPrefix, IdSource } from './id';
import type { Json } from './path';
import type { Row } from './row';

const prefixOf = (id: Id): IdPrefix => id.slice(0, id.indexOf('_')) as IdPrefix;

const renamed = (value: Json, names: ReadonlyMap<string, Id>): Json => {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: Json) => renamed(one, names));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [names.get(key) ?? key, renamed(one, names)]),
  );
};

/**
 * The same rows under new ids, references and set members included: a second map that never
 * merges with the first.
 */
export const reissued = (rows: readonly Row[], ids: IdSource): readonly Row[] => {
  const names = new Map<string, Id>(rows.map(({ id }) => [id, ids.next(prefixOf(id))]));
  return rows.map((row) => renamed(row as unknown as Json, names) as unknown as Row);
};
