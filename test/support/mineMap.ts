import { applied, creating, updating } from '../../src/domain/change';
import { placing } from '../../src/domain/commands/arrange';
import type { MapDocument } from '../../src/domain/document';
import type { Row } from '../../src/domain/row';
import { countingIds } from './ids';
import { named } from './maps';
import { ringPlaces } from './places';
import { sketchOf } from './sketch';

/** Every text of the map below that nobody but its owner may see. */
export const mineTexts = [
  'Zoe Quill',
  'zoe.quill@mine.test',
  '602 555 0142',
  'Owen Vance',
  'owen@mine.test',
  'Secret note of Acme',
  'Secret note of the center',
  'Secret note of Mentors',
  'Secret field value',
  'Secret field name',
  'Secret slip of paper',
  'Secret notes of a tour',
  'Petra Thorn',
  '2031-04-17',
  'their-own-key-17',
] as const;

/**
 * A map with something in every field that is only mine: contacts, owners, notes, own fields, a slip
 * of paper, a date to get in touch, and a partner that is a person.
 */
export const mineMap = (): MapDocument => {
  const ids = countingIds();
  const drawn = sketchOf(
    'Flex Friday\n# Mentors\nAcme Fab\nPetra Thorn\n# Tours\nLibrary\nAcme Fab -> Library: funds\nPetra Thorn -- Library',
    ids,
  );
  const acme = named(drawn, 'Acme Fab').id;
  const petra = named(drawn, 'Petra Thorn').id;
  const [zoe, owen] = [ids.next('person'), ids.next('person')];
  const field = ids.next('field');
  const rows: readonly Row[] = [
    {
      ...{ id: zoe, kind: 'person', name: 'Zoe Quill', email: 'zoe.quill@mine.test' },
      ...{ phone: '602 555 0142', side: 'partner' },
    },
    { id: owen, kind: 'person', name: 'Owen Vance', email: 'owen@mine.test', side: 'ours' },
    { id: ids.next('contact'), kind: 'contact', partner: acme, person: zoe },
    { id: ids.next('contact'), kind: 'contact', partner: petra, person: zoe },
    { id: ids.next('owner'), kind: 'owner', partner: acme, person: owen },
    {
      ...{ id: field, kind: 'field', name: 'Secret field name', fieldType: 'text' },
      ...{ audience: 'mine', order: '0001' },
    },
    {
      ...{ id: ids.next('note'), kind: 'note', text: 'Secret slip of paper' },
      ...{ at: [300, 300], audience: 'mine' },
    },
    {
      ...{ id: ids.next('activity'), kind: 'activity', activityKind: 'tour', state: 'done' },
      ...{ partners: { [acme]: true }, notes: 'Secret notes of a tour' },
    },
    {
      ...{ id: ids.next('exchangeItem'), kind: 'exchangeItem', partner: acme, way: 'gives' },
      ...{ text: 'machine time', order: '0001' },
    },
  ] as readonly Row[];
  const filled = applied(drawn, creating(...rows));
  const whole = applied(
    filled,
    updating(filled, {
      [acme]: {
        notes: 'Secret note of Acme',
        nextContact: '2031-04-17',
        sourceId: 'their-own-key-17',
        [`fields.${field}`]: 'Secret field value',
      },
      [petra]: { partnerKind: 'person', role: 'Welding teacher' },
      [named(filled, 'Flex Friday').id]: { notes: 'Secret note of the center' },
      [named(filled, 'Mentors').id]: { notes: 'Secret note of Mentors' },
      [filled.map]: {
        'switchedOn.contacts': true,
        'switchedOn.owners': true,
        'switchedOn.url': true,
        sentence: 'Owen Vance brings Acme Fab along; ask owen@mine.test',
      },
    }),
  );
  return applied(whole, placing(whole, Object.fromEntries(ringPlaces(whole))));
};
