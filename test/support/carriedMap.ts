import { documentOf, type MapDocument } from '../../src/domain/document';
import type { Row } from '../../src/domain/row';
import { idOf } from './ids';
import { named } from './maps';
import { sketchOf } from './sketch';

/** What the map below says for its makers' eyes only. */
export const mineValues = [
  'Lucía Ferrer',
  'lucia@acme.example',
  'Ngozi Adeyemi',
  'cash problems',
  'Vault code 7',
  'ask again after payday',
] as const;

/** Acme Fab with something in every field, a hidden note, and a few others around it. */
export const carriedMap = (): MapDocument => {
  const base = sketchOf(`Flex Friday
    # Mentors
    Acme Fab ~warm
    Café Olé
    # Funding
    County Health ~wished
    ---
    Unsorted Works
    Acme Fab -> County Health: funds
    Café Olé -- Acme Fab`);
  const acme = named(base, 'Acme Fab');
  const at = (number: number) => idOf('person', 800 + number);
  const rows: readonly Row[] = [
    {
      ...acme,
      partnerKind: 'company',
      sector: 'Advanced manufacturing',
      notes: 'They have cash problems',
      url: 'https://acme.example/shop',
      fields: { [idOf('field', 801)]: 'Vault code 7', [idOf('field', 802)]: 'Building nine' },
    },
    {
      id: at(1),
      kind: 'person',
      name: 'Lucía Ferrer',
      email: 'lucia@acme.example',
      side: 'partner',
    },
    { id: at(2), kind: 'person', name: 'Ngozi Adeyemi', side: 'ours' },
    { id: idOf('contact', 801), kind: 'contact', partner: acme.id, person: at(1) },
    { id: idOf('owner', 801), kind: 'owner', partner: acme.id, person: at(2) },
    {
      id: idOf('field', 801),
      kind: 'field',
      name: 'Door',
      fieldType: 'text',
      audience: 'mine',
      order: 'a',
    },
    {
      id: idOf('field', 802),
      kind: 'field',
      name: 'Where',
      fieldType: 'text',
      audience: 'public',
      order: 'b',
    },
    {
      id: idOf('exchangeItem', 801),
      kind: 'exchangeItem',
      partner: acme.id,
      way: 'gives',
      text: 'lathe time',
      order: 'a',
    },
    {
      id: idOf('exchangeItem', 802),
      kind: 'exchangeItem',
      partner: acme.id,
      way: 'gets',
      text: 'summer interns',
      order: 'a',
    },
    {
      id: idOf('activity', 801),
      kind: 'activity',
      activityKind: 'tour',
      name: 'Open shop day',
      partners: { [acme.id]: true },
      state: 'done',
    },
    {
      id: idOf('need', 801),
      kind: 'need',
      name: 'CNC setup',
      order: 'a',
      answeredBy: { [acme.id]: true },
    },
    {
      id: idOf('note', 801),
      kind: 'note',
      text: 'ask again after payday',
      at: [900, 900],
      audience: 'mine',
    },
    {
      id: idOf('note', 802),
      kind: 'note',
      text: 'parking behind\nthe library',
      at: [0, 0],
      audience: 'public',
    },
  ];
  return documentOf(base.map, [...base.rows.values(), ...rows]);
};
