import fc from 'fast-check';
import { exchangeFunctions, levels } from '../../src/domain/activityRow';
import { applied, creating } from '../../src/domain/change';
import { addExchange } from '../../src/domain/commands/exchange';
import { addContact, addOwner, changePerson } from '../../src/domain/commands/people';
import { type MapDocument, nodeOf, rowsOf } from '../../src/domain/document';
import type { Id } from '../../src/domain/id';
import { oneLine } from '../../src/domain/name';
import { partnersOf } from '../../src/domain/outline';
import { patched } from '../../src/domain/path';
import { contactsOf } from '../../src/domain/people';
import { partnerKinds } from '../../src/domain/row';
import { documentArbitrary } from './arbitraries';
import { countingIds } from './ids';

/** One detail of a partner, chosen by numbers. */
interface Detail {
  readonly what: number;
  readonly partner: number;
  readonly a: number;
  readonly text: string;
}

const text = fc.oneof(
  fc
    .string({ unit: fc.constantFrom('a', 'é', '|', ';', '\\', ' ', ',', '🌱', "'"), maxLength: 12 })
    .map((some) => some.trim()),
  fc.constantFrom('=1+1', 'Retail', 'machine time', 'مدرسة', '<b>x</b>', '12,5'),
);

const detail: fc.Arbitrary<Detail> = fc.record({
  what: fc.nat(10),
  partner: fc.nat(20),
  a: fc.nat(20),
  text,
});

const people = ['Ana Díaz', 'Bo Chen', 'Cy|Lee', 'Dee; Ray'];

const stages = ['exploration', 'concentration', 'workBased'];

const fieldsOf = ({
  what,
  a,
  text: some,
}: Detail): Readonly<Record<string, string | number | true>> => {
  if (what === 0) return { partnerKind: partnerKinds[a % partnerKinds.length] ?? 'other' };
  if (what === 1) return { sector: oneLine(`S ${some}`) };
  if (what === 2) return { url: `https://example.org/${a}` };
  if (what === 3) return { role: oneLine(`R ${some}`) };
  if (what === 4) return { nextContact: `2026-05-${String((a % 28) + 1).padStart(2, '0')}` };
  if (what === 5) return { [`stages.${stages[a % 3]}`]: true };
  if (what === 6) return { level: levels[a % 2] ?? 1 };
  if (what === 7) return { [`functions.${exchangeFunctions[a % 9]}`]: true };
  return { studentSeat: a % 2 ? 'yes' : 'no' };
};

const ids = countingIds(100_000);

const withPerson = (document: MapDocument, partner: Id, { a }: Detail): MapDocument => {
  const name = people[a % people.length] ?? '';
  const tie = a % 3 ? addContact : addOwner;
  const tied = tie(document, { partner, name }, ids);
  if (!tied.ok) return document;
  const after = applied(document, tied.value.change);
  const person = contactsOf(after, partner)[0]?.person.id;
  if (!person) return after;
  const fact = a % 2 ? { email: `p${a % 4}@example.org` } : { phone: `555 010${a % 4}` };
  const told = changePerson(after, { id: person, ...fact }, ids);
  return told.ok ? applied(after, told.value.change) : after;
};

const withDetail = (document: MapDocument, one: Detail): MapDocument => {
  const all = partnersOf(document);
  const partner = all[one.partner % Math.max(1, all.length)]?.id;
  const row = nodeOf(document, partner);
  if (!partner || !row) return document;
  if (one.what === 9) return withPerson(document, partner, one);
  if (one.what < 9) return applied(document, creating(patched(row, fieldsOf(one))));
  const way = one.a % 2 ? 'gives' : 'gets';
  const given = addExchange(document, { partner, way, texts: [`G ${one.text}`.trim()] }, ids);
  return given.ok ? applied(document, given.value.change) : document;
};

/** Maps that came about by random work, with details, people, and what partners give and get. */
export const richMapArbitrary: fc.Arbitrary<MapDocument> = fc
  .tuple(documentArbitrary, fc.array(detail, { maxLength: 30 }))
  .map(([document, details]) => details.reduce(withDetail, document))
  .filter((document) => rowsOf(document, 'node').length > 0);
