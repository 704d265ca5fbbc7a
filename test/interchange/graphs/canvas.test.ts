import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCanvas } from '../../../src/interchange/canvas/readCanvas';
import { writeCanvas } from '../../../src/interchange/canvas/writeCanvas';
import { plainElement } from '../../../src/interchange/plain/plainMap';
import { canvasSchema } from '../../support/canvasSchema';
import { schemaProblems } from '../../support/jsonSchema';
import { bytesOf, plainMaps, unwrapped } from '../../support/plainMaps';

const read = (canvas: unknown) => unwrapped(readCanvas(bytesOf(JSON.stringify(canvas))));

const box = (x: number, y: number, width = 100, height = 60) => ({ x, y, width, height });

const card = (id: string, text: string, x: number, y: number) => ({
  id,
  type: 'text',
  text,
  ...box(x, y),
});

const group = (id: string, label: string, x: number, y: number, width: number, height: number) => ({
  id,
  type: 'group',
  label,
  ...box(x, y, width, height),
});

describe('JSON Canvas', { timeout: 60_000 }, () => {
  it('reads groups as themes with the cards whose middle is in them, the innermost only', () => {
    const plain = read({
      nodes: [
        group('g', 'Schools', 0, 0, 1000, 1000),
        group('h', 'High schools', 100, 100, 300, 300),
        group('o', 'Funders', 900, 0, 500, 500),
        card('1', '# North High\nA *school*.\n\nSeats:: 900', 200, 200),
        card('2', '**South** [Middle](x) [[Page|School]]', 500, 600),
        card('3', 'Both', 900, 100),
        card('4', 'Half in, middle out', 960, 900),
      ],
    });
    expect(plain.elements.map(({ label, role, under }) => [label, role, under])).toEqual([
      ['Schools', 'theme', []],
      ['High schools', 'theme', ['g']],
      ['Funders', 'theme', []],
      ['North High', null, ['h']],
      ['South Middle School', null, ['g']],
      ['Both', null, ['o', 'g']],
      ['Half in, middle out', null, []],
    ]);
    expect(plain.elements[3]).toMatchObject({
      description: 'A *school*.',
      values: { Seats: '900' },
      at: [250, 230],
    });
  });

  it('reads files, links, colors and arrows as a canvas means them', () => {
    const plain = read({
      nodes: [
        { id: 'f', type: 'file', file: 'Partners/Acme.md', color: '1', ...box(0, 0) },
        { id: 'u', type: 'link', url: 'https://example.org', color: '#ABCDEF', ...box(0, 90) },
      ],
      edges: [
        { id: 'a', fromNode: 'f', toNode: 'u', label: 'about' },
        { id: 'b', fromNode: 'f', toNode: 'u', toEnd: 'none' },
        { id: 'c', fromNode: 'f', toNode: 'u', fromEnd: 'arrow', toEnd: 'none' },
        { id: 'd', fromNode: 'f', toNode: 'u', fromEnd: 'arrow' },
      ],
    });
    expect(plain.elements).toMatchObject([
      { label: 'Acme', values: { File: 'Partners/Acme.md' }, color: '#fb464c' },
      {
        label: 'https://example.org',
        values: { Website: 'https://example.org' },
        color: '#abcdef',
      },
    ]);
    expect(plain.links.map(({ from, direction, type }) => [from, direction, type])).toEqual([
      ['f', 'forward', 'about'],
      ['f', 'none', ''],
      ['u', 'forward', ''],
      ['f', 'both', ''],
    ]);
  });

  it('says what it has no place for and what it could not read, and goes on', () => {
    const plain = read({
      nodes: [{ ...card('1', 'A', 0, 0), styleAttributes: {} }, { id: 2, type: 'text' }, 'x'],
      edges: [{ id: 'e', fromNode: '1' }],
      metadata: {},
    });
    expect(plain.elements).toHaveLength(1);
    expect(plain.notices).toEqual([
      { reason: 'extrasIgnored', values: { names: 'metadata, styleAttributes' } },
      { reason: 'partsIgnored', values: { count: 3 } },
    ]);
  });

  it('takes a card drawn later in a canvas of ours into the theme it is joined to', () => {
    const elements = [
      { ...plainElement('t', 'Trades'), role: 'theme' as const, at: [0, 0] as const },
    ];
    const plain = { title: '', columns: [], linkColumns: [], elements, links: [], notices: [] };
    const canvas = JSON.parse(writeCanvas(plain));
    canvas.nodes.push({ ...card('9f', 'Acme', 400, 0), width: 200, height: 80 });
    canvas.edges.push({ id: '9a', fromNode: 'theme:t', toNode: '9f' });
    expect(read(canvas).elements).toMatchObject([
      { id: 't', role: 'theme', at: [0, 0] },
      { id: '9f', role: null, under: ['t'], at: [125, 10] },
    ]);
  });

  it('writes what the specification asks for, and every id once', () => {
    fc.assert(
      fc.property(plainMaps, (plain) => {
        const canvas = JSON.parse(writeCanvas(plain));
        expect(schemaProblems(canvas, canvasSchema)).toEqual([]);
        for (const list of [canvas.nodes, canvas.edges])
          expect(new Set(list.map(({ id }: { id: string }) => id)).size).toBe(list.length);
      }),
    );
  });
});
