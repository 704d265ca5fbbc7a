import { describe, expect, it } from 'vitest';
import { textOfMap, textOfPartner } from '../../../src/domain/capture/writeLine';
import { applied, creating, inverted, isEmpty } from '../../../src/domain/change';
import { amendPartner } from '../../../src/domain/commands/amendPartner';
import { setNotes } from '../../../src/domain/commands/describe';
import { enterLine } from '../../../src/domain/commands/enterLine';
import { addContact, changeContact, changePerson } from '../../../src/domain/commands/people';
import { type MapDocument, rowsOf } from '../../../src/domain/document';
import { exchangeOf } from '../../../src/domain/exchange';
import type { Id } from '../../../src/domain/id';
import { problemsOf } from '../../../src/domain/integrity';
import { contactsOf, ownersOf } from '../../../src/domain/people';
import { countingIds } from '../../support/ids';
import { did, mapOf, named } from '../../support/maps';

const ids = countingIds();

const entered = (text: string, document = mapOf('P\n# Mentors\n# Places', ids)): MapDocument =>
  did(document, enterLine, { text, theme: null, asks: 'partner' }, ids);

const amended = (document: MapDocument, from: string, text: string): MapDocument => {
  const after = did(document, amendPartner, { id: named(document, from).id, text }, ids);
  expect(problemsOf(after)).toEqual([]);
  return after;
};

const full = 'Acme / Maria @Mentors ~warm !Ann !Bo gives: tools, space gets: interns';
const peopleIn = (document: MapDocument) => rowsOf(document, 'person').map(({ name }) => name);

