import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { readGexf } from '../../../src/interchange/gexf/readGexf';
import { writeGexf } from '../../../src/interchange/gexf/writeGexf';
import { plainElement } from '../../../src/interchange/plain/plainMap';
import { bytesOf, plainMapsForOthers, unwrapped } from '../../support/plainMaps';

const read = (text: string) => readGexf(bytesOf(text));

const foreign = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:v="http://www.gexf.net/1.2draft/viz" version="1.2">
  <meta lastmodifieddate="2020-01-01"><creator>Gephi 0.9</creator><description>Town</description></meta>
  <graph defaultedgetype="directed" mode="dynamic">
    <attributes class="node" mode="static">
      <attribute id="type" title="Type" type="string"/>
      <attribute id="open" title="Open" type="boolean"><default>true</default></attribute>
    </attributes>
    <nodes>
      <node id="a" label="Library">
        <attvalues><attvalue for="type" value="place"/><attvalue for="open" value="false"/></attvalues>
        <v:size value="10"/><v:position x="1.5" y="20" z="0"/><v:color r="255" g="0" b="16" a="0.5"/>
      </node>
      <node id="g" label="Schools"><nodes><node id="b" label="North"/></nodes></node>
      <node id="c" label="South" pid="g"><spells><spell start="1"/></spells></node>
    </nodes>
    <edges>
      <edge id="0" source="a" target="b" weight="2.0" label="helps"/>
      <edge id="1" source="b" target="c" type="mutual"/>
      <edge id="2" source="a" target="c" type="undirected"/>
    </edges>
  </graph>
</gexf>`;

describe('GEXF', { timeout: 60_000 }, () => {
  it('reads a file of 1.2 by local names: places with y turned, sizes, colors, defaults', async () => {
    const plain = unwrapped(await read(foreign));
    expect(plain.title).toBe('Town');
    expect(plain.elements[0]).toEqual({
      ...plainElement('a', 'Library'),
      type: 'place',
      values: { Open: 'false' },
      at: [1.5, -20],
      radius: 10,
      color: '#ff0010',
    });
    expect(plain.links.map(({ direction }) => direction)).toEqual(['forward', 'both', 'none']);
    expect(plain.links[0]).toMatchObject({ id: '0', type: 'helps', values: { Weight: '2.0' } });
  });

  it('takes what holds others for a theme, and says that times are left out', async () => {
    const plain = unwrapped(await read(foreign));
    expect(plain.elements.map(({ label, role, under }) => [label, role, under])).toEqual([
      ['Library', null, []],
      ['Schools', 'theme', []],
      ['North', null, ['g']],
      ['South', null, ['g']],
    ]);
    expect(plain.elements[2]?.values).toEqual({ Open: 'true' });
    expect(plain.notices).toEqual([{ reason: 'extrasIgnored', values: { names: 'spells' } }]);
  });

  it('leaves roles open and edges of type theme connections where no column says otherwise', async () => {
    const plain = unwrapped(
      await read(
        '<gexf><graph><nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b" label="theme"/></edges></graph></gexf>',
      ),
    );
    expect(plain.elements).toEqual([plainElement('a', 'a'), plainElement('b', 'b')]);
    expect(plain.links).toHaveLength(1);
  });

  it('gives a second circle of an id one of its own, and says so', async () => {
    const plain = unwrapped(
      await read('<gexf><graph><nodes><node id="a"/><node id="a"/></nodes></graph></gexf>'),
    );
    expect(plain.elements.map(({ id }) => id)).toEqual(['a', 'a (2)']);
    expect(plain.notices).toEqual([{ reason: 'idRepeated', values: { count: 1, id: 'a' } }]);
  });

  it('writes what an independent parser reads: every circle, connection, place and looks', () => {
    fc.assert(
      fc.property(plainMapsForOthers, (plain) => {
        const graph = parse(MultiGraph, writeGexf(plain), { respectInputGraphType: true });
        const below = plain.elements.flatMap(({ under }) => under);
        expect(graph.order).toBe(plain.elements.length);
        expect(graph.size).toBe(plain.links.length + below.length);
        for (const { id, label, role, at, radius, color } of plain.elements) {
          const seen = graph.getNodeAttributes(id);
          expect(seen.label).toBe(label);
          expect(seen.role ?? null).toBe(role);
          expect(seen.x === undefined ? null : [seen.x, 0 - seen.y]).toEqual(at);
          expect(seen.size ?? null).toBe(radius);
          expect(seen.color === undefined).toBe(color === null);
        }
        for (const { id, from, type, direction } of plain.links) {
          expect(graph.isDirected(id)).toBe(direction === 'forward');
          expect(graph.source(id)).toBe(from);
          expect(graph.getEdgeAttributes(id).label ?? '').toBe(type === '' ? '' : seenType(type));
        }
      }),
    );
  });

  it('tells types of columns so that no program changes a value', () => {
    const plain = {
      title: '',
      columns: ['whole', 'part', 'code', 'yes'],
      linkColumns: [],
      elements: [
        {
          ...plainElement('a', 'A'),
          values: { whole: '7', part: '1.5', code: '007', yes: 'true' },
        },
        { ...plainElement('b', 'B'), values: { whole: '-3', part: '2', code: '8', yes: 'false' } },
      ],
      links: [],
      notices: [],
    };
    const types = [...writeGexf(plain).matchAll(/title="(\w+)" type="(\w+)"/g)];
    expect(types.map(([, title, type]) => [title, type])).toEqual([
      ['role', 'string'],
      ['whole', 'integer'],
      ['part', 'double'],
      ['code', 'string'],
      ['yes', 'boolean'],
    ]);
  });
});

/** A type that would be taken for what says that a circle is in a theme travels under another. */
const seenType = (type: string): string => (/^theme_*$/.test(type) ? `${type}_` : type);
