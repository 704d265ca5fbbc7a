import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { refuse } from '../../src/domain/result';
import type { PlainWriter } from '../../src/interchange/format';
import { gephiWriter } from '../../src/interchange/gephi/gephiWriter';
import { kumuCsvWriter } from '../../src/interchange/kumu/kumuWriters';
import { limits } from '../../src/interchange/limits';
import type { PlainMap } from '../../src/interchange/plain/plainMap';
import { readPair } from '../../src/interchange/readPair';
import { readableExtensions, readFile } from '../../src/interchange/registry';
import { plainMapsForOthers } from '../support/plainMaps';

const silent = (): void => undefined;

const packed = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const read = (bytes: Uint8Array) => readFile({ name: 'our map.zip', bytes }, silent);

/** A map as it is handed out: two tables in one zip. */
const written = async (writer: PlainWriter, plain: PlainMap) => {
  const files = await writer.write(plain);
  return files.map(({ part, content }) => ({ name: `map-${part}.csv`, text: String(content) }));
};

const pairOf = {
  gephi: 'Id,Label\na,Ada\nb,Ben\n',
  edges: 'Source,Target,Type\na,b,Directed\n',
};

describe('A zip', { timeout: 60_000 }, () => {
  it('with the two tables that we write is read as the map they are', async () => {
    for (const [writer, of] of [
      [gephiWriter, 'gephi'],
      [kumuCsvWriter, 'kumu'],
    ] as const)
      await fc.assert(
        fc.asyncProperty(plainMapsForOthers, async (plain) => {
          const files = await written(writer, plain);
          fc.pre(files.length === 2);
          const [circles, connections] = files.map(({ name, text }) => ({
            ...{ name, bytes: strToU8(text) },
          }));
          if (!circles || !connections) return;
          const whole = await readPair({ of, circles, connections }, silent);
          const zip = packed(Object.fromEntries(files.map(({ name, text }) => [name, text])));
          const unpacked = await read(zip);
          if (!whole.ok || whole.value.is !== 'table') {
            expect(unpacked).toEqual(whole);
            return;
          }
          const { table, ...content } = whole.value;
          expect(unpacked).toEqual({
            ok: true,
            value: { ...content, table: { ...table, file: 'our map.zip' } },
          });
        }),
        { numRuns: 25 },
      );
  });

  it('with one table is that table; what a computer adds does not count', async () => {
    const zip = packed({ 'folder/us.csv': 'Name,Theme\nAda,T\n', '__MACOSX/folder/._us.csv': 'x' });
    expect(await read(zip)).toMatchObject({
      value: {
        is: 'table',
        format: 'csv',
        table: { file: 'our map.zip', headers: ['Name', 'Theme'] },
      },
    });
  });

  it('with anything else is refused by a sentence that says what to do', async () => {
    const { gephi, edges } = pairOf;
    const others: readonly Record<string, string>[] = [
      {},
      { 'photo.jpg': 'x' },
      { 'a.csv': 'Name\nAda\n', 'b.csv': 'Name\nBen\n' },
      { 'a.csv': gephi, 'b.csv': gephi, 'c.csv': edges },
      { 'a.csv': 'Label,Type\nAda,x\n', 'b.csv': edges },
    ];
    for (const files of others)
      expect(await read(packed(files))).toMatchObject(refuse({ reason: 'zip' }));
  });

  it('that is damaged, climbs out of its folder or unpacks without end is refused', async () => {
    const { gephi, edges } = pairOf;
    const good = packed({ 'a.csv': gephi, 'b.csv': edges });
    expect(await read(good.slice(0, good.length - 30))).toEqual(refuse({ reason: 'packedBroken' }));
    expect(await read(packed({ '../a.csv': gephi }))).toMatchObject(
      refuse({ reason: 'zipUnsafe' }),
    );
    const bomb = zipSync({ 'a.csv': new Uint8Array(limits.unpacked + 1) }, { level: 9 });
    expect(await read(bomb)).toMatchObject({ ok: false, error: { reason: 'zipUnsafe' } });
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`${at}.csv`, 'x']));
    expect(await read(packed(many))).toMatchObject(refuse({ reason: 'zip' }));
  });

  it('can be chosen, as the tables that are handed out can be', () => {
    expect(readableExtensions).toContain('.zip');
  });
});
