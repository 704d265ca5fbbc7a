import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/interchange/xlsx/readWorkbook';
import type { OutSheet } from '../../src/interchange/xlsx/sheetXml';
import { writeWorkbook } from '../../src/interchange/xlsx/writeWorkbook';
import { anyText } from '../support/arbitraries';

const sheet: OutSheet = {
  name: 'Partners',
  header: ['Name', 'Count', 'Notes'],
  rows: [
    ['=1+1', 3, 'two\nlines & <signs> "quoted"'],
    ['+49 30 12', 0.25, ''],
    ['@home', -1, ' spaces '],
  ],
};

const readBack = async (sheets: readonly OutSheet[]) => {
  const read = await readWorkbook(writeWorkbook(sheets), () => undefined);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

const partsOf = (sheets: readonly OutSheet[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(writeWorkbook(sheets))).map(([name, part]) => [name, strFromU8(part)]),
  );

describe('writing a workbook', () => {
  it('reads back as it was', async () => {
    const [first] = await readBack([sheet]);
    expect(first?.name).toBe('Partners');
    expect(first?.rows.map(({ cells }) => cells)).toEqual([
      ['Name', 'Count', 'Notes'],
      ['=1+1', '3', 'two\nlines & <signs> "quoted"'],
      ['+49 30 12', '0.25'],
      ['@home', '-1', ' spaces '],
    ]);
  });

  it('another reader finds the same sheets, texts and numbers, and no formula', async () => {
    const bytes = writeWorkbook([sheet, { ...sheet, name: 'Second' }]);
    const read = await readExcelFile(Buffer.from(bytes), { trim: false });
    expect(read.map((one) => one.sheet)).toEqual(['Partners', 'Second']);
    expect(read[0]?.data).toEqual([
      ['Name', 'Count', 'Notes'],
      ['=1+1', 3, 'two\nlines & <signs> "quoted"'],
      ['+49 30 12', 0.25, null],
      ['@home', -1, ' spaces '],
    ]);
    expect(partsOf([sheet])['xl/worksheets/sheet1.xml']).not.toContain('<f>');
  });

  it('the names of columns are bold and stay in sight, and columns are wide enough', () => {
    const { 'xl/worksheets/sheet1.xml': xml = '', 'xl/styles.xml': styles = '' } = partsOf([sheet]);
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2"');
    expect(xml).toContain('<c r="A1" s="1" t="s">');
    expect(xml).toContain('<col min="3" max="3" width="26" customWidth="1"/>');
    expect(styles).toContain('<font><b/>');
  });

  it('a text that looks like a formula is marked, so that it stays text when typed again', () => {
    expect(partsOf([sheet])['xl/worksheets/sheet1.xml']).toContain('<c r="A2" s="2" t="s">');
    expect(partsOf([sheet])['xl/styles.xml']).toContain('quotePrefix="1"');
  });

  it('sheets get names that Excel takes, each its own', async () => {
    const long = 'Partners of the school: mentors/places and what they give';
    const names = (
      await readBack(
        [long, long, "'[x]'", '', 'partners', 'Partners'].map((name) => ({ ...sheet, name })),
      )
    ).map(({ name }) => name);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^$/);
    }
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('the same sheets give the same bytes', () => {
    expect(writeWorkbook([sheet])).toEqual(writeWorkbook([sheet]));
  });

  it('any text comes back, but for signs that no XML holds', async () => {
    const held = anyText.map((text) =>
      text.replace(/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, ''),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(held, fc.constantFrom('_x000D_', '_x005F_', '_x0041', '=a', "'=a")), {
          minLength: 1,
          maxLength: 5,
        }),
        async (cells) => {
          const [read] = await readBack([{ name: 'x', header: ['a'], rows: [[...cells, 'end']] }]);
          expect(read?.rows[1]?.cells).toEqual([...cells, 'end']);
        },
      ),
      { numRuns: 150 },
    );
  });
});
