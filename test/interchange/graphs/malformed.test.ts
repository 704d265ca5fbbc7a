import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCanvas } from '../../../src/interchange/canvas/writeCanvas';
import type { ReadResult } from '../../../src/interchange/format';
import { writeGephi } from '../../../src/interchange/gephi/writeGephi';
import { writeGexf } from '../../../src/interchange/gexf/writeGexf';
import { writeGraphml } from '../../../src/interchange/graphml/writeGraphml';
import { writeOutline } from '../../../src/interchange/outline/writeOutline';
import type { PlainMap } from '../../../src/interchange/plain/plainMap';
import { sentenceValues } from '../../../src/interchange/problem';
import { plainWriters, readFile } from '../../../src/interchange/registry';
import type { MessageKey } from '../../../src/messages/en';
import { speak } from '../../../src/messages/speak';
import { bytesOf, plainMaps } from '../../support/plainMaps';

const read = (name: string, content: string | Uint8Array): Promise<ReadResult> =>
  readFile(
    { name, bytes: typeof content === 'string' ? bytesOf(content) : content },
    () => undefined,
  );

/** Why a file is refused, as a person reads it. */
const sentence = async (name: string, content: string | Uint8Array): Promise<string> => {
  const result = await read(name, content);
  if (result.ok) throw new Error(`${name} was read`);
  const key = `import.problem.${result.error.reason}` as MessageKey;
  return speak('en')(key, sentenceValues(result.error));
};

const utf16 = (text: string): Uint8Array =>
  new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer),
  ]);

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

const labels = async (name: string, content: string | Uint8Array): Promise<readonly string[]> => {
  const result = await read(name, content);
  if (!result.ok || result.value.is !== 'table') throw new Error(`${name} was not read`);
  return result.value.table.rows.map(({ cells }) => cells[1] ?? '');
};

const gexf = (inner: string): string => `<gexf><graph><nodes>${inner}</nodes></graph></gexf>`;

const formats: readonly (readonly [string, (plain: PlainMap) => string])[] = [
  ['x.gexf', writeGexf],
  ['x.graphml', writeGraphml],
  ['x.canvas', writeCanvas],
  ['x.md', writeOutline],
  ['nodes.csv', (plain) => writeGephi(plain).nodes],
  ['edges.csv', (plain) => writeGephi(plain).edges ?? ''],
];

