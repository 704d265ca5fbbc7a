import { type Update, updateOf } from '../../domain/change';
import { type MapDocument, rowsOf } from '../../domain/document';
import type { Id, IdSource } from '../../domain/id';
import { sameNameKey } from '../../domain/name';
import type { Side } from '../../domain/people';
import type { PersonRow } from '../../domain/row';
import type { PersonSaid } from './draft';
import type { ValueChange } from './plan';

/** The people of a map and those a file brings: somebody who is there is never made twice. */
export interface Folk {
  /** The person who is meant: of that name and no other address, else somebody new. */
  find(side: Side, said: PersonSaid): PersonRow;
  /** Writes down an address or number that is new, once a file; what changes for somebody known. */
  tell(person: PersonRow, said: PersonSaid): readonly ValueChange[];
  /** Those who are not on the map yet. */
  created(): readonly PersonRow[];
  updates(): Readonly<Record<Id, Update>>;
}

export const isSame = (a: string, b: string): boolean => sameNameKey(a) === sameNameKey(b);

const facts = ['email', 'phone'] as const;

const differs = (before: string | undefined, said: string): boolean =>
  said !== '' && !isSame(before ?? '', said);

/** True when a row says an address or number of somebody that is not written down. */
export const says = (said: PersonSaid, person: PersonRow): boolean =>
  facts.some((fact) => differs(person[fact], said[fact]));

/** The one of these people whom a row means: the one of its address first. */
export const namedAmong = (
  people: readonly PersonRow[],
  said: PersonSaid,
): PersonRow | undefined => {
  const named = people.filter(({ name }) => isSame(name, said.name));
  return named.find((person) => !differs(person.email, said.email)) ?? named[0];
};

const isElse = (person: PersonRow, { email }: PersonSaid): boolean =>
  person.email !== undefined && differs(person.email, email);

const keyOf = (side: Side, name: string): string => `${side} ${sameNameKey(name)}`;

const known = (document: MapDocument): Map<string, PersonRow[]> => {
  const byName = new Map<string, PersonRow[]>();
  for (const person of rowsOf(document, 'person')) {
    if (person.forgotten) continue;
    const key = keyOf(person.side, person.name);
    byName.set(key, [...(byName.get(key) ?? []), person]);
  }
  return byName;
};

export const createFolk = (document: MapDocument, ids: IdSource): Folk => {
  const byName = known(document);
  const now = new Map<Id, PersonRow>();
  const told = new Set<string>();

  const make = (side: Side, name: string): PersonRow => {
    const person: PersonRow = { id: ids.next('person'), kind: 'person', name, side };
    const key = keyOf(side, name);
    byName.set(key, [...(byName.get(key) ?? []), person]);
    now.set(person.id, person);
    return person;
  };
  const asNow = (person: PersonRow): PersonRow => now.get(person.id) ?? person;

  return {
    find: (side, said) => {
      const people = (byName.get(keyOf(side, said.name)) ?? []).map(asNow);
      return people.find((person) => !isElse(person, said)) ?? make(side, said.name);
    },
    tell: (person, said) => {
      const isNew = !document.rows.has(person.id);
      return facts.flatMap((fact): ValueChange[] => {
        const before = asNow(person)[fact];
        const mark = `${person.id} ${fact}`;
        if (!differs(before, said[fact]) || told.has(mark)) return [];
        told.add(mark);
        now.set(person.id, { ...asNow(person), [fact]: said[fact] });
        return isNew
          ? []
          : [{ what: fact, field: person.name, from: before ?? '', to: said[fact] }];
      });
    },
    created: () => [...now.values()].filter(({ id }) => !document.rows.has(id)),
    updates: () =>
      Object.fromEntries(
        [...now.values()].flatMap(({ id, email, phone }): [Id, Update][] => {
          const row = document.rows.get(id);
          const update = row && updateOf(row, { email: email ?? null, phone: phone ?? null });
          return update ? [[id, update]] : [];
        }),
      ),
  };
};
