import { derived, type MapDocument, nodeOf, rowOf, rowsOf } from './document';
import { grouped } from './grouped';
import type { Id } from './id';
import { sameNameKey } from './name';
import type { ContactRow, NodeRow, OwnerRow, PersonRow } from './row';

export type Side = PersonRow['side'];

/** What ties a person to a partner, and the person. */
export interface Tied<T extends ContactRow | OwnerRow> {
  readonly tie: T;
  readonly person: PersonRow;
}

const byName = (a: PersonRow, b: PersonRow): number => {
  const [first, second] = [a, b].map((row) => `${sameNameKey(row.name)} ${row.id}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
};

/** Who is tied to each partner, by name. */
const tiedBy = <T extends ContactRow | OwnerRow>(tiesIn: (document: MapDocument) => readonly T[]) =>
  derived((document) => {
    const tied = tiesIn(document).flatMap((tie): readonly Tied<T>[] => {
      const person = rowOf(document, 'person', tie.person);
      return person ? [{ tie, person }] : [];
    });
    tied.sort((a, b) => byName(a.person, b.person));
    return grouped(tied, ({ tie }) => [tie.partner]);
  });

const contactsByPartner = tiedBy((document) => rowsOf(document, 'contact'));
const ownersByPartner = tiedBy((document) => rowsOf(document, 'owner'));

/** The people we know at a partner, by name. */
export const contactsOf = (document: MapDocument, partner: Id): readonly Tied<ContactRow>[] =>
  contactsByPartner(document).get(partner) ?? [];

/** Who of us keeps the relationship with a partner, by name. */
export const ownersOf = (document: MapDocument, partner: Id): readonly Tied<OwnerRow>[] =>
  ownersByPartner(document).get(partner) ?? [];

/** Everything that ties people to partners. */
export const tiesOf = (document: MapDocument): readonly (ContactRow | OwnerRow)[] => [
  ...rowsOf(document, 'contact'),
  ...rowsOf(document, 'owner'),
];

/** The partners a person is tied to, each once. */
export const partnersTiedTo = (document: MapDocument, person: Id): readonly NodeRow[] => {
  const ids = tiesOf(document)
    .filter((tie) => tie.person === person)
    .map((tie) => tie.partner);
  return [...new Set(ids)].flatMap((id) => nodeOf(document, id) ?? []);
};

/** The people of a side, theirs or ours, by name. */
export const peopleOf = (document: MapDocument, side: Side): readonly PersonRow[] =>
  rowsOf(document, 'person')
    .filter((person) => person.side === side)
    .sort(byName);

/** The first person of a side that goes by that name. */
export const personNamed = (document: MapDocument, side: Side, name: string): PersonRow | null => {
  const key = sameNameKey(name);
  return peopleOf(document, side).find((person) => sameNameKey(person.name) === key) ?? null;
};
