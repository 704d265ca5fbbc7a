import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/interchange/limits';
import { gunzip, gzip } from '../../src/interchange/native/gzip';
import { locked, unlocked } from '../../src/interchange/native/locked';
import { mapPartOf, mapPartText } from '../../src/interchange/native/mapPart';
import { readNative } from '../../src/interchange/native/readNative';
import { writeNative } from '../../src/interchange/native/writeNative';
import { readChosenFile } from '../../src/interchange/readClient';
import { readFile } from '../../src/interchange/registry';
import { copyArbitrary, copyFrom } from '../support/arbitraries';
import { countingIds } from '../support/ids';
import { mapOf } from '../support/maps';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const options = { exportedAt: 0, appVersion: '1' };
/** Few rounds: what is tested here is not how slow a guess is. */
const rounds = 10;

const small = () =>
  writeNative(copyFrom(mapOf('Flex Friday\n# Mentors\nAcme Fab', countingIds())), options);

const read = (name: string, bytes: Uint8Array) => readFile({ name, bytes }, () => undefined);

const reasonOf = async (name: string, bytes: Uint8Array): Promise<string> => {
  const result = await read(name, bytes);
  return result.ok ? 'taken' : result.error.reason;
};

const chosen = (name: string, content: Uint8Array) => ({
  name,
  size: content.length,
  arrayBuffer: async () => content.slice().buffer as ArrayBuffer,
});

describe('a file written bit by bit', () => {
  it('is the same to the last sign', async () => {
    await fc.assert(
      fc.asyncProperty(copyArbitrary, async (copy) => {
        let breaths = 0;
        const breath = async () => {
          breaths += 1;
        };
        expect(await writeNative(copy, { ...options, breath })).toBe(
          await writeNative(copy, options),
        );
        expect(breaths).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a packed file of ours', () => {
  it('T12 gives the map part back byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(copyArbitrary, async (copy) => {
        const text = await writeNative(copy, options);
        const result = await read('a.commonwheel.json.gz', await gzip(bytesOf(text)));
        if (!result.ok || result.value.is !== 'map') throw new Error('not taken');
        expect(mapPartText(mapPartOf(result.value.file.copy))).toBe(mapPartText(mapPartOf(copy)));
      }),
      { numRuns: 40 },
    );
  });

  it('is known by its bytes, whatever its name', async () => {
    expect(await reasonOf('map', await gzip(bytesOf(await small())))).toBe('taken');
  });

  it('is refused by name when it is cut off, damaged, no map, or a bomb', async () => {
    const packed = await gzip(bytesOf(await small()));
    expect(await reasonOf('a.json.gz', packed.subarray(0, packed.length - 20))).toBe(
      'packedBroken',
    );
    const broken = packed.slice();
    broken[40] = (broken[40] ?? 0) ^ 0xff;
    expect(await reasonOf('a.json.gz', broken)).not.toBe('taken');
    expect(await reasonOf('a.csv.gz', await gzip(bytesOf('name\nAcme\n')))).toBe('notOurs');
    const bomb = await gzip(new Uint8Array(limits.unpacked + 1));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await reasonOf('a.json.gz', bomb)).toBe('packedTooLarge');
  });

  it('any damage is a sentence, never an exception', async () => {
    const packed = await gzip(bytesOf(await small()));
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), fc.nat(255), async (at, byte) => {
        const broken = packed.slice();
        broken[at] = byte;
        expect(typeof (await reasonOf('a.json.gz', broken))).toBe('string');
      }),
      { numRuns: 60 },
    );
  });

  it('unpacks what it packed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
        expect(await gunzip(await gzip(bytes))).toEqual(bytes);
      }),
    );
  });
});

describe('a file behind a password', () => {
  const protectedFile = async (password = 'correct horse') =>
    bytesOf(await locked(bytesOf(await small()), password, rounds));

  it('comes back the same with its password, whatever signs it has', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 2000 }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        async (content, password) => {
          const file = bytesOf(await locked(content, password, rounds));
          expect(await unlocked(file, password)).toEqual({ ok: true, value: content });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('says what it is in plain, and nothing of what it holds', async () => {
    const text = textOf(await protectedFile());
    expect(JSON.parse(text)).toMatchObject({ format: 'commonwheel-locked', version: 1 });
    expect(text).not.toMatch(/Flex|Acme|Mentors|correct horse/);
    expect(await reasonOf('a.commonwheel.json', bytesOf(text))).toBe('locked');
  });

  it('never locks twice alike', async () => {
    expect(await protectedFile()).not.toEqual(await protectedFile());
  });

  it('a real file costs a guess as much as is advised', async () => {
    const head = JSON.parse(await locked(new Uint8Array(), 'x'));
    expect(head.kdf).toMatchObject({ name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 });
  });

  it('a wrong password is refused, and so is a changed head', async () => {
    const file = await protectedFile();
    expect(await unlocked(file, 'wrong')).toEqual({
      ok: false,
      error: { reason: 'wrongPassword' },
    });
    const changed = textOf(file).replace('"PBKDF2"', '"PBKDF2","more":1');
    expect((await unlocked(bytesOf(changed), 'correct horse')).ok).toBe(false);
  });

  it.each([
    ['{"format":"commonwheel-locked","version":1}', 'lockBroken'],
    ['{"format":"commonwheel-locked","version":2}', 'newer'],
    ['{"format":"commonwheel-locked"', 'notJson'],
    [
      '{"format":"commonwheel-locked","version":1,"kdf":{"iterations":1e12,"salt":"AA=="},"cipher":{"iv":"AA=="},"data":"AA=="}',
      'lockBroken',
    ],
    [
      '{"format":"commonwheel-locked","version":1,"kdf":{"iterations":5,"salt":"%%"},"cipher":{"iv":"AA=="},"data":"AA=="}',
      'lockBroken',
    ],
  ])('%s is refused', async (text, reason) => {
    expect(await unlocked(bytesOf(text), 'x')).toMatchObject({ ok: false, error: { reason } });
  });

  it('asks until the password fits, and says when the last did not', async () => {
    const asked: boolean[] = [];
    const answers = ['wrong', 'correct horse'];
    const askPassword = async (_: string, wasWrong: boolean) => {
      asked.push(wasWrong);
      return answers[asked.length - 1] ?? null;
    };
    const file = chosen('a.commonwheel.json', await protectedFile());
    const result = await readChosenFile(file, { startWorker: null, askPassword });
    expect(asked).toEqual([false, true]);
    if (!result.ok || result.value.is !== 'map') throw new Error('not taken');
    expect(await readNative(await small())).toMatchObject({
      value: { document: result.value.file.document },
    });
  });

  it('giving up changes nothing', async () => {
    const file = chosen('a.commonwheel.json', await protectedFile());
    const result = await readChosenFile(file, { startWorker: null, askPassword: async () => null });
    expect(result).toEqual({ ok: false, error: { reason: 'cancelled' } });
  });
});
