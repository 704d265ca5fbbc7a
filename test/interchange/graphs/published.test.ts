import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { writeGexf } from '../../../src/interchange/gexf/writeGexf';
import { writeGraphml } from '../../../src/interchange/graphml/writeGraphml';
import type { PlainMap } from '../../../src/interchange/plain/plainMap';
import { plainMaps } from '../../support/plainMaps';

const schema = (fileName: string) => ({
  fileName,
  contents: readFileSync(new URL(`../../schemas/${fileName}`, import.meta.url), 'utf8'),
});

/** What the schema of a format finds wrong with files, as its checker says it. */
const problems = async (files: readonly string[], main: string, imported: readonly string[]) => {
  const { errors } = await validateXML({
    xml: files.map((contents, at) => ({ fileName: `map${at}.xml`, contents })),
    schema: schema(main),
    preload: imported.map(schema),
    maxMemoryPages: 4096,
  });
  return errors.map(({ message, loc }) => `${loc?.fileName}: ${message}`);
};

const formats: readonly {
  name: string;
  write: (plain: PlainMap) => string;
  of: (files: readonly string[]) => Promise<readonly string[]>;
  broken: readonly (readonly [string, (file: string) => string])[];
}[] = [
  {
    name: 'GEXF 1.3',
    write: writeGexf,
    of: (files) => problems(files, 'gexf-1.3.xsd', ['gexf-1.3-viz.xsd']),
    broken: [
      ['a version that is none', (file) => file.replace('version="1.3"', 'version="9"')],
      [
        'an edge to nowhere',
        (file) => file.replace('</edges>', '<edge source="?" target="?"/></edges>'),
      ],
      [
        'a place that is no number',
        (file) => file.replace(/<viz:position x="[^"]*"/, '<viz:position x="a"'),
      ],
    ],
  },
  {
    name: 'GraphML',
    write: writeGraphml,
    of: (files) => problems(files, 'graphml-1.0.xsd', []),
    broken: [
      ['a key that is not declared', (file) => file.replace('<data key="n0">', '<data key="zz">')],
      ['an id twice', (file) => file.replace('</graph>', '<node id="n0"/><node id="n0"/></graph>')],
      ['a type that is none', (file) => file.replace('attr.type="string"', 'attr.type="text"')],
    ],
  },
];

describe('what we write, by the schema of the format', { timeout: 60_000 }, () => {
  it.each(formats)('$name: every map is a valid file', async ({ write, of }) => {
    const files = fc.sample(plainMaps, { numRuns: 60, seed: 5 }).map(write);
    expect(await of(files)).toEqual([]);
  });

  it.each(formats)('$name: the schema finds what is wrong', async ({ write, of, broken }) => {
    const drawn = fc
      .sample(plainMaps, { numRuns: 200, seed: 5 })
      .map(write)
      .find((file) => /viz:position|attr.name="x"/.test(file) && /<edge /.test(file));
    const files = broken.map(([, damage]) => damage(drawn ?? ''));
    expect(files).not.toContain(drawn);
    const found = await of(files);
    for (const [at, [what]] of broken.entries())
      expect([what, found.some((one) => one.startsWith(`map${at}.xml`))]).toEqual([what, true]);
  });
});
