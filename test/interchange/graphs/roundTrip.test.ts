import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCanvas } from '../../../src/interchange/canvas/readCanvas';
import { writeCanvas } from '../../../src/interchange/canvas/writeCanvas';
import { readCsv } from '../../../src/interchange/csv/readCsv';
import { readGephiPair } from '../../../src/interchange/gephi/readGephi';
import { writeGephi } from '../../../src/interchange/gephi/writeGephi';
import { readGexf } from '../../../src/interchange/gexf/readGexf';
import { writeGexf } from '../../../src/interchange/gexf/writeGexf';
import { readGraphml } from '../../../src/interchange/graphml/readGraphml';
import { writeGraphml } from '../../../src/interchange/graphml/writeGraphml';
import { outlineText } from '../../../src/interchange/outline/readOutline';
import { writeOutline } from '../../../src/interchange/outline/writeOutline';
import { flattened, unflattened } from '../../../src/interchange/plain/flat';
import type { PlainElement, PlainMap } from '../../../src/interchange/plain/plainMap';
import { withoutStructure, withStructure } from '../../../src/interchange/plain/structure';
import { bytesOf, plainMaps, unwrapped } from '../../support/plainMaps';

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const trimmed = (values: PlainElement['values']): PlainElement['values'] =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()]));

/** A map whose title is the name of its center as a title is kept. */
const withTitle = (plain: PlainMap): PlainMap => {
  const title = plain.title.trim();
  return { ...plain, title: title.includes('\n') ? plain.title : title };
};

const eachElement = (
  plain: PlainMap,
  change: (element: PlainElement) => PlainElement,
): PlainMap => ({ ...plain, elements: plain.elements.map(change) });

const nameKey = (label: string): string => oneLine(label).normalize('NFKC').toLowerCase();

const isNamedApart = ({ elements }: PlainMap): boolean =>
  new Set(elements.map(({ label }) => nameKey(label))).size === elements.length &&
  elements.every(({ label }) => !/^(?:\[.\]|\(?[a-z\d]{1,5}[.)]) /iu.test(oneLine(label)));

/** What an outline can say of a map, by names and in any order. */
const told = ({ title, elements, links }: PlainMap) => {
  const names = new Map(elements.map(({ id, label }) => [id, oneLine(label)]));
  const nameOf = (id: string): string => names.get(id) ?? '';
  return {
    title: oneLine(title),
    circles: Object.fromEntries(
      elements.map(({ label, role, type, description, values, under }) => [
        oneLine(label),
        {
          role,
          type,
          description: description.trim(),
          values: trimmed(values),
          under: under.map(nameOf).sort(),
        },
      ]),
    ),
    links: links.map(({ from, to, type, direction }) => [
      nameOf(from),
      nameOf(to),
      oneLine(type),
      direction,
    ]),
  };
};

/** Random maps are slow to make on a busy machine. */
const patience = { timeout: 60_000 };

describe('a map of ours in formats of nodes and edges', patience, () => {
  it('structure: roles and themes come back from a column and edges', () => {
    fc.assert(
      fc.property(plainMaps, (plain) => {
        expect(withoutStructure(withStructure(plain))).toEqual(plain);
        expect(unflattened(flattened(plain))).toEqual(plain);
      }),
    );
  });

  it('GEXF gives back everything', async () => {
    await fc.assert(
      fc.asyncProperty(plainMaps, async (plain) => {
        const read = unwrapped(await readGexf(bytesOf(writeGexf(plain))));
        expect(read).toEqual(withTitle(plain));
      }),
    );
  });

  it('GraphML gives back everything', async () => {
    await fc.assert(
      fc.asyncProperty(plainMaps, async (plain) => {
        const read = unwrapped(await readGraphml(bytesOf(writeGraphml(plain))));
        expect(read).toEqual(withTitle(plain));
      }),
    );
  });

  it('Gephi tables give back everything but places and looks', () => {
    fc.assert(
      fc.property(plainMaps, (plain) => {
        const { nodes, edges } = writeGephi(plain);
        const table = (text: string) =>
          unwrapped(readCsv({ name: 'x.csv', bytes: bytesOf(text) }, () => undefined));
        const none = { ...table(nodes), rows: [], headers: ['Source', 'Target'] };
        const read = unwrapped(readGephiPair(table(nodes), edges === null ? none : table(edges)));
        const carried = eachElement(plain, (element) => ({
          ...element,
          at: null,
          pinned: false,
          radius: null,
          color: null,
        }));
        expect({ ...read, notices: [] }).toEqual(carried);
      }),
    );
  });

  it('JSON Canvas gives back everything but pins and sizes', () => {
    fc.assert(
      fc.property(plainMaps, (plain) => {
        const read = unwrapped(readCanvas(bytesOf(writeCanvas(plain))));
        const byId = new Map(read.elements.map((element) => [element.id, element]));
        const carried = eachElement(plain, (element) => {
          const at = byId.get(element.id)?.at ?? null;
          if (element.at && at) {
            expect(Math.abs(at[0] - element.at[0])).toBeLessThan(0.2);
            expect(Math.abs(at[1] - element.at[1])).toBeLessThan(0.2);
          }
          return {
            ...element,
            label: oneLine(element.label),
            description: element.description.trim(),
            values: trimmed(element.values),
            at,
            pinned: false,
            radius: null,
          };
        });
        expect({ ...read, columns: [] }).toEqual({
          ...carried,
          title: oneLine(plain.title),
          columns: [],
          linkColumns: [],
          links: plain.links.map((link) => ({ ...link, values: {} })),
        });
      }),
    );
  });

  it('an outline gives back everything but ids and places, where names tell circles apart', () => {
    fc.assert(
      fc.property(plainMaps, (plain) => {
        fc.pre(isNamedApart(plain) && plain.elements.some(({ role }) => role !== 'partner'));
        const text = writeOutline(plain);
        const read = unwrapped(outlineText(text));
        expect(told(read)).toEqual(told(plain));
      }),
    );
  });
});
