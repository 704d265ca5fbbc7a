import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvWriter } from '../../src/interchange/csv/csvWriter';
import { missingIn } from '../../src/interchange/missing';
import { type PlainMap, plainElement } from '../../src/interchange/plain/plainMap';
import { plainOf } from '../../src/interchange/plain/plainOf';
import { readFile } from '../../src/interchange/registry';
import { xlsxWriter } from '../../src/interchange/xlsx/xlsxWriter';
import { countingIds } from '../support/ids';
import { mapOf } from '../support/maps';
import { sampleInitiative } from '../support/sampleInitiative';

const theme = (id: string, label: string) => ({
  ...plainElement(id, label),
  role: 'theme' as const,
});
const partner = (id: string, label: string, under: readonly string[]) => ({
  ...{ ...plainElement(id, label), role: 'partner' as const, under, type: 'company' },
});

const plain: PlainMap = {
  title: 'Flex Friday',
  columns: ['Status', 'Town', 'Empty'],
  linkColumns: [],
  elements: [
    theme('t1', 'Mentors'),
    theme('t2', 'Tours; and more'),
    { ...partner('p1', '=HYPERLINK("x")', ['t1', 't2']), values: { Town: '@home' } },
    { ...partner('p2', 'Acme, "Fab"', ['t2']), values: { Status: 'warm' }, description: 'a\nb' },
    { ...partner('p3', '-5', []), values: { Town: '12' } },
  ],
  links: [{ id: 'l', from: 'p1', to: 'p2', type: 'funds', direction: 'forward', values: {} }],
  notices: [],
};

const csvOf = async (map: PlainMap): Promise<string> =>
  String((await csvWriter.write(map))[0]?.content);

describe('the partner list', () => {
  it('has one row a partner, its themes in one cell, and no column that is empty', async () => {
    const { data } = Papa.parse<string[]>((await csvOf(plain)).slice(1).trim());
    expect(data).toEqual([
      ['Name', 'Theme', 'Kind', 'Status', 'Town', 'Notes', 'ID'],
      [`'=HYPERLINK("x")`, 'Mentors|Tours; and more', 'company', '', "'@home", '', 'p1'],
      ['Acme, "Fab"', 'Tours; and more|', 'company', 'warm', '', 'a\nb', 'p2'],
      ['-5', '', 'company', '', '12', '', 'p3'],
    ]);
  });

  it('begins with the mark by which Excel knows its letters', async () => {
    expect((await csvOf(plain)).codePointAt(0)).toBe(0xfeff);
  });

  it.each([csvWriter, xlsxWriter])(
    'goes through our own import unchanged ($id)',
    async (writer) => {
      const [file] = await writer.write(plain);
      const bytes =
        typeof file?.content === 'string' ? new TextEncoder().encode(file.content) : file?.content;
      const name = `list${file?.extension}`;
      const read = await readFile({ name, bytes: bytes ?? new Uint8Array() }, () => undefined);
      if (!read.ok) throw new Error('not taken as a table');
      const table =
        read.value.is === 'tables'
          ? read.value.tables[0]?.table
          : read.value.is === 'table'
            ? read.value.table
            : null;
      expect(table?.headers).toEqual(['Name', 'Theme', 'Kind', 'Status', 'Town', 'Notes', 'ID']);
      expect(table?.rows.map(({ cells }) => cells[0])).toEqual([
        '=HYPERLINK("x")',
        'Acme, "Fab"',
        '-5',
      ]);
      expect(table?.rows[1]?.cells[5]).toBe('a\nb');
    },
  );

  it('says before writing what it cannot hold, with counts', () => {
    const document = mapOf('Flex Friday\n# Mentors\nAcme\nBeta\n# Empty', countingIds());
    const lost = missingIn(document, plainOf(document), csvWriter);
    expect(lost).toEqual({ emptyThemes: 1 });
    expect(missingIn(document, plain, csvWriter)).toEqual({ emptyThemes: 1, links: 1 });
    expect(missingIn(document, plain, xlsxWriter)).toEqual({ emptyThemes: 1 });
  });

  it('says that measures stay behind', () => {
    const document = sampleInitiative();
    expect(missingIn(document, plainOf(document), xlsxWriter)).toMatchObject({ measures: 6 });
  });
});
