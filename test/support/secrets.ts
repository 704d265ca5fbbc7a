import fc from 'fast-check';
import type { ActivityRow, NeedRow } from '../../src/domain/activityRow';
import { fieldKeys } from '../../src/domain/audience';
import { documentOf, type MapDocument } from '../../src/domain/document';
import type { Id } from '../../src/domain/id';
import type { Members } from '../../src/domain/members';
import {
  type Audience,
  audiences,
  type FieldRow,
  type NodeRow,
  type NoteRow,
  type PersonRow,
  partnerKinds,
  type Row,
  statuses,
} from '../../src/domain/row';
import { idOf } from './ids';

/** Numbers that choose; what they choose among is made in order, so that failures shrink well. */
interface Recipe {
  readonly audiences: Readonly<Record<string, Audience>>;
  readonly partners: readonly (readonly [kind: number, status: number, flags: number])[];
  readonly people: readonly (readonly [contactOf: number, ownerOf: number])[];
  readonly fields: readonly Audience[];
  readonly activities: readonly (readonly [first: number, second: number, theme: number])[];
  readonly notes: readonly Audience[];
}

const audience = fc.constantFrom(...audiences);

const recipe: fc.Arbitrary<Recipe> = fc.record({
  audiences: fc.dictionary(fc.constantFrom(...fieldKeys), audience, { maxKeys: 6 }),
  partners: fc.array(fc.tuple(fc.nat(12), fc.nat(2), fc.nat(7)), { minLength: 1, maxLength: 6 }),
  people: fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 4 }),
  fields: fc.array(audience, { maxLength: 4 }),
  activities: fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.nat(2)), { maxLength: 4 }),
  notes: fc.array(audience, { maxLength: 3 }),
});

/** Text that says whose value it is and can be found again: no other text holds it. */
export const textOf = (what: string, number: number): string => `‹${what} ${number}›`;

const members = (...ids: readonly Id[]): Members =>
  Object.fromEntries(ids.map((id) => [id, true as const]));

const order = (at: number): string => String(at).padStart(4, '0');

const themeIds = [idOf('node', 2), idOf('node', 3)] as const;
const partnerId = (at: number): Id => idOf('node', 10 + at);
const fieldId = (at: number): Id => idOf('field', at);

const strange = { later: { deep: '‹unknown›' } };

const partnerRow = ({ partners, fields }: Recipe, at: number): NodeRow => {
  const [kind, status, flags] = partners[at] ?? [0, 0, 0];
  return {
    id: partnerId(at),
    kind: 'node',
    type: 'partner',
    name: textOf('name', at),
    order: order(at),
    themes: members(themeIds[at % 2] ?? themeIds[0]),
    partnerKind: partnerKinds[kind] ?? 'other',
    status: statuses[status] ?? 'existing',
    notes: textOf('notes', at),
    sector: textOf('sector', at),
    url: `https://example.org/${textOf('url', at)}`,
    nextContact: `2031-01-${order(at + 1).slice(2)}`,
    studentSeat: 'yes',
    stages: members(idOf('stage', 1)),
    level: 2,
    ...(flags & 1 && { role: textOf('role', at) }),
    ...(flags & 2 && { mayBeNamed: true as const }),
    ...(flags & 4 && { neverPublic: true as const }),
    fields: Object.fromEntries(fields.map((_, nth) => [fieldId(nth), textOf(`field ${nth}`, at)])),
    sourceId: textOf('source', at),
    ...strange,
  };
};

const personRows = ({ people, partners }: Recipe): readonly Row[] =>
  people.flatMap(([contactOf, ownerOf], at): Row[] => {
    const person: PersonRow = {
      id: idOf('person', at),
      kind: 'person',
      name: textOf('person', at),
      email: `${textOf('email', at)}@example.org`,
      phone: textOf('phone', at),
      side: at % 2 ? 'ours' : 'partner',
    };
    const tie = { person: person.id };
    const [contact, owner] = [contactOf % partners.length, ownerOf % partners.length];
    return [
      person,
      { id: idOf('contact', at), kind: 'contact', partner: partnerId(contact), ...tie },
      { id: idOf('owner', at), kind: 'owner', partner: partnerId(owner), ...tie },
    ];
  });

