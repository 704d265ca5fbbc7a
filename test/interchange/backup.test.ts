import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundled, readBackup, writeBackup } from '../../src/interchange/backup/backupFile';
import { isBackup } from '../../src/interchange/backup/backupReader';
import { mapPartOf, mapPartText } from '../../src/interchange/native/mapPart';
import { writeNative } from '../../src/interchange/native/writeNative';
import { readFile } from '../../src/interchange/registry';
import { copyArbitrary, copyFrom } from '../support/arbitraries';
import { countingIds } from '../support/ids';
import { mapOf } from '../support/maps';

const options = { exportedAt: 0, appVersion: '1' };

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

const partOf = async (name: string) => ({
  name: `${name}.commonwheel.json`,
  text: await writeNative(copyFrom(mapOf(`${name}\n# Mentors\nAcme`, countingIds())), options),
});

describe('all maps in one file', () => {
  it('T12 every map comes back byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(copyArbitrary, { minLength: 1, maxLength: 4 }), async (copies) => {
        const texts = await Promise.all(copies.map((copy) => writeNative(copy, options)));
        const [parts = []] = bundled(texts.map((text) => ({ name: 'a.commonwheel.json', text })));
        const read = await readBackup(await bytesOf(await writeBackup(parts)));
        if (!read.ok) throw new Error(read.error.reason);
        const back = read.value.map(({ read: one }) =>
          one.ok ? mapPartText(mapPartOf(one.value.copy)) : one.error.reason,
        );
        expect(back).toEqual(copies.map((copy) => mapPartText(mapPartOf(copy))));
      }),
      { numRuns: 15 },
    );
  });

  it('names every map, also two of one name', async () => {
    const parts = [await partOf('a'), await partOf('a'), await partOf('b')];
    expect(bundled(parts).map((bundle) => bundle.map(({ name }) => name))).toEqual([
      ['a.commonwheel.json', 'a-2.commonwheel.json', 'b.commonwheel.json'],
    ]);
  });

  it('becomes several files before it is too much to be read back', () => {
    const text = 'x'.repeat(20_000_000);
    const parts = Array.from({ length: 4 }, (_, at) => ({ name: `${at}.commonwheel.json`, text }));
    expect(bundled(parts).map((bundle) => bundle.length)).toEqual([1, 1, 1, 1]);
    const many = Array.from({ length: 400 }, (_, at) => ({ name: `${at}.json`, text: '' }));
    expect(bundled(many).map((bundle) => bundle.length)).toEqual([180, 180, 40]);
  });

  it('a broken map does not take the others along', async () => {
    const parts = [await partOf('a'), { name: 'b.commonwheel.json', text: '{"format"' }];
    const read = await readBackup(await bytesOf(await writeBackup(parts)));
    expect(read.ok && read.value.map(({ read: one }) => one.ok)).toEqual([true, false]);
  });

  it('is told by its bytes, and elsewhere refused by name', async () => {
    const bytes = await bytesOf(await writeBackup([await partOf('a')]));
    expect(isBackup(bytes)).toBe(true);
    expect(await readFile({ name: 'x.zip', bytes }, () => undefined)).toEqual({
      ok: false,
      error: { reason: 'backup' },
    });
  });

  it('cut off or damaged it is a sentence', async () => {
    const bytes = await bytesOf(await writeBackup([await partOf('a')]));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
        const read = await readBackup(bytes.slice(0, length));
        expect(read).toEqual({ ok: false, error: { reason: 'packedBroken' } });
      }),
      { numRuns: 30 },
    );
  });
});