describe('Up edits the last', () => {
  it('the text it shows changes nothing', () => {
    const document = entered(full);
    const { id } = named(document, 'Acme');
    const edit = amendPartner(document, { id, text: textOfPartner(document, id) }, ids);
    expect(edit.ok && isEmpty(edit.value.change)).toBe(true);
  });

  it('the text that it is given is what it says afterwards', () => {
    const texts = [
      'Acme Fab',
      'Acme Fab / Juan Ruiz @Places @Labs ~wished !Bo !Cy gives: space, time gets: talks, tours',
      'Acme @Places @Mentors !Ann gets: interns',
      'Acme \\/ Fab / Mario',
    ];
    for (const text of texts) {
      const after = amended(entered(full), 'Acme', text);
      const id = rowsOf(after, 'node').at(3)?.id as Id;
      const order = (line: string) => line.split(' ').sort();
      expect(order(textOfPartner(after, id))).toEqual(order(text));
    }
  });

  it('is one edit that one undo takes back, new themes and people too', () => {
    const document = entered(full);
    const { id } = named(document, 'Acme');
    const text = 'Beta / Juan Ruiz @Labs !Cy gives: time; Gamma / Maria';
    const edit = amendPartner(document, { id, text }, ids);
    if (!edit.ok) throw new Error(edit.error.reason);
    const after = applied(document, edit.value.change);
    expect(applied(after, inverted(edit.value.change))).toEqual(document);
    expect([edit.value.focus, edit.value.label]).toEqual([
      id,
      { key: 'history.amend', values: { name: 'Beta', count: 1 } },
    ]);
  });

  it('keeps everything that a line cannot say', () => {
    let document = entered(full);
    const { id } = named(document, 'Acme');
    document = did(document, setNotes, { id, notes: 'Open late' }, ids);
    document = did(document, addContact, { partner: id, name: 'Zoe' }, ids);
    const after = did(document, amendPartner, { id, text: 'Acme Fab' }, ids);
    expect(named(after, 'Acme Fab').notes).toBe('Open late');
    expect(contactsOf(after, id).map(({ person }) => person.name)).toEqual(['Zoe']);
  });

  it('values that the text did not change keep their rows', () => {
    const document = entered(full);
    const { id } = named(document, 'Acme');
    const after = amended(document, 'Acme', `${full.replace('space', 'rooms')}, talks`);
    const idsOf = (map: MapDocument) => [
      ...exchangeOf(map, id, 'gives').map((item) => item.id),
      ...ownersOf(map, id).map(({ tie }) => tie.id),
      ...contactsOf(map, id).map(({ tie }) => tie.id),
    ];
    expect(idsOf(after)).toEqual(idsOf(document));
    expect(exchangeOf(after, id, 'gets').map(({ text }) => text)).toEqual(['interns', 'talks']);
  });

  it('a corrected spelling stays the same person with all we know of them', () => {
    let document = entered('Acme / Maria Lopz');
    const { id } = named(document, 'Acme');
    const [tied] = contactsOf(document, id);
    if (!tied) throw new Error('no contact');
    document = did(document, changePerson, { id: tied.person.id, email: 'm@acme.org' }, ids);
    document = did(document, changeContact, { id: tied.tie.id, since: '2026-05-03' }, ids);
    const after = amended(document, 'Acme', 'Acme / Maria Lopez');
    const [now] = contactsOf(after, id);
    expect([now?.person.name, now?.person.email, now?.tie.since]).toEqual([
      'Maria Lopez',
      'm@acme.org',
      '2026-05-03',
    ]);
  });

  it('another person does not inherit e-mail and dates, and nobody else is renamed', () => {
    let document = entered('Beta / Maria', entered('Acme / Maria'));
    document = amended(document, 'Acme', 'Acme / Juan');
    expect(peopleIn(document)).toEqual(['Maria', 'Juan']);
    const maria = rowsOf(document, 'person')[0]?.id as Id;
    document = did(document, changePerson, { id: maria, phone: '555' }, ids);
    document = amended(document, 'Beta', 'Beta / Xavier');
    expect(rowsOf(document, 'person').map(({ name, phone }) => [name, phone])).toEqual([
      ['Juan', undefined],
      ['Xavier', undefined],
    ]);
  });

  it('b25 a name that is on the map is that person, not a second one', () => {
    const document = amended(
      entered('Beta / Juan', entered('Acme / Maria')),
      'Acme',
      'Acme / juan',
    );
    expect(peopleIn(document)).toEqual(['Juan']);
  });

  it('a contact or owner taken away goes from the map when nobody else has them', () => {
    expect(peopleIn(amended(entered(full), 'Acme', 'Acme !Bo'))).toEqual(['Bo']);
  });

  it('a person let go and said again in the same line stays', () => {
    const after = amended(entered('Acme / Maria'), 'Acme', 'Acme; Beta / Maria');
    expect(peopleIn(after)).toEqual(['Maria']);
    expect(contactsOf(after, named(after, 'Beta').id)).toHaveLength(1);
  });

  it('more partners after ; are made anew beside it', () => {
    const after = amended(entered('Acme @Places'), 'Acme', 'Acme @Places; Beta; Gamma @Mentors');
    expect(textOfMap(after)).toBe('P\n# Mentors\nGamma\n# Places\nAcme\nBeta');
  });

  it('themes that are not said any more are left', () => {
    const document = entered('Acme @Mentors @Places');
    const after = amended(document, 'Acme', 'Acme @Places');
    expect(textOfPartner(after, named(after, 'Acme').id)).toBe('Acme @Places');
    expect(named(amended(document, 'Acme', 'Acme'), 'Acme').themes).toBeUndefined();
  });

  it('a status that was never set stays unset until the text says one', () => {
    const document = applied(
      mapOf('P', ids),
      creating({ id: ids.next('node'), kind: 'node', type: 'partner', name: 'Acme', order: 'V' }),
    );
    expect(named(amended(document, 'Acme', 'Acme Fab'), 'Acme Fab').status).toBeUndefined();
    expect(named(amended(document, 'Acme', 'Acme ~wi'), 'Acme').status).toBe('wished');
  });

  it('is refused for a # line, an empty one, a long name and what is no partner', () => {
    const document = entered('Acme');
    const reasonOf = (text: string, name = 'Acme') => {
      const edit = amendPartner(document, { id: named(document, name).id, text }, ids);
      return edit.ok ? null : edit.error.reason;
    };
    expect(reasonOf('# Acme')).toBe('lineMakesTheme');
    expect(reasonOf(' ')).toBe('nameEmpty');
    expect(reasonOf(`Acme / ${'x'.repeat(121)}`)).toBe('nameTooLong');
    expect(reasonOf('Acme', 'Mentors')).toBe('notAPartner');
  });
});
