import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, difference } from '../../src/domain/change';
import { documentOf, type MapDocument, rowsOf } from '../../src/domain/document';
import {
  changeWithout,
  type Forgetting,
  forgetting,
  isOf,
  rowWithout,
} from '../../src/domain/forget';
import { mentionsOf } from '../../src/domain/mentions';
import type { PersonRow, Row } from '../../src/domain/row';
import { rowFrom } from '../../src/domain/schema';
import { type Known, tracesOf } from '../../src/domain/traces';
import { idOf } from '../support/ids';
import { mineMap } from '../support/mineMap';
import { secretMapArbitrary } from '../support/secrets';

const word = '(name removed)';
const nobody: Known = { names: [], emails: [], phones: [] };
const without = (known: Partial<Known>, text: string): string =>
  tracesOf({ ...nobody, ...known }, word).taken(text);

describe('a person in a text', () => {
  it('is found as whole words, capital or small, over any space, dash or dot', () => {
    const names = ['María López'];
    for (const text of [
      'María López',
      'MARÍA  LÓPEZ',
      'maría\nlópez',
      'maría-lópez',
      'maría.lópez',
    ])
      expect(without({ names }, `ask ${text}!`)).toBe(`ask ${word}!`);
    expect(without({ names }, 'María López'.normalize('NFD'))).toBe(word);
    for (const text of ['María Lópezina', 'Ana-María Lopez', 'María', 'SanMaría López'])
      expect(without({ names }, text)).toBe(text);
  });

  it('is found by number however it is written, and by address', () => {
    const known = { phones: ['+1 (602) 555-0142'], emails: ['m.lopez@acme.test'] };
    for (const text of ['+1 (602) 555-0142', '1.602.555.0142', '16025550142', 'M.Lopez@ACME.test'])
      expect(without(known, `(${text})`)).toBe(`(${word})`);
    expect(without(known, '16025550143 and xm.lopez@acme.test')).toBe(
      '16025550143 and xm.lopez@acme.test',
    );
  });

  it('is not found where nothing is known, and marks of patterns are letters like others', () => {
    expect(without({ names: ['', '  '] }, 'any text')).toBe('any text');
    expect(without({ names: ['A. (Bo) [x]*'] }, 'see A. (Bo) [x]* and AxBo')).toBe(
      `see ${word} and AxBo`,
    );
    expect(tracesOf({ ...nobody, names: ['Bo'] }, '$&').taken('Bo')).toBe('$&');
  });
});

const personIn = (document: MapDocument): PersonRow | undefined => rowsOf(document, 'person')[0];

const given = (document: MapDocument, person: PersonRow): Forgetting => {
  const ties = [...rowsOf(document, 'contact'), ...rowsOf(document, 'owner')];
  const own = ties.filter((tie) => tie.person === person.id).map(({ id }) => id);
  return forgetting(person.id, [person], [], new Set(own), word);
};

const rowsLeft = (document: MapDocument, forgets: Forgetting): readonly Row[] =>
  [...document.rows.values()]
    .filter(({ id }) => !isOf(id, forgets))
    .map((row) => rowWithout(row, forgets));

describe('a map without a person', () => {
  it('is what its journal without them leads to', () => {
    fc.assert(
      fc.property(secretMapArbitrary, secretMapArbitrary, (before, after) => {
        const person = personIn(after);
        if (!person) return;
        const forgets = given(after, person);
        const empty = documentOf(after.map, []);
        const records = [difference(empty, before), difference(before, after)];
        const told = records.map((change) => changeWithout(change, forgets)).reduce(applied, empty);
        expect(new Map([...told.rows])).toEqual(
          new Map(rowsLeft(records.reduce(applied, empty), forgets).map((row) => [row.id, row])),
        );
      }),
    );
  });

  it('is sound row by row, and closed words and ids are left alone', () => {
    const person: PersonRow = { id: idOf('person', 1), kind: 'person', name: 'node', side: 'ours' };
    const forgets = forgetting(person.id, [person], [], new Set(), word);
    for (const row of mineMap().rows.values()) {
      const left = rowWithout(row, forgets);
      expect(rowFrom(left).ok).toBe(true);
      expect([left.id, left.kind]).toEqual([row.id, row.kind]);
    }
  });

  it('keeps every text within what its field may hold', () => {
    const person: PersonRow = { id: idOf('person', 1), kind: 'person', name: 'Al', side: 'ours' };
    const forgets = forgetting(person.id, [person], [], new Set(), word);
    const row = { ...[...mineMap().rows.values()].find(({ kind }) => kind === 'node') } as Row;
    const long = { ...row, name: 'Al '.repeat(40).trim(), notes: 'Al '.repeat(1333) } as Row;
    expect(rowFrom(long).ok).toBe(true);
    expect(rowFrom(rowWithout(long, forgets)).ok).toBe(true);
  });
});

describe('where else a person stands', () => {
  it('is told place by place, with how often', () => {
    const document = mineMap();
    const zoe = rowsOf(document, 'person').find(({ name }) => name === 'Zoe Quill');
    if (!zoe) throw new Error('nobody');
    expect(mentionsOf(document, zoe)).toEqual([]);
    const rows = [...document.rows.values()].map((row): Row => {
      if (row.kind === 'node' && row.name === 'Acme Fab')
        return { ...row, notes: 'Zoe Quill, call zoe quill: 602-555-0142', role: 'zoe quill' };
      if (row.kind === 'exchangeItem') return { ...row, text: 'an hour of Zoe Quill' };
      return row.kind === 'note' ? { ...row, text: 'Zoe Quill!' } : row;
    });
    expect(mentionsOf(documentOf(document.map, rows), zoe)).toEqual([
      { place: 'notes', name: 'Acme Fab', count: 3 },
      { place: 'details', name: 'Acme Fab', count: 1 },
      { place: 'note', name: '', count: 1 },
      { place: 'sharing', name: 'Acme Fab', count: 1 },
    ]);
  });
});
