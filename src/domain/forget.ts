import type { Change, Update } from './change';
import type { Label } from './edit';
import { fitting, isClosed } from './forgetFields';
import type { Id } from './id';
import { type Fields, type Json, same } from './path';
import type { PersonRow, Row } from './row';
import { type Known, knownOf, type Traces, tracesOf } from './traces';

/** A person who is to leave a map for good, with all that says who they are. */
export interface Forgetting {
  readonly person: Id;
  /** Their contacts and ownerships: rows that go with them. */
  readonly ties: ReadonlySet<Id>;
  readonly traces: Traces;
  /** Stands where their name stood. */
  readonly word: string;
}

/** A former name counts when it is a whole one: a word such as “Principal” would take too much along. */
const isWhole = (name: string): boolean => /\S\s+\S/u.test(name.trim());

/** What to look for: what a person is called now, and what they were called before. */
export const forgetting = (
  person: Id,
  now: readonly Partial<PersonRow>[],
  before: readonly Partial<PersonRow>[],
  ties: ReadonlySet<Id>,
  word: string,
): Forgetting => {
  const [is, was] = [knownOf(now), knownOf(before)];
  const known: Known = {
    names: [...is.names, ...was.names.filter(isWhole)],
    emails: [...is.emails, ...was.emails],
    phones: [...is.phones, ...was.phones],
  };
  return { person, ties, traces: tracesOf(known, word), word };
};

/** A number of a map's own field may be a phone number. */
const taken = (field: string, value: Json, { traces, word }: Forgetting): Json => {
  const walk = (one: Json): Json => {
    if (typeof one === 'string') return fitting(field, one, traces.taken(one));
    if (typeof one === 'number' && field === 'fields')
      return traces.taken(String(one)) === word ? word : one;
    if (typeof one !== 'object' || one === null) return one;
    if (Array.isArray(one)) return one.map(walk);
    return Object.fromEntries(Object.entries(one).map(([key, part]) => [key, walk(part)]));
  };
  return walk(value);
};

const head = (path: string): string => path.split('.')[0] ?? path;

/** A row without the person in any of its texts; the same row when they were in none. */
export const rowWithout = (row: Row, given: Forgetting): Row => {
  const all = Object.entries(row as unknown as Record<string, Json>);
  const next = all.map(([field, value]): [string, Json] => [
    field,
    isClosed(row.kind, field) ? value : taken(field, value, given),
  ]);
  const changed = next.some(([, value], at) => !same(value, all[at]?.[1]));
  return changed ? (Object.fromEntries(next) as unknown as Row) : row;
};

const fieldsWithout = (kind: string, fields: Fields, given: Forgetting): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([path, value]) => [
      path,
      isClosed(kind, head(path)) ? value : taken(head(path), value, given),
    ]),
  );

/** True for the row of the person and for what ties them to partners. */
export const isOf = (id: string, { person, ties }: Forgetting): boolean =>
  id === person || ties.has(id as Id);

const rowsWithout = (rows: Change['created'], given: Forgetting): Change['created'] =>
  Object.fromEntries(
    Object.entries(rows)
      .filter(([id]) => !isOf(id, given))
      .map(([id, row]) => [id, rowWithout(row, given)]),
  );

const kindOf = (id: string): string => id.slice(0, id.indexOf('_'));

const updateWithout = (id: string, { from, to }: Update, given: Forgetting): Update | null => {
  const [was, is] = [from, to].map((fields) => fieldsWithout(kindOf(id), fields, given));
  const paths = Object.keys(is ?? {}).filter((path) => !same(was?.[path], is?.[path]));
  if (!was || !is || paths.length === 0) return null;
  const only = (fields: Fields): Fields =>
    Object.fromEntries(paths.map((path) => [path, fields[path] ?? null]));
  return { from: only(was), to: only(is) };
};

/** A change as if the person had never been in it; done again from nothing it leads to rows without them. */
export const changeWithout = (change: Change, given: Forgetting): Change => ({
  created: rowsWithout(change.created, given),
  updated: Object.fromEntries(
    Object.entries(change.updated).flatMap(([id, update]) => {
      const rest = isOf(id, given) ? null : updateWithout(id, update, given);
      return rest ? [[id, rest]] : [];
    }),
  ),
  deleted: rowsWithout(change.deleted, given),
});

/** A label without the person. */
export const labelWithout = ({ key, values }: Label, { traces }: Forgetting): Label => ({
  key,
  ...(values && {
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' ? traces.taken(value) : value,
      ]),
    ),
  }),
});

/** What stays of a person so that copies that still have them can tell: that they are gone for good. */
export const emptied = ({ id, side }: PersonRow, word: string): PersonRow => ({
  id,
  kind: 'person',
  name: word,
  side,
  forgotten: true,
});
