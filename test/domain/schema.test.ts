import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowFrom } from '../../src/domain/schema';
import { countingIds, idOf } from '../support/ids';
import { mapOf } from '../support/maps';
import { soundPartner as partner, soundRows as rows } from '../support/soundRows';

test('a sound row of each kind is taken as it is', () => {
  for (const row of rows) expect(rowFrom(row)).toEqual({ ok: true, value: row });
});

test('every row that commands make is sound', () => {
  const document = mapOf('Robotics\n# Mentors\n## Near\nAcme ~warm\nBeta', countingIds());
  for (const row of document.rows.values()) expect(rowFrom(row).ok).toBe(true);
});

test('keys that the schema does not know stay, also deep ones', () => {
  const row = { ...partner, later: { at: 2, why: ['a', null, { b: true }] } };
  expect(rowFrom(JSON.parse(JSON.stringify(row)))).toEqual({ ok: true, value: row });
});

const wrong: readonly (readonly [string, unknown, string, string])[] = [
  ['no row at all', null, '', 'notAnObject'],
  ['a list', [], '', 'notAnObject'],
  ['a kind of another version', { ...partner, kind: 'poll' }, 'kind', 'unknownKind'],
  ['a kind that is a word of the language', { kind: 'constructor' }, 'kind', 'unknownKind'],
  ['an id of another kind', { ...partner, id: idOf('link', 1) }, 'id', 'notAnId'],
  ['a short id', { ...partner, id: 'node_1' }, 'id', 'notAnId'],
  ['no name', { ...partner, name: undefined }, 'name', 'missing'],
  ['an empty name', { ...partner, name: '' }, 'name', 'empty'],
  ['a name of 121', { ...partner, name: 'é'.repeat(121) }, 'name', 'tooLong'],
  ['notes of 4,001', { ...partner, notes: 'x'.repeat(4001) }, 'notes', 'tooLong'],
  ['a status nobody knows', { ...partner, status: 'cold' }, 'status', 'notAllowed'],
  ['null for absent', { ...partner, notes: null }, 'notes', 'wrongType'],
  ['a negative color', { ...partner, color: -1 }, 'color', 'outOfRange'],
  ['an order with a sign', { ...partner, order: '0-1' }, 'order', 'notAllowed'],
  [
    'a member that is false',
    { ...partner, themes: { [idOf('node', 2)]: false } },
    `themes.${idOf('node', 2)}`,
    'notAllowed',
  ],
  ['a member that is no id', { ...partner, themes: { x: true } }, 'themes.x', 'notAnId'],
  [
    'an infinite value',
    { ...partner, fields: { [idOf('field', 3)]: Infinity } },
    `fields.${idOf('field', 3)}`,
    'notFinite',
  ],
  [
    'a place with three numbers',
    { ...partner, pins: { force: [1, 2, 3] } },
    'pins.force',
    'wrongType',
  ],
  [
    'a place that is no number',
    { ...partner, pins: { force: [1, Number.NaN] } },
    'pins.force.1',
    'notFinite',
  ],
  ['a layout nobody knows', { ...partner, pins: { spiral: [1, 2] } }, 'pins.spiral', 'notAllowed'],
  ['an unknown field that is no JSON', { ...partner, later: () => 1 }, 'later', 'wrongType'],
  [
    'an unknown number without end',
    { ...partner, later: { a: -Infinity } },
    'later.a',
    'notFinite',
  ],
];

test.each(wrong)('%s is refused with its place and reason', (_, row, path, reason) => {
  expect(rowFrom(row)).toEqual({ ok: false, error: [{ path, reason }] });
});

test('a day that the calendar does not have is refused', () => {
  const contact = { ...(rows[5] as object), lastContact: '2026-02-30' };
  expect(rowFrom(contact)).toEqual({
    ok: false,
    error: [{ path: 'lastContact', reason: 'notAllowed' }],
  });
});

test.each(['__proto__', 'constructor', 'prototype'])(
  'the key %s is refused wherever it stands',
  (key) => {
    const text = JSON.stringify(partner);
    const places = [
      text.replace('{', `{"${key}":1,`),
      text.replace('"pins":{', `"pins":{"${key}":[1,2],`),
      text.replace('"themes":{', `"themes":{"${key}":true,`),
      text.replace('"fields":{', `"fields":{"${key}":"x",`),
      text.replace('{', `{"later":[{"deep":{"${key}":{}}}],`),
    ];
    for (const place of places) expect(rowFrom(JSON.parse(place)).ok).toBe(false);
  },
);

test('all that is wrong is told at once', () => {
  const read = rowFrom({ ...partner, name: '', status: 'cold', notes: 7 });
  expect(read.ok ? [] : read.error.map(({ path }) => path).sort()).toEqual([
    'name',
    'notes',
    'status',
  ]);
});

test('a name counts as people count: 120 emoji are a name', () => {
  expect(rowFrom({ ...partner, name: '😀'.repeat(120) }).ok).toBe(true);
});

test('no JSON makes it throw, and what it takes it gives back unchanged', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...rows), fc.string(), (value, row, key) => {
      for (const given of [value, { ...row, [key]: value }]) {
        const before = JSON.stringify(given);
        const read = rowFrom(given);
        expect(read.ok ? read.value : given).toBe(given);
        expect(JSON.stringify(given)).toBe(before);
      }
    }),
  );
});

test('JSON nested without end is refused and overflows nothing', () => {
  const later = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
  const read = rowFrom({ ...partner, later });
  expect(read.ok ? [] : read.error.map(({ reason }) => reason)).toEqual(['tooDeep']);
});
