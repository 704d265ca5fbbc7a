import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { readGraphml } from '../../../src/interchange/graphml/readGraphml';
import { writeGraphml } from '../../../src/interchange/graphml/writeGraphml';
import { plainElement } from '../../../src/interchange/plain/plainMap';
import { bytesOf, plainMapsForOthers, unwrapped } from '../../support/plainMaps';

const read = (text: string) => readGraphml(bytesOf(text));

const fromYed = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <key for="node" id="d5" attr.name="description" attr.type="string"/>
  <key for="node" id="d6" yfiles.type="nodegraphics"/>
  <key for="edge" id="d10" yfiles.type="edgegraphics"/>
  <graph edgedefault="directed" id="G">
    <node id="n0" yfiles.foldertype="group">
      <data key="d6"><y:ProxyAutoBoundsNode><y:Realizers active="0"><y:GroupNode>
        <y:Geometry height="100" width="200" x="0" y="0"/><y:NodeLabel>Schools</y:NodeLabel>
      </y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
      <graph edgedefault="directed" id="n0:">
        <node id="n0::n0">
          <data key="d5"><![CDATA[A school]]></data>
          <data key="d6"><y:ShapeNode><y:Geometry height="30" width="40" x="100" y="50"/>
            <y:Fill color="#FFCC00" transparent="false"/><y:BorderStyle width="1.0"/>
            <y:NodeLabel alignment="center">North High</y:NodeLabel></y:ShapeNode></data>
        </node>
      </graph>
    </node>
    <node id="n1"><data key="d6"><y:ShapeNode><y:NodeLabel>Library</y:NodeLabel></y:ShapeNode></data></node>
    <edge id="e0" source="n1" target="n0::n0">
      <data key="d10"><y:PolyLineEdge><y:EdgeLabel>reads with</y:EdgeLabel></y:PolyLineEdge></data>
    </edge>
  </graph>
</graphml>`;

describe('GraphML', { timeout: 60_000 }, () => {
  it('reads names, places, colors and groups of a yEd file, and says what is left out', async () => {
    const plain = unwrapped(await read(fromYed));
    expect(plain.elements).toEqual([
      { ...plainElement('n0', 'Schools'), role: 'theme', at: [100, 50] },
      {
        ...plainElement('n0::n0', 'North High'),
        under: ['n0'],
        description: 'A school',
        at: [120, 65],
        color: '#ffcc00',
      },
      plainElement('n1', 'Library'),
    ]);
    expect(plain.links).toMatchObject([
      { id: 'e0', from: 'n1', to: 'n0::n0', type: 'reads with', direction: 'forward' },
    ]);
    expect(plain.notices).toEqual([
      {
        reason: 'extrasIgnored',
        values: {
          names: 'y:ProxyAutoBoundsNode, y:Realizers, y:GroupNode, y:ShapeNode, y:BorderStyle',
        },
      },
    ]);
  });

  it('reads the columns that other programs write names, places and colors in', async () => {
    const plain = unwrapped(
      await read(`<graphml><key id="a" for="node" attr.name="name" attr.type="string"/>
        <key id="x" for="node" attr.name="x" attr.type="double"/><key id="y" for="node" attr.name="y"/>
        <key id="r" for="node" attr.name="r"/><key id="g" for="node" attr.name="g"/>
        <key id="b" for="node" attr.name="b"/><key id="k" for="node" attr.name="kind"><default>x</default></key>
        <key id="w" for="edge" attr.name="weight" attr.type="double"/>
        <graph edgedefault="undirected"><node id="1"><data key="a">Zoo</data><data key="x">3</data>
        <data key="y">4</data><data key="r">0</data><data key="g">128</data><data key="b">255</data></node>
        <edge source="1" target="1"><data key="w">2</data></edge><hyperedge/></graph></graphml>`),
    );
    expect(plain.elements).toEqual([
      { ...plainElement('1', 'Zoo'), values: { kind: 'x' }, at: [3, -4], color: '#0080ff' },
    ]);
    expect(plain.links[0]).toMatchObject({ direction: 'none', values: { weight: '2' } });
    expect(plain.notices[0]?.values).toEqual({ names: 'hyperedge' });
  });

  it('writes what an independent parser reads, with ids that are name tokens', () => {
    fc.assert(
      fc.property(plainMapsForOthers, (plain) => {
        const text = writeGraphml(plain);
        const graph = parse(MultiGraph, text);
        const below = plain.elements.flatMap(({ under }) => under);
        expect(graph.order).toBe(plain.elements.length);
        expect(graph.size).toBe(plain.links.length + below.length);
        const labels = graph.mapNodes((_, { label }) => label);
        expect(labels).toEqual(plain.elements.map(({ label }) => label));
        for (const [, id] of text.matchAll(/<(?:node|edge|key) id="([^"]*)"/g))
          expect(id).toMatch(/^[\w.:-]+$/);
        expect(graph.filterEdges((edge) => graph.isDirected(edge))).toHaveLength(
          plain.links.filter(({ direction }) => direction === 'forward').length,
        );
      }),
    );
  });

  it('leaves out characters that XML cannot hold', async () => {
    const elements = [plainElement('a', 'Bell\u0007 \ud800tower\ufffe')];
    const plain = { title: '', columns: [], linkColumns: [], elements, links: [], notices: [] };
    const back = unwrapped(await read(writeGraphml(plain)));
    expect(back.elements[0]?.label).toBe('Bell tower');
  });
});
