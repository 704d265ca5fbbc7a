import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { refuse } from '../../src/domain/result';
import { limits } from '../../src/interchange/limits';
import { sentenceValues } from '../../src/interchange/problem';
import { readFile } from '../../src/interchange/registry';
import { mostParts, unzip } from '../../src/interchange/zip/unzip';
import type { MessageKey } from '../../src/messages/en';
import { speak } from '../../src/messages/speak';
import { bookParts, whyRefused, workbookOf } from '../support/workbooks';

const sheets = [
  {
    name: 'Partners',
    rows: [
      ['Name', 'Theme'],
      ['Acme', 'Mentors'],
    ],
  },
];
const good = workbookOf({ sheets });
const sheetPart = 'xl/worksheets/sheet1.xml';
const withPart = (name: string, part: string | Uint8Array): Uint8Array =>
  workbookOf({ sheets, parts: { [name]: part } });
const withRows = (rows: string): Uint8Array => workbookOf({ sheets: [{ name: 'Wide', rows }] });

/** As a program leaves a file that took its bytes for text. */
const savedAsText = (bytes: Uint8Array): Uint8Array => strToU8(new TextDecoder().decode(bytes));

describe('a workbook that is damaged or hostile', () => {
  it('one that was saved as text is named for that, with the first lost byte', async () => {
    const large = workbookOf({
      sheets: [
        {
          name: 'One',
          rows: Array.from({ length: 300 }, (_, at) => [`Partner ${at * 7919}`, 'x']),
        },
      ],
    });
    const problem = await whyRefused(savedAsText(large));
    expect(problem.reason).toBe('workbookAsText');
    const sentence = speak('en')('import.problem.workbookAsText', sentenceValues(problem));
    expect(sentence).toContain('opened it as text and saved it again. It cannot be mended.');
    expect(sentence).not.toMatch(/byte|\d|\{/u);
  });

  it('one that was cut off, or changed in a part, names what is damaged', async () => {
    expect(await whyRefused(good.slice(0, good.length - 40))).toEqual({ reason: 'workbookCut' });
    const parts = bookParts({ sheets });
    const stored = zipSync(parts, { level: 0 });
    const at = new TextDecoder('latin1').decode(stored).indexOf('Acme');
    stored[at] = 65 + 32;
    expect(await whyRefused(stored)).toMatchObject({
      reason: 'workbookPart',
      values: { part: sheetPart },
    });
  });

  it('a part that is no sound XML, or is missing, is named', async () => {
    for (const part of ['<worksheet><sheetData>', '', 'Name,Theme', '<other/>'])
      expect(await whyRefused(withPart(sheetPart, part))).toMatchObject({
        reason: 'workbookPart',
        values: { part: sheetPart },
      });
    const { [sheetPart]: _, ...rest } = bookParts({ sheets });
    expect(await whyRefused(zipSync(rest))).toMatchObject({ reason: 'workbookPart' });
  });

  it('document types and endless nesting are never followed', async () => {
    const lol = `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>`;
    const deep = `<worksheet>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</worksheet>`;
    for (const part of [lol, deep])
      expect(await whyRefused(withPart(sheetPart, part))).toEqual({
        reason: 'workbookUnsafe',
        values: { part: sheetPart },
      });
  });

  it('a bomb is stopped by the bytes that really come out', async () => {
    const zeros = new Uint8Array(4 * 1024 * 1024);
    expect(await whyRefused(withPart('xl/bomb.xml', zeros))).toMatchObject({
      reason: 'workbookUnsafe',
      values: { part: 'xl/bomb.xml' },
    });
  });

  it('all parts together may not grow over the limit', () => {
    const megabyte = 1024 * 1024;
    const part = Uint8Array.from({ length: megabyte / 2 }, (_, at) => (at * 2_654_435_761) >>> 13);
    const three = zipSync({ a: part, b: part, c: part }, { level: 1 });
    expect(unzip(three, () => true, megabyte)).toEqual(
      refuse({ reason: 'workbookLarge', values: { part: 'c', limit: 1 } }),
    );
    expect(unzip(three, (name) => name !== 'c', megabyte).ok).toBe(true);
    expect([mostParts, limits.unpacked, limits.ratio]).toEqual([200, 64 * megabyte, 200]);
  });

  it('too many parts, and names that lead out of the file, are refused', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 201 }, (_, at) => [`xl/media/${at}.png`, strToU8('x')] as const),
    );
    expect(await whyRefused(zipSync({ ...bookParts({ sheets }), ...many }))).toMatchObject({
      reason: 'workbookParts',
    });
    expect(await whyRefused(withPart('xl/../../etc/passwd', 'x'))).toMatchObject({
      reason: 'workbookUnsafe',
    });
  });

  it('a cell far out does not fill the memory with empty ones', async () => {
    const rows = Array.from({ length: 3000 }, () => '<row><c><v>1</v></c></row>').join('');
    expect(await whyRefused(withRows(`<row><c r="XFD1"><v>1</v></c></row>${rows}`))).toMatchObject({
      reason: 'workbookWide',
      values: { sheet: 'Wide' },
    });
  });

  it('more rows than can be read are refused by their limit', async () => {
    const rows = '<row><c><v>1</v></c></row>'.repeat(limits.rows + 1);
    const part = `<worksheet><sheetData>${rows}</sheetData><!--${Array.from({ length: 60_000 }, (_, at) => at * 7919).join(' ')}--></worksheet>`;
    expect(await whyRefused(withPart(sheetPart, part))).toMatchObject({ reason: 'tooManyRows' });
  }, 60_000);

  it('one with a password, and a binary one, say how to go on', async () => {
    const name = [...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0]);
    const locked = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...name]);
    expect(await whyRefused(locked)).toEqual({ reason: 'workbookLocked' });
    const rels =
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>';
    expect(await whyRefused(withPart('_rels/.rels', rels))).toEqual({ reason: 'workbookBinary' });
  });

  it('whatever bytes change, the answer is a table or a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        fc.nat(good.length),
        async (changes, cut) => {
          const bytes = good.slice(0, cut < 50 ? cut : good.length);
          for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
          const read = await readFile({ name: 'x.xlsx', bytes }, () => undefined);
          if (read.ok) return;
          const key = `import.problem.${read.error.reason}` as MessageKey;
          expect(speak('es')(key, sentenceValues(read.error))).not.toMatch(/\{\{|import\./);
        },
      ),
      { numRuns: 300 },
    );
  });
});
