import type { MapDocument } from '../../domain/document';
import { exchangeOf } from '../../domain/exchange';
import type { Id, IdSource } from '../../domain/id';
import { sameNameKey } from '../../domain/name';
import { keysAfter } from '../../domain/order';
import { contactsOf, ownersOf } from '../../domain/people';
import {
  type ExchangeItemRow,
  type ExchangeWay,
  exchangeWays,
  type PersonRow,
  type Row,
} from '../../domain/row';
import type { Draft } from './draft';
import { createFolk, type Folk, isSame, namedAmong, says } from './folk';
import type { ValueChange } from './plan';

/** Puts people and what partners give and get on partners, those of the map and new ones. */
export interface Hanger {
  readonly folk: Folk;
  /** What a row hangs on a partner, for the preview; nothing when all of it is there. */
  hang(draft: Draft, partner: Id): readonly ValueChange[];
  /** The ties and items it made; people stand with the folk. */
  readonly made: Row[];
}

const hangsNothing = ({ people, owners, gives, gets }: Draft): boolean =>
  people.length + owners.length + gives.length + gets.length === 0;

const namesOf = (people: readonly PersonRow[]): readonly string[] => people.map(({ name }) => name);

const listed = (texts: readonly string[]): string => texts.join(', ');

const added = (
  what: ValueChange['what'],
  before: readonly string[],
  more: readonly string[],
): readonly ValueChange[] =>
  more.length === 0 ? [] : [{ what, from: listed(before), to: listed([...before, ...more]) }];

const newTexts = (texts: readonly string[], there: readonly ExchangeItemRow[]) => {
  const known = new Set(there.map(({ text }) => sameNameKey(text)));
  return texts.filter((text) => {
    const isNew = !known.has(sameNameKey(text));
    known.add(sameNameKey(text));
    return isNew;
  });
};

/** True when everything that a row hangs on a partner is there already. */
export const hangsAlready = (document: MapDocument, draft: Draft, partner: Id): boolean => {
  if (hangsNothing(draft)) return true;
  const people = contactsOf(document, partner).map(({ person }) => person);
  const owners = new Set(ownersOf(document, partner).map(({ person }) => sameNameKey(person.name)));
  return (
    draft.people.every((said) => {
      const known = namedAmong(people, said);
      return known !== undefined && !says(said, known);
    }) &&
    draft.owners.every((name) => owners.has(sameNameKey(name))) &&
    exchangeWays.every(
      (way) => newTexts(draft[way], exchangeOf(document, partner, way)).length === 0,
    )
  );
};

export const createHanger = (document: MapDocument, ids: IdSource): Hanger => {
  const folk = createFolk(document, ids);
  const made: Row[] = [];

  const contacts = ({ people }: Draft, partner: Id): readonly ValueChange[] => {
    const tied = contactsOf(document, partner).map(({ person }) => person);
    const before = new Set(tied.map(({ id }) => id));
    const met = new Map<Id, PersonRow>();
    const told: ValueChange[] = [];
    for (const said of people) {
      const free = tied.filter(({ id }) => !met.has(id));
      const person = namedAmong(free, said) ?? folk.find('partner', said);
      met.set(person.id, person);
      told.push(...folk.tell(person, said));
    }
    const fresh = [...met.values()].filter(({ id }) => !before.has(id));
    for (const { id: person } of fresh)
      made.push({ id: ids.next('contact'), kind: 'contact', partner, person });
    return [...added('contacts', namesOf(tied), namesOf(fresh)), ...told];
  };

  const owners = (draft: Draft, partner: Id): readonly ValueChange[] => {
    const tied = ownersOf(document, partner).map(({ person }) => person);
    const fresh: PersonRow[] = [];
    for (const name of draft.owners) {
      if ([...tied, ...fresh].some((person) => isSame(person.name, name))) continue;
      const person = folk.find('ours', { name, email: '', phone: '' });
      made.push({ id: ids.next('owner'), kind: 'owner', partner, person: person.id });
      fresh.push(person);
    }
    return added('owners', namesOf(tied), namesOf(fresh));
  };

  const items = (draft: Draft, partner: Id, way: ExchangeWay): readonly ValueChange[] => {
    const there = exchangeOf(document, partner, way);
    const fresh = newTexts(draft[way], there);
    const orders = keysAfter(there.at(-1)?.order ?? '', fresh.length);
    fresh.forEach((text, at) => {
      const id = ids.next('exchangeItem');
      made.push({ id, kind: 'exchangeItem', partner, way, text, order: orders[at] ?? '' });
    });
    return added(
      way,
      there.map(({ text }) => text),
      fresh,
    );
  };

  return {
    folk,
    made,
    hang: (draft, partner) =>
      hangsNothing(draft)
        ? []
        : [
            ...contacts(draft, partner),
            ...owners(draft, partner),
            ...items(draft, partner, 'gives'),
            ...items(draft, partner, 'gets'),
          ],
  };
};
