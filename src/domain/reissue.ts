import type { Id, IdPrefix, IdSource } from './id';
import type { Json } from './path';
import type { Row } from './row';
import { seriesIdOf } from './seriesId';

const prefixOf = (id: Id): IdPrefix => id.slice(0, id.indexOf('_')) as IdPrefix;

const isOfOneKind = (ids: readonly Id[]): boolean =>
  ids.every((id) => ids[0] && prefixOf(id) === prefixOf(ids[0]));

/** A key that names one row, or two: a pair of one kind stands in order, `<id>~<id>`. */
const renamedKey = (key: string, names: ReadonlyMap<string, Id>): string => {
  const parts = key.split('~');
  const found = parts.flatMap((part) => names.get(part) ?? []);
  if (found.length !== parts.length) return key;
  return (isOfOneKind(found) ? found.sort() : found).join('~');
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

/** Ids of values are made from what they are about, so they are made anew of the new ids. */
const namesOf = (rows: readonly Row[], ids: IdSource): ReadonlyMap<string, Id> => {
  const names = new Map<string, Id>();
  for (const { id, kind } of rows) if (kind !== 'series') names.set(id, newIdLike(id, ids));
  const now = (id: Id): Id => names.get(id) ?? id;
  for (const row of rows)
    if (row.kind === 'series') {
      const { indicator, unit, subgroup } = row;
      names.set(row.id, seriesIdOf(now(indicator), now(unit), subgroup ? now(subgroup) : null));
    }
  return names;
};

/**
 * The same rows under new ids, references and set members included: a second map that never
 * merges with the first.
 */
export const reissued = (rows: readonly Row[], ids: IdSource): readonly Row[] => {
  const names = namesOf(rows, ids);
  return rows.map((row) => withNames(row, names));
};