const activityRows = ({ activities, partners }: Recipe): readonly ActivityRow[] =>
  activities.map(([first, second, theme], at) => ({
    id: idOf('activity', at),
    kind: 'activity',
    activityKind: 'tour',
    name: textOf('activity', at),
    partners: members(partnerId(first % partners.length), partnerId(second % partners.length)),
    ...(themeIds[theme] && { theme: themeIds[theme] }),
    stage: idOf('stage', 1),
    level: 1,
    state: 'done',
    roleOurs: textOf('our part', at),
    notes: textOf('activity notes', at),
    ...strange,
  }));

const needRows = ({ partners, activities }: Recipe): readonly NeedRow[] => [
  {
    id: idOf('need', 1),
    kind: 'need',
    name: textOf('need', 1),
    order: order(1),
    answeredBy: members(
      ...partners.map((_, at) => partnerId(at)),
      ...activities.map((_, at) => idOf('activity', at)),
    ),
  },
];

const exchangeRows = ({ partners }: Recipe): readonly Row[] =>
  partners.flatMap((_, at) =>
    (['gives', 'gets'] as const).map(
      (way, nth): Row => ({
        id: idOf('exchangeItem', 2 * at + nth),
        kind: 'exchangeItem',
        partner: partnerId(at),
        way,
        text: textOf(way, at),
        order: order(at),
      }),
    ),
  );

const fieldRows = ({ fields }: Recipe): readonly FieldRow[] =>
  fields.map((own, at) => ({
    id: fieldId(at),
    kind: 'field',
    name: textOf('field name', at),
    fieldType: 'text',
    audience: own,
    order: order(at),
  }));

const noteRows = ({ notes }: Recipe): readonly NoteRow[] =>
  notes.map((own, at) => ({
    id: idOf('note', at),
    kind: 'note',
    text: textOf('map note', at),
    at: [at, at],
    audience: own,
  }));

const node = (number: number, type: NodeRow['type'], name: string): NodeRow => ({
  id: idOf('node', number),
  kind: 'node',
  type,
  name,
  order: order(number),
  notes: textOf('notes of', number),
});

const linkRows = ({ partners }: Recipe): readonly Row[] =>
  partners.slice(1).map((_, at) => ({
    id: idOf('link', at),
    kind: 'link',
    from: partnerId(at),
    to: partnerId(at + 1),
    type: 'works with',
    direction: 'none',
    layer: 'actual',
  }));

const baked = (given: Recipe): MapDocument => {
  const map = idOf('map', 1);
  const switchedOn = Object.fromEntries(
    ['sector', ...given.fields.map((_, at) => fieldId(at))].map((key) => [key, true as const]),
  );
  return documentOf(map, [
    {
      ...{ id: map, kind: 'map', name: 'Flex Friday', template: 'blank', language: 'en' },
      ...{ createdAt: 0, audiences: given.audiences, switchedOn, ...strange },
      sentence: `${textOf('name', 0)} and ${textOf('name', 1)} know ${textOf('person', 0)}`,
    } as Row,
    node(1, 'center', 'Flex Friday'),
    node(2, 'theme', 'Mentors'),
    node(3, 'theme', 'Tours'),
    ...given.partners.map((_, at) => partnerRow(given, at)),
    ...personRows(given),
    ...linkRows(given),
    ...exchangeRows(given),
    ...activityRows(given),
    { id: idOf('stage', 1), kind: 'stage', name: textOf('stage', 1), order: order(1) },
    ...needRows(given),
    ...fieldRows(given),
    ...noteRows(given),
    {
      id: idOf('arrangement', 1),
      kind: 'arrangement',
      layout: 'force',
      seed: 1,
      positions: { [idOf('node', 99)]: [1, 1], ...placesOf(given) },
    },
  ]);
};

const placesOf = ({ partners }: Recipe) =>
  Object.fromEntries(partners.map((_, at) => [partnerId(at), [at * 40, 0] as const]));

/** Sound maps that hold something in every field that has an audience, and choose audiences freely. */
export const secretMapArbitrary: fc.Arbitrary<MapDocument> = recipe.map(baked);
