import { describe, expect, it } from 'vitest';
import { applied, inverted } from '../../src/domain/change';
import {
  addContact,
  addOwner,
  changeContact,
  changePerson,
  takeContact,
  takeOwner,
} from '../../src/domain/commands/people';
import { type MapDocument, rowsOf } from '../../src/domain/document';
import type { Command } from '../../src/domain/edit';
import { problemsOf } from '../../src/domain/integrity';
import { contactsOf, ownersOf, partnersTiedTo } from '../../src/domain/people';
import { countingIds } from '../support/ids';
import { did, mapOf, named } from '../support/maps';
import { rowsIn } from '../support/openStore';

const ids = countingIds();
const two = () => mapOf('Flex Friday\n# Mentors\nOrg 1\nOrg 2', ids);
const maria = 'Maria Lopez';

const withMaria = (...places: readonly string[]): MapDocument =>
  places.reduce(
    (now, place) => did(now, addContact, { partner: named(now, place).id, name: maria }, ids),
    two(),
  );

const labelOf = <Args>(document: MapDocument, command: Command<Args>, args: Args): string => {
  const edit = command(document, args, ids);
  return edit.ok ? JSON.stringify(edit.value.label) : edit.error.reason;
};

const contactAt = (document: MapDocument, place: string) => {
  const [one] = contactsOf(document, named(document, place).id);
  if (!one) throw new Error(`nobody at ${place}`);
  return one;
};

describe('contacts of partners', () => {
  it('b25 one person at two organizations is one person with two ties', () => {
    const document = withMaria('Org 1', 'Org 2');
    expect(rowsOf(document, 'person')).toMatchObject([{ name: maria, side: 'partner' }]);
    expect(rowsOf(document, 'contact')).toHaveLength(2);
    const { person } = contactAt(document, 'Org 1');
    expect(partnersTiedTo(document, person.id).map(({ name }) => name)).toEqual(['Org 1', 'Org 2']);
    expect(problemsOf(document)).toEqual([]);
  });

  it('two people of one name stay two when somebody says so', () => {
    const one = withMaria('Org 1');
    const partner = named(one, 'Org 2').id;
    const both = did(one, addContact, { partner, name: maria, person: 'new' }, ids);
    expect(rowsOf(both, 'person')).toHaveLength(2);
  });

  it('are known by name whatever its case and spaces', () => {
    const one = withMaria('Org 1');
    const partner = named(one, 'Org 2').id;
    const both = did(one, addContact, { partner, name: '  maria  LOPEZ ' }, ids);
    expect(rowsOf(both, 'person')).toHaveLength(1);
  });

  it('are not added twice, without a name, or to what is no partner', () => {
    const document = withMaria('Org 1');
    const [org, theme] = [named(document, 'Org 1').id, named(document, 'Mentors').id];
    expect(labelOf(document, addContact, { partner: org, name: maria })).toBe('alreadyTied');
    expect(labelOf(document, addContact, { partner: org, name: ' ' })).toBe('nameEmpty');
    expect(labelOf(document, addContact, { partner: theme, name: 'Jo' })).toBe('notAPartner');
  });

  it('taken away from one place stay where else they are; from the last one they go', () => {
    const both = withMaria('Org 1', 'Org 2');
    const one = did(both, takeContact, { id: contactAt(both, 'Org 1').tie.id }, ids);
    expect(rowsOf(one, 'person')).toHaveLength(1);
    const none = did(one, takeContact, { id: contactAt(one, 'Org 2').tie.id }, ids);
    expect([rowsOf(none, 'person'), rowsOf(none, 'contact')]).toEqual([[], []]);
  });

  it('come back by one undo with everything known of them', () => {
    const bare = withMaria('Org 1');
    const { person } = contactAt(bare, 'Org 1');
    const document = did(bare, changePerson, { id: person.id, phone: '555 0100' }, ids);
    const edit = takeContact(document, { id: contactAt(document, 'Org 1').tie.id }, ids);
    if (!edit.ok) throw new Error('refused');
    const without = applied(document, edit.value.change);
    expect(rowsIn(applied(without, inverted(edit.value.change)))).toEqual(rowsIn(document));
  });

  it('have days of the calendar only', () => {
    const document = withMaria('Org 1');
    const { tie } = contactAt(document, 'Org 1');
    const told = did(document, changeContact, { id: tie.id, since: '2024-09-01' }, ids);
    expect(contactAt(told, 'Org 1').tie.since).toBe('2024-09-01');
    expect(labelOf(told, changeContact, { id: tie.id, lastContact: '2026-02-30' })).toBe('notADay');
    const blank = did(told, changeContact, { id: tie.id, since: '' }, ids);
    expect(contactAt(blank, 'Org 1').tie).not.toHaveProperty('since');
  });

  it('are described once for every place', () => {
    const both = withMaria('Org 1', 'Org 2');
    const { person } = contactAt(both, 'Org 1');
    const told = did(both, changePerson, { id: person.id, email: 'maria@example.org' }, ids);
    expect(contactAt(told, 'Org 2').person.email).toBe('maria@example.org');
    expect(labelOf(told, changePerson, { id: person.id, name: ' ' })).toBe('nameEmpty');
    const long = 'x'.repeat(321);
    expect(labelOf(told, changePerson, { id: person.id, email: long })).toBe('valueTooLong');
  });
});

describe('who of us keeps a relationship', () => {
  it('is one of our own people, never a contact of the same name', () => {
    const document = withMaria('Org 1');
    const partner = named(document, 'Org 1').id;
    const owned = did(document, addOwner, { partner, name: maria }, ids);
    expect(rowsOf(owned, 'person').map(({ side }) => side)).toEqual(['partner', 'ours']);
    const [owner] = ownersOf(owned, partner);
    expect(labelOf(owned, addOwner, { partner, name: maria })).toBe('alreadyTied');
    const none = did(owned, takeOwner, { id: owner?.tie.id ?? 'owner_none' }, ids);
    expect(rowsOf(none, 'person').map(({ side }) => side)).toEqual(['partner']);
  });
});

describe('names of edits', () => {
  it('never hold what is only mine: no person, e-mail or phone', () => {
    const document = withMaria('Org 1');
    const { tie, person } = contactAt(document, 'Org 1');
    const partner = named(document, 'Org 2').id;
    const labels = [
      labelOf(document, addContact, { partner, name: maria }),
      labelOf(document, addOwner, { partner, name: maria }),
      labelOf(document, takeContact, { id: tie.id }),
      labelOf(document, changePerson, { id: person.id, email: 'maria@example.org' }),
      labelOf(document, changeContact, { id: tie.id, since: '2024-09-01' }),
    ].join();
    expect(labels).toContain('Org 1');
    expect(labels).not.toMatch(/Maria|example|2024/);
  });
});
