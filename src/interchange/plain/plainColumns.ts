import { holdingOf } from '../../domain/derivedFields';
import { fieldsOf, type MapDocument } from '../../domain/document';
import { exchangeOf } from '../../domain/exchange';
import { sameNameKey } from '../../domain/name';
import { contactsOf, ownersOf } from '../../domain/people';
import type { FieldRow, FieldValue, NodeRow } from '../../domain/row';
import { stagesOf } from '../../domain/stages';
import { headerKey } from '../mapping/headerKey';
import { joinedParts } from './parts';

/** One column of a map as other programs get it, and what a circle says in it. */
export interface PlainColumn {
  readonly name: string;
  readonly of: (node: NodeRow) => string;
  /** Its values are numbers. */
  readonly isNumber?: boolean;
}

/** Values that belong to people in their order; nothing when nobody has one. */
const beside = (values: readonly (string | undefined)[]): string =>
  values.some(Boolean) ? joinedParts(values.map((value) => value ?? '')) : '';

const peopleColumns = (document: MapDocument): readonly PlainColumn[] => {
  const people = ({ id }: NodeRow) => contactsOf(document, id).map(({ person }) => person);
  return [
    { name: 'Contacts', of: (node) => beside(people(node).map(({ name }) => name)) },
    { name: 'E-mail', of: (node) => beside(people(node).map(({ email }) => email)) },
    { name: 'Phone', of: (node) => beside(people(node).map(({ phone }) => phone)) },
    {
      name: 'Our contact',
      of: ({ id }) => beside(ownersOf(document, id).map(({ person }) => person.name)),
    },
  ];
};

const doneColumns = (document: MapDocument): readonly PlainColumn[] => {
  const names = new Map(stagesOf(document).map(({ key, name }) => [key, name ?? key]));
  const exchange = (way: 'gives' | 'gets') => (node: NodeRow) =>
    joinedParts(exchangeOf(document, node.id, way).map(({ text }) => text));
  return [
    { name: 'Gives', of: exchange('gives') },
    { name: 'Gets', of: exchange('gets') },
    {
      name: 'Stages',
      of: (node) =>
        joinedParts(holdingOf(document, node).stages.map((key) => names.get(key) ?? key)),
    },
    { name: 'Level', of: (node) => joinedParts(holdingOf(document, node).level.map(String)) },
    { name: 'Functions', of: (node) => joinedParts(holdingOf(document, node).functions) },
    { name: 'Student seat', of: ({ studentSeat }) => studentSeat ?? '' },
  ];
};

const knownColumns = (document: MapDocument): readonly PlainColumn[] => [
  { name: 'Status', of: ({ status }) => status ?? '' },
  { name: 'Website', of: ({ url }) => url ?? '' },
  { name: 'Sector', of: ({ sector }) => sector ?? '' },
  { name: 'Role', of: ({ role }) => role ?? '' },
  { name: 'Next contact', of: ({ nextContact }) => nextContact ?? '' },
  ...peopleColumns(document),
  ...doneColumns(document),
];

/** A value of a field as text, yes and no in English. */
export const valueText = (value: FieldValue | undefined): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === undefined ? '' : String(value);
};

/** A type of another program that is none of our kinds is kept in a field of that name. */
export const typeFieldOf = (document: MapDocument): FieldRow | null =>
  fieldsOf(document).find(
    ({ name, fieldType }) => fieldType === 'text' && headerKey(name) === 'type',
  ) ?? null;

/** True when the kind of a partner is a word of another program. */
export const hasForeignType = (node: NodeRow, field: FieldRow | null): boolean =>
  field !== null && node.partnerKind === 'other' && typeof node.fields?.[field.id] === 'string';

/** Columns of one name would overwrite each other. */
const namedApart = (name: string, used: Set<string>): string => {
  let free = name;
  for (let count = 2; used.has(sameNameKey(free)); count++) free = `${name} ${count}`;
  used.add(sameNameKey(free));
  return free;
};

const taken = ['id', 'label', 'type', 'description'];

/** Columns that every map can have, before those of its own fields. */
const knownNames = [
  ...['Status', 'Website', 'Sector', 'Role', 'Next contact', 'Contacts', 'E-mail', 'Phone'],
  ...['Our contact', 'Gives', 'Gets', 'Stages', 'Level', 'Functions', 'Student seat'],
];

/** What the columns of the map's own fields are called: each by a name of its own. */
export const fieldColumns = (document: MapDocument): ReadonlyMap<FieldRow, string> => {
  const used = new Set([...taken, ...knownNames.map(sameNameKey)]);
  return new Map(fieldsOf(document).map((field) => [field, namedApart(field.name, used)]));
};

const ownColumns = (document: MapDocument): readonly PlainColumn[] => {
  const typeField = typeFieldOf(document);
  return [...fieldColumns(document)].map(([field, name]) => ({
    name,
    isNumber: field.fieldType === 'number',
    of: (node) =>
      field === typeField && hasForeignType(node, field) ? '' : valueText(node.fields?.[field.id]),
  }));
};

/** All columns of a map: what every map knows by English names, then the map's own fields by theirs. */
export const plainColumns = (document: MapDocument): readonly PlainColumn[] => [
  ...knownColumns(document),
  ...ownColumns(document),
];
