import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKumuJson } from '../../src/interchange/kumu/readKumuJson';
import { kumuBlueprint } from '../../src/interchange/kumu/writeKumuJson';
import { type PlainMap, plainElement } from '../../src/interchange/plain/plainMap';
import type { FileProblem } from '../../src/interchange/problem';
import { anyKumuMap } from '../support/kumuMaps';
import { bytesOf } from '../support/tables';
import { contentOf, oneTable, whyRefused } from '../support/workbooks';

const plainIn = (value: unknown): PlainMap => {
  const read = readKumuJson(typeof value === 'string' ? value : JSON.stringify(value));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

const refusal = (text: string): FileProblem => {
  const read = readKumuJson(text);
  if (read.ok) throw new Error('was not refused');
  return read.error;
};

/** A project as Kumu backs it up. */
const backup = {
  name: 'Growth',
  defaultMap: 'map-2',
  attributes: [
    { _id: 'attr-1', name: 'Element Type', format: 'string' },
    { _id: 'attr-2', name: '2014 Population', format: 'number' },
  ],
  elements: [
    {
      _id: 'elem-1',
      attributes: {
        label: 'Ohio',
        'element type': 'State',
        '2014 population': 11594163,
        tags: ['a', 'b'],
        description: 'On the lake',
      },
    },
    { _id: 'elem-2', attributes: { label: 'Utah', 'element type': 'State' } },
    { _id: 'elem-3', attributes: { label: 'Gone' } },
  ],
  connections: [
    {
      _id: 'conn-1',
      direction: 'directed',
      delayed: true,
      reversed: true,
      attributes: { 'connection type': 'trades', label: 'much' },
      from: 'elem-1',
      to: 'elem-2',
    },
    { _id: 'conn-2', direction: 'undirected', attributes: {}, from: 'elem-1', to: 'elem-9' },
  ],
  loops: [{ _id: 'loop-1' }],
  maps: [
    { _id: 'map-1', name: 'Old', elements: [] },
    {
      _id: 'map-2',
      name: 'The States',
      elements: [
        { element: 'elem-1', position: { x: 10.5, y: -20 }, pinned: true },
        { element: 'elem-2', position: { x: 1, y: 2 }, pinned: false },
      ],
    },
  ],
  perspectives: [{ _id: 'pers-1', style: '…' }],
};

describe('a Kumu project backup', () => {
  it('comes with ids, labels, types, fields by their names, places and pins', () => {
    const plain = plainIn(backup);
    expect(plain.title).toBe('The States');
    expect(plain.columns).toEqual(['2014 Population', 'tags']);
    expect(plain.elements[0]).toEqual({
      ...plainElement('elem-1', 'Ohio'),
      type: 'State',
      description: 'On the lake',
      values: { '2014 Population': '11594163', tags: 'a|b' },
      at: [10.5, -20],
      pinned: true,
    });
    expect(plain.elements.map(({ at, pinned }) => [at, pinned])).toEqual([
      [[10.5, -20], true],
      [[1, 2], false],
      [null, false],
    ]);
  });

  it('a reversed connection goes the other way and keeps what it says', () => {
    expect(plainIn(backup).links[0]).toEqual({
      id: 'conn-1',
      from: 'elem-2',
      to: 'elem-1',
      type: 'trades',
      direction: 'forward',
      values: { label: 'much', Delayed: 'yes' },
    });
  });

  it('what is left out is said: views, loops, other maps, what is on no map', () => {
    expect(plainIn(backup).notices).toEqual([
      { reason: 'otherMaps', values: { count: 1, map: 'The States' } },
      { reason: 'offMap', values: { count: 1, map: 'The States' } },
      { reason: 'viewsLeftOut', values: { count: 1 } },
      { reason: 'loopsLeftOut', values: { count: 1 } },
    ]);
  });

  it('a connection to nowhere is left out with a notice, not made up', async () => {
    const table = await oneTable(bytesOf(JSON.stringify(backup)), 'backup.json');
    expect(table.rows).toHaveLength(3);
    expect(table.drawn?.links).toHaveLength(1);
    expect(table.drawn?.places.get(2)).toEqual({ at: [10.5, -20], pinned: true });
    expect(table.notices).toContainEqual({
      reason: 'linkEndLost',
      values: { count: 1, to: 'elem-9' },
    });
  });
});

describe('a Kumu blueprint', () => {
  it('is read as people write it, ends by label or by id', () => {
    const plain = plainIn({
      elements: [
        { label: 'A', type: 'Letter', tags: ['one', 'two'] },
        { id: 'e2', label: 'B', 'Favorite Dessert': 'shave ice', Rank: 3, Open: true, Gone: null },
      ],
      connections: [{ id: 'c1', from: 'A', to: 'e2', type: 'likes', direction: 'mutual' }],
    });
    expect(plain.elements.map(({ id, label, type, values }) => [id, label, type, values])).toEqual([
      ['A', 'A', 'Letter', { tags: 'one|two' }],
      ['e2', 'B', '', { 'Favorite Dessert': 'shave ice', Rank: '3', Open: 'true' }],
    ]);
    expect(plain.links).toEqual([
      { id: 'c1', from: 'A', to: 'e2', type: 'likes', direction: 'both', values: {} },
    ]);
    expect(plain.notices).toEqual([]);
  });

  it('is written with lists, numbers and ids as Kumu has them', () => {
    const written: unknown = JSON.parse(
      kumuBlueprint({
        title: '',
        columns: ['Tags', 'Population', 'Zip', 'Growth'],
        linkColumns: [],
        elements: [
          {
            ...plainElement('e1', 'Ohio'),
            type: 'State',
            values: {
              Tags: 'a|b',
              Population: '11594163',
              Zip: '02139',
              Growth: '0.01899695852565953',
            },
          },
        ],
        links: [{ id: 'c1', from: 'e1', to: 'e1', type: '', direction: 'forward', values: {} }],
        notices: [],
      }),
    );
    expect(written).toEqual({
      elements: [
        {
          id: 'e1',
          label: 'Ohio',
          type: 'State',
          Tags: ['a', 'b'],
          Population: 11594163,
          Zip: '02139',
          Growth: 0.01899695852565953,
        },
      ],
      connections: [{ id: 'c1', from: 'e1', to: 'e1', direction: 'directed' }],
      loops: [],
    });
  });

  it('any map comes back as it was', () => {
    fc.assert(
      fc.property(anyKumuMap, (plain) => {
        const { columns, linkColumns, notices: _, ...back } = plainIn(kumuBlueprint(plain));
        expect({ ...back, notices: [] }).toEqual({
          title: plain.title,
          elements: plain.elements,
          links: plain.links,
          notices: [],
        });
        expect([...columns].sort()).toEqual([...plain.columns].sort());
        expect([...linkColumns].sort()).toEqual([...plain.linkColumns].sort());
      }),
      { numRuns: 200 },
    );
  });

  it('damaged entries are left out by number, and a damaged file is refused by what it is', () => {
    expect(plainIn({ elements: [7, { label: 'A' }], connections: [] }).notices).toEqual([
      { reason: 'setAside', values: { row: 1, path: 'elements.0', count: 1 } },
    ]);
    expect(refusal('{"elements":[{"label":"A"}')).toEqual({ reason: 'notJson' });
    expect(refusal('{"elements":[],"connections":{}}')).toEqual({
      reason: 'kumuShape',
      values: { where: 'connections' },
    });
    expect(refusal('{"elements":[{"__proto__":{"x":1},"label":"A"}]}')).toEqual({
      reason: 'forbiddenKey',
      values: { key: '__proto__' },
    });
    expect(refusal(`{"elements":${'['.repeat(60)}${']'.repeat(60)}}`).reason).toBe('tooDeep');
    expect(refusal('{"elements":[],"connections":[]}').reason).toBe('nothingDrawn');
  });

  it('whatever is wrong in it, the answer is a map or a sentence', () => {
    const whole = JSON.stringify(backup);
    const piece = fc.constantFrom('null', '[]', '{}', '"x"', '7', 'true', '1e999', '"__proto__"');
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(40), piece, (at, length, put) => {
        const read = readKumuJson(whole.slice(0, at) + put + whole.slice(at + length));
        if (read.ok) expect(read.value.elements.length).toBeGreaterThan(0);
        else expect(read.error.reason).toMatch(/^[a-zA-Z]+$/u);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (elements, connections) => {
        const read = readKumuJson(JSON.stringify({ elements, connections }));
        expect(read.ok ? 'read' : read.error.reason).toBeTruthy();
      }),
      { numRuns: 200 },
    );
  });

  it('is told from files of ours, which stay ours, and from other JSON', async () => {
    const ours = '{"format":"commonwheel","version":1,"elements":[],"connections":[]}';
    expect((await whyRefused(bytesOf(ours), 'map.json')).reason).toBe('brokenMap');
    expect((await whyRefused(bytesOf('{"a":1}'), 'map.json')).reason).toBe('notOurs');
    const flat = '{"elements":[{"label":"A"}],"connections":[]}';
    expect((await contentOf(bytesOf(`\uFEFF${flat}`), 'any.json')).is).toBe('table');
  });
});

describe('Elements of a Kumu file with the same id', () => {
  const element = (id: string, label: string) => ({ id, label });

  it('stay two: the second gets an id of its own, and it is said', () => {
    const plain = plainIn({
      elements: [element('1', 'A'), element('1', 'B'), element('2', 'C')],
      connections: [
        { from: 'A', to: 'C', direction: 'directed' },
        { from: 'B', to: 'C', direction: 'directed' },
        { from: '1', to: '2', direction: 'directed' },
      ],
    });
    expect(plain.elements.map(({ id, label }) => [id, label])).toEqual([
      ['1', 'A'],
      ['1 (2)', 'B'],
      ['2', 'C'],
    ]);
    expect(plain.links.map(({ from }) => from)).toEqual(['1', '1 (2)', '1']);
    expect(plain.notices).toEqual([{ reason: 'idRepeated', values: { count: 1, id: '1' } }]);
  });

  it('are one where they have the same name as well', () => {
    const plain = plainIn({ elements: [element('1', 'A'), element('1', 'A')], connections: [] });
    expect(plain.elements).toHaveLength(1);
  });
});
