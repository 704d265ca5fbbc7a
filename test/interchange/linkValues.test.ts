import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, creating, isEmpty } from '../../src/domain/change';
import { linksOf, type MapDocument } from '../../src/domain/document';
import { type LinkLayer, linkLayers } from '../../src/domain/row';
import { readCsv } from '../../src/interchange/csv/readCsv';
import { readGephiPair } from '../../src/interchange/gephi/readGephi';
import { writeGephi } from '../../src/interchange/gephi/writeGephi';
import { readGexf } from '../../src/interchange/gexf/readGexf';
import { writeGexf } from '../../src/interchange/gexf/writeGexf';
import { readGraphml } from '../../src/interchange/graphml/readGraphml';
import { writeGraphml } from '../../src/interchange/graphml/writeGraphml';
import { plainOfKumuSheets } from '../../src/interchange/kumu/kumuSheets';
import { readKumuJson } from '../../src/interchange/kumu/readKumuJson';
import { kumuTexts } from '../../src/interchange/kumu/writeKumuCsv';
import { kumuBlueprint } from '../../src/interchange/kumu/writeKumuJson';
import type { PlainMap } from '../../src/interchange/plain/plainMap';
import { plainOf } from '../../src/interchange/plain/plainOf';
import { tableOfPlain } from '../../src/interchange/plain/tableOfPlain';
import { planImport } from '../../src/interchange/plan/planImport';
import { documentArbitrary } from '../support/arbitraries';
import { countingIds } from '../support/ids';
import { mapOf } from '../support/maps';
import { bytesOf, unwrapped } from '../support/plainMaps';
import { sketchOf } from '../support/sketch';
import { proposedMapping } from '../support/tables';

const ids = countingIds(900_000);

const tableIn = (text: string, name: string) =>
  unwrapped(readCsv({ name, bytes: bytesOf(text) }, () => undefined));

const sheetIn = (text: string, name: string) => {
  const { headers, rows } = tableIn(text, name);
  return { name, rows: [{ line: 1, cells: headers }, ...rows] };
};

/** Every format that has a place for values of connections, out and in again. */
const formats: Readonly<Record<string, (plain: PlainMap) => PlainMap | Promise<PlainMap>>> = {
  gexf: async (plain) => unwrapped(await readGexf(bytesOf(writeGexf(plain)))),
  graphml: async (plain) => unwrapped(await readGraphml(bytesOf(writeGraphml(plain)))),
  gephi: (plain) => {
    const { nodes, edges } = writeGephi(plain);
    return unwrapped(readGephiPair(tableIn(nodes, 'nodes.csv'), tableIn(edges ?? '', 'edges.csv')));
  },
  kumuJson: (plain) => unwrapped(readKumuJson(kumuBlueprint(plain))),
  kumuCsv: (plain) => {
    const { elements, connections } = kumuTexts(plain);
    const sheets = [sheetIn(elements, 'elements.csv'), sheetIn(connections, 'connections.csv')];
    return unwrapped(plainOfKumuSheets(sheets)) as PlainMap;
  },
};

const imported = (onto: MapDocument, plain: PlainMap) => {
  const table = tableOfPlain(plain, 'map.json');
  return unwrapped(planImport(onto, table, proposedMapping(table), {}, ids));
};

/** Random maps in which connections are there, ideal, or both. */
const layered: fc.Arbitrary<MapDocument> = fc
  .tuple(documentArbitrary, fc.array(fc.constantFrom<LinkLayer>(...linkLayers), { minLength: 1 }))
  .map(([document, layers]) =>
    applied(
      document,
      creating(
        ...linksOf(document).map((row, at) => ({
          ...row,
          layer: layers[at % layers.length] ?? 'actual',
        })),
      ),
    ),
  )
  .filter((document) => linksOf(document).length > 0);

const layersIn = (document: MapDocument) =>
  linksOf(document)
    .map(({ id, sourceId, layer }) => `${sourceId ?? id} ${layer}`)
    .sort();

const twoLinks = (): MapDocument => {
  const start = sketchOf(`Flex Friday
    # Mentors
    Acme Fab
    Beta Lab
    County Health
    ---
    Acme Fab -> County Health: funds
    Acme Fab -- Beta Lab`);
  const [first] = linksOf(start);
  return first ? applied(start, creating({ ...first, layer: 'ideal' as const })) : start;
};

describe('what connections say beside their type', () => {
  it.each(Object.keys(formats))(
    'ideal connections go through %s and come back so',
    async (format) => {
      const through = formats[format] as (plain: PlainMap) => Promise<PlainMap>;
      await fc.assert(
        fc.asyncProperty(layered, async (document) => {
          const blank = mapOf('', ids);
          const plain = await through(plainOf(document));
          const back = applied(blank, imported(blank, plain).change);
          expect(layersIn(back)).toEqual(layersIn(document));
          expect(isEmpty(imported(document, plain).change)).toBe(true);
        }),
        { numRuns: 40 },
      );
    },
  );

  it('an ideal connection and a real one between the same two stay what they are', () => {
    const start = twoLinks();
    const [first] = linksOf(start);
    const both = first
      ? applied(start, creating({ ...first, id: ids.next('link'), layer: 'actual' as const }))
      : start;
    const withoutIds = plainOf(both).links.map((link) => ({ ...link, id: '' }));
    const plan = imported(both, { ...plainOf(both), links: withoutIds });
    expect(plan.links).toMatchObject({ create: [], update: {}, unchanged: 3 });
  });

  it('a file that does not speak of layers leaves them as they are', () => {
    const start = twoLinks();
    const silent = plainOf(start).links.map((link) => ({ ...link, values: {} }));
    const plan = imported(start, { ...plainOf(start), linkColumns: [], links: silent });
    expect(plan.links.update).toEqual({});
  });

  it('a column called layer that holds other words is none of ours, and is named', () => {
    const plain = plainOf(twoLinks());
    const links = plain.links.map((link) => ({ ...link, values: { Layer: 'Water' } }));
    const plan = imported(mapOf('', ids), { ...plain, links });
    expect(plan.links.create.map(({ layer }) => layer)).toEqual(['actual', 'actual']);
    expect(plan.notices).toContainEqual({
      reason: 'linkValuesLeft',
      values: { count: 2, names: 'Layer' },
    });
  });

  it('what is written on a connection is its type where it has none; else it is named', () => {
    const elements = [{ label: 'A' }, { label: 'B' }];
    const connections = [
      { from: 'A', to: 'B', label: 'meets monthly', Strength: '3', direction: 'undirected' },
      { from: 'B', to: 'A', type: 'funds', label: 'since 2020', direction: 'directed' },
    ];
    const plain = unwrapped(readKumuJson(JSON.stringify({ elements, connections })));
    const plan = imported(mapOf('', ids), plain);
    expect(plan.links.create.map(({ type }) => type)).toEqual(['meets monthly', 'funds']);
    expect(plan.notices).toContainEqual({
      reason: 'linkValuesLeft',
      values: { count: 2, names: 'label, Strength' },
    });
  });
});
