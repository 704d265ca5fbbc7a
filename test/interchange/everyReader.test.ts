import fc from 'fast-check';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReadResult } from '../../src/interchange/format';
import { sentenceValues } from '../../src/interchange/problem';
import { readers, readFile } from '../../src/interchange/registry';
import type { MessageKey } from '../../src/messages/en';
import { languages, speak } from '../../src/messages/speak';
import { type SampleFile, sampleFiles } from '../support/sampleFiles';

let samples: readonly SampleFile[] = [];
beforeAll(async () => {
  samples = await sampleFiles();
});

const words = languages.map((language) => speak(language));

const read = (file: SampleFile): Promise<ReadResult> => readFile(file, () => undefined);

/** Reading ends in a map, in tables, in a set of measures, or in a whole sentence of either language. */
const endsWell = async (file: SampleFile): Promise<ReadResult> => {
  const result = await read(file);
  if (result.ok) {
    expect(['map', 'table', 'tables', 'measureSet']).toContain(result.value.is);
    return result;
  }
  const key = `import.problem.${result.error.reason}` as MessageKey;
  for (const say of words) {
    const sentence = say(key, sentenceValues(result.error));
    expect(sentence).toMatch(/^[\p{Lu}¿¡“].*[.”]$/su);
    expect(sentence).not.toMatch(/\{\{|undefined|import\.problem/);
  }
  return result;
};

type Damage = (bytes: Uint8Array) => Uint8Array;

const text = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);
const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const encoded = (content: string): Uint8Array => new TextEncoder().encode(content);
const latin = (content: string): Uint8Array =>
  Uint8Array.from(content, (sign) => sign.charCodeAt(0) & 255);

const wide = (bytes: Uint8Array, littleEnd: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 + decoded(bytes).length * 2));
  view.setUint16(0, 0xfeff, littleEnd);
  for (let at = 0; at < decoded(bytes).length; at++)
    view.setUint16(2 + at * 2, decoded(bytes).charCodeAt(at), littleEnd);
  return new Uint8Array(view.buffer);
};

const changed =
  (change: (content: string) => string): Damage =>
  (bytes) =>
    encoded(change(decoded(bytes)));

const deep = 60_000;

