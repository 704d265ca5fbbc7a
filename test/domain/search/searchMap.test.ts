import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SayCode } from '../../../src/domain/search/fact';
import { searchMap } from '../../../src/domain/search/searchMap';
import { seenBy } from '../../../src/domain/seen';
import { carriedMap, mineValues } from '../../support/carriedMap';
import { sketchOf } from '../../support/sketch';

const english: Readonly<Record<string, string>> = {
  'kind company': 'Company',
  'status warm': 'Warm',
  'status wished': 'Wished',
  'status existing': 'Existing',
  'type funds': 'funds',
  'activity tour': 'Tour',
};

const spanish: Readonly<Record<string, string>> = { 'status warm': 'En conversación' };

const sayOf =
  (words: Readonly<Record<string, string>>): SayCode =>
  (field, code) =>
    words[`${field} ${code}`] ?? null;

const found = (text: string, document = carriedMap(), words = english) =>
  searchMap(document, text, sayOf(words)).hits.map(({ thing, where }) =>
    where ? `${thing.title} | ${where.field}: ${where.text}` : thing.title,
  );

describe('searching a map', () => {
  it('finds circles by name, whatever the case and accents', () => {
    expect(found('cafe ole')[0]).toBe('Café Olé');
    expect(found('ACME fab')[0]).toBe('Acme Fab');
    expect(found('mentórs')).toEqual(['Mentors']);
  });

  it('takes the words in any order', () => {
    expect(found('fab acme')[0]).toBe('Acme Fab');
    expect(found('lathe acme')).toEqual(['Acme Fab | gives: lathe time']);
    expect(found('acme nobody')).toEqual([]);
  });

  it('finds a partner by everything that is said of it, and says where', () => {
    const where = {
      'lucia f': 'contact: Lucía Ferrer',
      'lucia@': 'contact: lucia@acme.example',
      ngozi: 'owner: Ngozi Adeyemi',
      lathe: 'gives: lathe time',
      interns: 'gets: summer interns',
      'advanced man': 'sector: Advanced manufacturing',
      'acme.example/shop': 'url: https://acme.example/shop',
      'vault code': 'own: Vault code 7',
      cash: 'notes: They have cash problems',
      'open shop': 'activity: Open shop day',
      tour: 'activity: Tour',
      cnc: 'need: CNC setup',
      warm: 'status: Warm',
      company: 'kind: Company',
    };
    for (const [text, place] of Object.entries(where))
      expect(found(text), text).toEqual([`Acme Fab | ${place}`]);
  });

  it('knows statuses in the language of the screen', () => {
    expect(found('conversacion', carriedMap(), spanish)).toEqual([
      'Acme Fab | status: En conversación',
    ]);
  });

  it('finds connections by both ends and by what they are', () => {
    expect(found('acme – county')).toEqual(['Acme Fab → County Health']);
    expect(found('funds')).toEqual(['Acme Fab → County Health | type: funds']);
  });

  it('finds slips of paper on the map', () => {
    expect(found('library parking')).toEqual(['parking behind the library']);
  });

  it('puts a name before what is said, a beginning before a middle', () => {
    const map = sketchOf('Center\n# Art\nSmart Shop\nHeart Art Club\nArtists United');
    expect(found('art', map)).toEqual(['Art', 'Artists United', 'Heart Art Club', 'Smart Shop']);
  });

  it('forgives one slip when nothing else is found', () => {
    for (const text of ['Acne Fab', 'Amce', 'Menttors', 'Funing', 'Couny'])
      expect(found(text), text).not.toEqual([]);
    expect(found('Xyzzy')).toEqual([]);
    expect(found('fly')).toEqual([]);
    expect(found('work', sketchOf('Center\n# Tours\nWordsmith'))).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(found('  ')).toEqual([]);
  });

  it('finds the name of every circle by any of its beginnings', () => {
    const map = carriedMap();
    const names = ['Acme Fab', 'Café Olé', 'County Health', 'Unsorted Works', 'Flex Friday'];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(20), (name, length) => {
        const text = name.slice(0, 1 + (length % name.length));
        expect(found(text, map).map((hit) => hit.split(' | ')[0])).toContain(name);
      }),
    );
  });
});

describe('searching what a room may see', () => {
  const shown = seenBy(carriedMap(), { audience: 'partners', unnamed: 'A person' });

  it('finds nothing that is only mine', () => {
    for (const value of mineValues) expect(found(value, shown), value).toEqual([]);
    expect(found('door', shown)).toEqual([]);
  });

  it('still finds the rest', () => {
    expect(found('lathe', shown)).toEqual(['Acme Fab | gives: lathe time']);
    expect(found('building nine', shown)).toEqual(['Acme Fab | own: Building nine']);
    expect(found('parking', shown)).toEqual(['parking behind the library']);
  });

  it('does not find a person by a name that is not shown', () => {
    const map = sketchOf('Center\n# Mentors\nMaria Lopez');
    const rows = [...map.rows.values()].map((row) =>
      row.kind === 'node' && row.name === 'Maria Lopez'
        ? { ...row, partnerKind: 'person' as const, role: 'Retired engineer' }
        : row,
    );
    const room = seenBy(
      { map: map.map, rows: new Map(rows.map((row) => [row.id, row])) },
      { audience: 'partners', unnamed: 'A person' },
    );
    expect(found('maria', room)).toEqual([]);
    expect(found('retired', room)).toEqual(['Retired engineer']);
  });
});
