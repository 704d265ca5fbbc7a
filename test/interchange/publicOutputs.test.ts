import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fieldKeys, isSeenBy } from '../../src/domain/audience';
import { type MapDocument, rowsOf } from '../../src/domain/document';
import { partnersOf } from '../../src/domain/outline';
import { seenBy } from '../../src/domain/seen';
import type { OutFile } from '../../src/interchange/format';
import { publicCopy } from '../../src/interchange/native/publicCopy';
import { readNative } from '../../src/interchange/native/readNative';
import { writeNative } from '../../src/interchange/native/writeNative';
import { plainOf } from '../../src/interchange/plain/plainOf';
import { plainWriters } from '../../src/interchange/registry';
import { countingIds } from '../support/ids';
import { mineMap, mineTexts } from '../support/mineMap';
import { secretMapArbitrary } from '../support/secrets';

const unnamed = 'A person';

/** All that can be read in a file, its packed parts included. */
const readableIn = ({ content }: Pick<OutFile, 'content'>): string => {
  if (typeof content === 'string') return content;
  const isZip = content[0] === 0x50 && content[1] === 0x4b;
  const parts = isZip ? Object.values(unzipSync(content)) : [content];
  return parts.map((part) => new TextDecoder().decode(part)).join('\n');
};

const nativeOf = (seen: MapDocument): Promise<string> =>
  writeNative(publicCopy(seen, 1_750_000_000_000, countingIds(5000)), {
    exportedAt: 0,
    appVersion: '1',
  });

/** Every file that can be made of what may be seen, by its format. */
const outputsOf = async (seen: MapDocument): Promise<ReadonlyMap<string, string>> => {
  const texts = new Map([['native', await nativeOf(seen)]]);
  const plain = plainOf(seen);
  for (const writer of plainWriters)
    texts.set(writer.id, (await writer.write(plain)).map(readableIn).join('\n'));
  return texts;
};

describe('AUDIENCE files for others', () => {
  it.each(['partners', 'public'] as const)(
    'hold nothing that is only mine, in any format, for %s',
    async (audience) => {
      const outputs = await outputsOf(seenBy(mineMap(), { audience, unnamed }));
      expect(outputs.size).toBeGreaterThan(5);
      for (const [format, text] of outputs) {
        expect([format, mineTexts.filter((secret) => text.includes(secret))]).toEqual([format, []]);
        expect(text).toContain('Acme Fab');
      }
    },
  );

  it('hold no text of a field that is not meant for them, whatever a map says', async () => {
    await fc.assert(
      fc.asyncProperty(
        secretMapArbitrary,
        fc.constantFrom('partners' as const, 'public' as const),
        async (document, audience) => {
          const outputs = await outputsOf(seenBy(document, { audience, unnamed }));
          const hidden = fieldKeys.filter((key) => !isSeenBy(document, audience, key));
          const nodes = rowsOf(document, 'node');
          const secrets = [
            ...(hidden.includes('notes') ? nodes.map(({ notes }) => notes) : []),
            ...(hidden.includes('contacts') && hidden.includes('owners')
              ? rowsOf(document, 'person').flatMap(({ name, email }) => [name, email])
              : []),
            ...(audience === 'public'
              ? partnersOf(document).flatMap((one) => (one.neverPublic ? [one.name] : []))
              : []),
          ].filter((text) => text !== undefined);
          for (const [format, text] of outputs)
            expect([format, secrets.filter((secret) => text.includes(secret))]).toEqual([
              format,
              [],
            ]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('a copy for others is a sound map of its own: opening it never touches the one it came from', async () => {
    const whole = mineMap();
    const seen = seenBy(whole, { audience: 'public', unnamed });
    const read = await readNative(await nativeOf(seen));
    if (!read.ok) throw new Error(read.error.reason);
    const { document, notices } = read.value;
    expect(notices).toEqual([]);
    expect([...document.rows.keys()].filter((id) => whole.rows.has(id))).toEqual([]);
    expect(partnersOf(document).map(({ name }) => name)).toEqual(
      partnersOf(seen).map(({ name }) => name),
    );
  });
});