describe('files of other programs that are damaged or hostile', { timeout: 60_000 }, () => {
  it('a damaged file is refused with the line and how to mend it', async () => {
    expect(await sentence('x.gexf', '<gexf>\n<graph>\n<nodes>')).toBe(
      'This file is damaged or cut off at line 3, so it cannot be read. Export it again from the program it came from.',
    );
    expect(await sentence('x.graphml', '<graphml>\n<graph></nodes>')).toMatch(/line 2/);
    expect(await sentence('x.gexf', gexf('<node id="&unknown;"/>'))).toMatch(/line 1/);
    expect(await sentence('x.canvas', '{"nodes": [')).toMatch(/damaged or cut off/);
  });

  it('a file that is something else says so', async () => {
    expect(await sentence('x.gexf', '<svg/>')).toMatch(/not what its name says/);
    expect(await sentence('x.canvas', '[1]')).toMatch(/not what its name says/);
    expect(await sentence('x.canvas', '{"cards":1}')).toMatch(/not what its name says/);
    expect(await sentence('x.gexf', '')).toMatch(/empty/);
    expect(await sentence('x.md', ' \n')).toMatch(/empty/);
    expect(await sentence('x.graphml', '<graphml><graph/></graphml>')).toMatch(/No circles/);
    expect(await sentence('x.canvas', '{"nodes":[]}')).toMatch(/No circles/);
  });

  it('a DOCTYPE, and with it every trick of entities, is refused', async () => {
    const bomb = '<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n';
    expect(await sentence('x.gexf', `${bomb}${gexf('<node id="1" label="&b;"/>')}`)).toMatch(
      /^Line 2 of this file has a DOCTYPE/,
    );
  });

  it('deep nesting is refused, in an outline set side by side', async () => {
    const deep = (open: string, close: string): string => open.repeat(1e5) + close.repeat(1e5);
    expect(await sentence('x.gexf', gexf(deep('<node id="a"><nodes>', '</nodes></node>')))).toMatch(
      /deeper/,
    );
    expect(await sentence('x.canvas', `{"nodes":[],"x":${deep('[', ']')}}`)).toMatch(
      /deeper|cut off/,
    );
    const lines = Array.from({ length: 400 }, (_, at) => `${' '.repeat(at * 2)}- item ${at}`);
    expect(await labels('x.md', lines.join('\n'))).toHaveLength(400);
  });

  it('columns that reach into the language are refused by name', async () => {
    const column = '<attributes class="node"><attribute id="0" title="__proto__"/></attributes>';
    expect(
      await sentence(
        'x.gexf',
        `<gexf><graph>${column}<nodes><node id="a"/></nodes></graph></gexf>`,
      ),
    ).toMatch(/__proto__/);
    expect(await sentence('e.csv', 'Source,Target,constructor\na,b,c\n')).toMatch(/constructor/);
    expect(await sentence('x.canvas', '{"nodes":[],"__proto__":{}}')).toMatch(/__proto__/);
    expect(await sentence('x.md', '# A\nprototype:: x\n')).toMatch(/prototype/);
  });

  it('too many circles are refused with the count', async () => {
    const nodes = Array.from({ length: 20_001 }, (_, at) => `<node id="${at}"/>`).join('');
    expect(await sentence('x.gexf', gexf(nodes))).toMatch(/20001 partners; at most 20000/);
  });

  it('encodings other than UTF-8 are read, by what the file says or shows', async () => {
    const text = gexf('<node id="a" label="Señal"/>');
    expect(await labels('x.gexf', utf16(text))).toEqual(['Señal']);
    expect(
      await labels('x.gexf', latin(`<?xml version="1.0" encoding="ISO-8859-1"?>${text}`)),
    ).toEqual(['Señal']);
    expect(await labels('x.gexf', latin(text))).toEqual(['Señal']);
    expect(await labels('x.md', utf16('# Señal\r\n- Niño\r\n'))).toEqual(['Señal', 'Niño']);
    expect(await labels('x.md', '# A\r- b\r- c\r')).toEqual(['A', 'b', 'c']);
    expect(await labels('x.gexf', gexf('<node id="a" label="bell\u0007"/>'))).toEqual(['bell']);
  });

  it('names that every object knows are names like any other', async () => {
    expect(await labels('x.gexf', gexf('<node id="__proto__"/><node id="constructor"/>'))).toEqual([
      '__proto__',
      'constructor',
    ]);
    for (const name of ['__proto__', 'toString', 'constructor']) {
      const tag = `<${name} class="${name}" type="${name}"/>`;
      expect(await labels('x.gexf', gexf(`${tag}<node id="a">${tag}</node>`))).toEqual(['a']);
      const edge = `<edge source="a" target="a" directed="${name}">${tag}</edge>`;
      const graph = `<graph>${tag}<node id="a"/>${edge}</graph>`;
      expect(await labels('x.graphml', `<graphml>${graph}</graphml>`)).toEqual(['a']);
      expect(await labels('e.csv', `Source,Target,Type\na,a,${name}\n`)).toEqual(['a']);
      const cards = [
        { id: 'a', type: 'text', color: name, text: 'a' },
        { id: 'b', type: name },
      ];
      expect(await labels('x.canvas', JSON.stringify({ nodes: cards }))).toEqual(['a']);
    }
  });

  it('connections to nowhere are left out with a notice', async () => {
    const result = await read(
      'x.gexf',
      '<gexf><graph><nodes><node id="a"/></nodes><edges><edge source="a" target="z"/></edges></graph></gexf>',
    );
    const table = result.ok && result.value.is === 'table' ? result.value.table : null;
    expect(table?.drawn?.links).toEqual([]);
    expect(table?.notices).toEqual([{ reason: 'linkEndLost', values: { count: 1, to: 'z' } }]);
  });

  it('whatever is cut out of a file or put into it, reading ends in a table or a sentence', async () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(40),
      put: fc.oneof(fc.string(), fc.constantFrom('"', '<', '>', '{', '---', '::', '\0', '\r')),
    });
    await fc.assert(
      fc.asyncProperty(plainMaps, fc.array(change, { maxLength: 3 }), async (plain, changes) => {
        for (const [name, write] of formats) {
          const damaged = changes.reduce((text, { at, length, put }) => {
            const from = Math.floor(at * text.length);
            return text.slice(0, from) + put + text.slice(from + length);
          }, write(plain));
          const result = await read(name, damaged);
          if (!result.ok) expect(await sentence(name, damaged)).toMatch(/^\p{Lu}.*\.$/u);
          else expect(result.value.is).toBe('table');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('every writer of a format says what its files are', async () => {
    const [plain] = fc.sample(plainMaps, { numRuns: 1, seed: 3 });
    const own = ['gexf', 'graphml', 'gephi', 'canvas', 'outline'];
    for (const writer of plainWriters.filter(({ id }) => own.includes(id))) {
      const files = plain ? await writer.write(plain) : [];
      expect(files.length).toBeGreaterThan(0);
      expect(speak('es')(writer.labelKey as MessageKey)).not.toBe(writer.labelKey);
      for (const { extension, content } of files) {
        expect(extension).toMatch(/^\.\w+$/);
        expect((await read(`x${extension}`, content)).ok).toBe(true);
      }
    }
  });
});