/** What befalls files, by name; each of it to every sample. */
const damages: Readonly<Record<string, Damage>> = {
  nothing: (bytes) => bytes,
  'no content': () => new Uint8Array(),
  'UTF-16, little end': (bytes) => wide(bytes, true),
  'UTF-16, big end': (bytes) => wide(bytes, false),
  'Latin-1': (bytes) => latin(text(bytes)),
  'a mark before it': (bytes) => Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]),
  'CR for line breaks': changed((content) =>
    content.replaceAll('\r\n', '\n').replaceAll('\n', '\r'),
  ),
  'a quote that is not closed': changed((content) =>
    content.replace(/[,;\t]/, (sign) => `${sign}"`),
  ),
  'every quote taken out': changed((content) => content.replaceAll('"', '')),
  'an own prototype': changed((content) =>
    content
      .replace(/"(?=[\w ]+":)/, '"__proto__":{"polluted":1},"')
      .replace(/^[^,{<#\n]+,/, '__proto__,'),
  ),
  'ids that are there twice': changed((content) => content.replace(/(["=]?)\bb\b\1/g, '$1a$1')),
  'connections to nowhere': changed((content) =>
    content.replace(/(target|to|Target|To)("?[:=]"?)\w+/g, '$1$2nowhere'),
  ),
  'all of it twice': (bytes) => Uint8Array.from([...bytes, ...bytes]),
  'opened and never closed, without end': changed(
    (content) => `${content.slice(0, content.length / 2)}${'['.repeat(deep)}`,
  ),
  'elements in elements without end': changed((content) =>
    content.replace(/<node\b|<graph\b/, (tag) => `${'<g>'.repeat(deep)}${tag}`),
  ),
  'bytes that are none of a text': (bytes) =>
    bytes.map((byte, at) => (at % 17 === 3 ? (byte * 7 + at) & 255 : byte)),
};

/** Always tried first: what random cuts seldom hit, and every example that ever failed. */
const kept: readonly [{ sample: number; cuts: { at: number; length: number; put: number[] }[] }][] =
  [
    [{ sample: 0, cuts: [{ at: 0.5, length: 40, put: [] }] }],
    [{ sample: 3, cuts: [{ at: 0.99, length: 4, put: [0, 0, 0] }] }],
  ];

const cut = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(60),
  put: fc.array(fc.oneof(fc.nat(255), fc.constantFrom(0, 10, 13, 34, 60, 91, 123)), {
    maxLength: 6,
  }),
});

const damagedBy = (
  bytes: Uint8Array,
  cuts: readonly { at: number; length: number; put: number[] }[],
) =>
  cuts.reduce((now, { at, length, put }) => {
    const from = Math.floor(at * now.length);
    return Uint8Array.from([...now.subarray(0, from), ...put, ...now.subarray(from + length)]);
  }, bytes);

describe('every reader', { timeout: 60_000 }, () => {
  it('is among what is damaged here: a new one brings a sample', async () => {
    const found = new Set<string | undefined>();
    for (const file of samples) found.add(readers.find((one) => one.sniff(file))?.id);
    expect(readers.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });

  it.each(Object.keys(damages))('%s ends in a map, a table or a sentence', async (name) => {
    for (const { name: file, bytes } of samples)
      await endsWell({ name: file, bytes: damages[name]?.(bytes) ?? bytes });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('a text whose lines end in CR says what it says with LF', async () => {
    const cr = damages['CR for line breaks'] as Damage;
    for (const file of samples.filter(({ bytes }) => !bytes.includes(0))) {
      const [before, after] = [await read(file), await read({ ...file, bytes: cr(file.bytes) })];
      expect(after).toEqual(before);
    }
  });

  it('a file under the name of another kind is told by what is in it, or refused', async () => {
    for (const { name } of samples)
      for (const { bytes } of samples) await endsWell({ name, bytes });
  });

  it('cut off anywhere, it is refused or what is left is read', async () => {
    for (const { name, bytes } of samples)
      for (const share of [0.01, 0.2, 0.5, 0.8, 0.95, 0.999])
        await endsWell({ name, bytes: bytes.slice(0, Math.floor(bytes.length * share)) });
  });

  it('whatever bytes are cut out and put in', async () => {
    const one = fc.record({
      sample: fc.nat(100),
      cuts: fc.array(cut, { minLength: 1, maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(one, async ({ sample, cuts }) => {
        const file = samples[sample % samples.length];
        if (file) await endsWell({ name: file.name, bytes: damagedBy(file.bytes, cuts) });
      }),
      { numRuns: 300, examples: kept.map(([example]) => [example]) },
    );
  });
});

const million = 1_000_000;

const rowXml = '<row><c t="str"><v>a</v></c></row>';
const largeSheet = (): Uint8Array =>
  zipSync({
    '[Content_Types].xml': encoded('<Types/>'),
    'xl/workbook.xml': encoded(
      '<workbook><sheets><sheet name="a" sheetId="1" id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': encoded(
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': encoded(
      `<worksheet><sheetData>${rowXml.repeat(million)}</sheetData></worksheet>`,
    ),
  });

const largeMap = (row: string): string =>
  `{"format":"commonwheel","version":2,"minReader":1,"map":{"knows":{},"rows":[${Array(million).fill(row).join()}]}}`;

/** A million rows each; more than any map has. */
const large: readonly (readonly [string, () => string | Uint8Array])[] = [
  ['rows.csv', () => `Name,Theme\n${'Acme,A\n'.repeat(million)}`],
  ['edges.csv', () => `Source,Target\n${'a,b\n'.repeat(million)}`],
  ['kumu.csv', () => `Label,Type\n${'a,b\n'.repeat(million)}`],
  ['rows.md', () => `# A\n${'- b\n'.repeat(million)}`],
  ['rows.xlsx', largeSheet],
  [
    'rows.gexf',
    () => `<gexf><graph><nodes>${'<node id="a"/>'.repeat(million)}</nodes></graph></gexf>`,
  ],
  ['rows.graphml', () => `<graphml><graph>${'<node id="a"/>'.repeat(million)}</graph></graphml>`],
  ['rows.canvas', () => `{"nodes":[${Array(million).fill('{"id":"a","type":"text"}').join()}]}`],
  ['map.commonwheel.json', () => largeMap('{"row":{"id":"x"}}')],
  [
    'kumu.json',
    () => `{"elements":[${Array(million).fill('{"label":"a"}').join()}],"connections":[]}`,
  ],
];

describe('a million rows', { timeout: 60_000 }, () => {
  it.each(large)('%s is refused in a sentence', async (name, make) => {
    const content = make();
    const result = await endsWell({
      name,
      bytes: typeof content === 'string' ? encoded(content) : content,
    });
    expect(result.ok).toBe(false);
  });
});
