import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/interchange/csv/records';
import { limits } from '../../src/interchange/limits';
import { readFile } from '../../src/interchange/registry';
import { firstRowAsData } from '../../src/interchange/table';
import { bytesOf, readAs, refusalOf, tableOf } from '../support/tables';

const cellsOf = (content: string | Uint8Array) => tableOf(content).rows.map(({ cells }) => cells);
const utf16 = (text: string, mark: boolean, little: boolean): Uint8Array => {
  const units = [...(mark ? '\uFEFF' : ''), ...text].flatMap((sign) => {
    const unit = sign.charCodeAt(0);
    return little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
  });
  return Uint8Array.from(units);
};

describe('reading a table of text', () => {
  it('commas, semicolons and tabs are told apart, also with commas in the texts', () => {
    const rows = [
      ['Acme Fab', 'machines, tools'],
      ['Library', 'books, space, quiet'],
    ];
    expect(
      cellsOf('Name,Gives\nAcme Fab,"machines, tools"\nLibrary,"books, space, quiet"'),
    ).toEqual(rows);
    expect(cellsOf('Name;Gives\nAcme Fab;machines, tools\nLibrary;books, space, quiet')).toEqual(
      rows,
    );
    expect(cellsOf('Name\tGives\nAcme Fab\tmachines, tools\nLibrary\tbooks, space, quiet')).toEqual(
      rows,
    );
  });

  it('a spreadsheet may name its own delimiter in a first line, which keeps its number', () => {
    const table = tableOf('sep=;\nName;Theme\nAcme, Inc.;Mentors');
    expect(table.rows).toEqual([{ line: 3, cells: ['Acme, Inc.', 'Mentors'] }]);
  });

  it('lines may end in CRLF, LF or CR alone', () => {
    for (const end of ['\r\n', '\n', '\r']) {
      const table = tableOf(['Name,Theme', 'Acme,Mentors', 'Beta,Places', ''].join(end));
      expect(table.rows).toEqual([
        { line: 2, cells: ['Acme', 'Mentors'] },
        { line: 3, cells: ['Beta', 'Places'] },
      ]);
    }
  });

  it('a line break inside quotes belongs to the cell, and later lines keep their numbers', () => {
    const table = tableOf('Name,Notes\r\nAcme,"first\r\nsecond"\r\n\r\nBeta,x');
    expect(table.rows).toEqual([
      { line: 2, cells: ['Acme', 'first\nsecond'] },
      { line: 5, cells: ['Beta', 'x'] },
    ]);
  });

  it('UTF-8 with and without a mark and UTF-16 of both orders read the same', () => {
    const text = 'Nombre,Tema\nCompañía 日本,Café';
    const wanted = [['Compañía 日本', 'Café']];
    const versions = [
      bytesOf(text),
      bytesOf(`\uFEFF${text}`),
      utf16(text, true, true),
      utf16(text, true, false),
    ];
    for (const bytes of versions) {
      expect(cellsOf(bytes)).toEqual(wanted);
      expect(tableOf(bytes).headers).toEqual(['Nombre', 'Tema']);
    }
    expect(cellsOf(utf16('Name,Theme\nAcme,Mentors', false, true))).toEqual([['Acme', 'Mentors']]);
    expect(cellsOf(utf16('Name,Theme\nAcme,Mentors', false, false))).toEqual([['Acme', 'Mentors']]);
  });

  it('Latin-1 is read as Western European, and the table says so', () => {
    const table = tableOf(
      Uint8Array.from('Nombre,Tema\nCompa\u00f1\u00eda,Caf\u00e9', (sign) => sign.charCodeAt(0)),
    );
    expect(table.rows[0]?.cells).toEqual(['Compañía', 'Café']);
    expect(table.notices).toEqual([{ reason: 'westernText' }]);
  });

  it('of 200 lines with 3 broken ones, those three are named with line and reason, the others stay', () => {
    const lines = Array.from({ length: 200 }, (_, at) => `Partner ${at},Mentors,Boston`);
    lines[6] = 'Short,Mentors';
    lines[99] = 'Long,Mentors,Boston,too,much';
    lines[150] = '"Open,Mentors,Boston';
    const table = tableOf(['Name,Theme,City', ...lines].join('\n'));
    expect(table.rows).toHaveLength(197);
    expect(table.rows.at(-1)).toEqual({ line: 201, cells: ['Partner 199', 'Mentors', 'Boston'] });
    expect(table.problems).toEqual([
      {
        line: 8,
        reason: 'tooFewCells',
        values: { count: 2, expected: 3, start: 'Short · Mentors' },
      },
      {
        line: 101,
        reason: 'tooManyCells',
        values: { count: 5, expected: 3, start: 'Long · Mentors · Boston · too · much' },
      },
      { line: 152, reason: 'unclosedQuote', values: { start: '"Open,Mentors,Boston' } },
    ]);
  });

  it('a stray quote mark spoils its own line only, even when later lines have quotes', () => {
    const table = tableOf('Name,Theme\n"Big" Fab,Mentors\nBeta,"Arts, Crafts"\n"Open,x\nCora,"A"');
    expect(table.problems.map(({ line }) => line)).toEqual([2, 4]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['Beta', 'Arts, Crafts'],
      ['Cora', 'A'],
    ]);
  });

  it('empty lines, empty columns and empty cells at the end of a line are passed over', () => {
    const table = tableOf('\n,,\nName,Theme,\nAcme,Mentors,\n,,\nBeta,Places,,\n\n');
    expect(table.headers).toEqual(['Name', 'Theme']);
    expect(table.rows).toEqual([
      { line: 4, cells: ['Acme', 'Mentors'] },
      { line: 6, cells: ['Beta', 'Places'] },
    ]);
    expect(table.problems).toEqual([]);
  });

  it('exactly the quote mark that our own files put before = + - @ comes off', () => {
    const cells = ["'=1+1", "'-5", "' @x", "'＝2", "'90s club", "''=x", '=1+1'];
    const table = tableOf(`Name,B,C,D,E,F,G\n${cells.join(',')}`);
    expect(table.rows[0]?.cells).toEqual(['=1+1', '-5', ' @x', '＝2', "'90s club", "'=x", '=1+1']);
  });
});

describe('a table that says it has no header', () => {
  it('a header of numbers only, or with a value that comes again, is named; one can take it as data', () => {
    expect(tableOf('2022,2023\n5,6').notices).toEqual([{ reason: 'headerNumbers', line: 1 }]);
    const table = tableOf('Acme,Mentors\nBeta,Mentors\nCora,Places');
    expect(table.notices).toEqual([
      { reason: 'headerRepeated', line: 1, values: { header: 'Mentors' } },
    ]);
    const asData = firstRowAsData(table);
    expect(asData.headers).toEqual(['A', 'B']);
    expect(asData.notices).toEqual([]);
    expect(asData.rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, 'Acme'],
      [2, 'Beta'],
      [3, 'Cora'],
    ]);
  });

  it('one column is taken, but named with its line and word', () => {
    const table = tableOf('Partners\nAcme\nBeta');
    expect(table.notices).toEqual([
      { reason: 'oneColumn', line: 1, values: { header: 'Partners' } },
    ]);
    expect(table.rows).toHaveLength(2);
  });
});

describe('a file that is refused', () => {
  const start = (...bytes: readonly number[]) =>
    Uint8Array.from([...bytes, ...bytesOf('anything at all')]);
  const zip = (name: string) =>
    Uint8Array.from([0x50, 0x4b, 3, 4, ...new Array(26).fill(0), ...bytesOf(name)]);

  it('empty, only spaces, or only a header', () => {
    expect(refusalOf('').reason).toBe('empty');
    expect(refusalOf(' \n\n ,\n').reason).toBe('empty');
    expect(refusalOf('\nName,Theme\n\n')).toEqual({ reason: 'headerOnly', line: 2 });
  });

  it('pictures, PDFs, zips, workbooks and other binary files are named for what they are', () => {
    expect(refusalOf(start(0x89, 0x50, 0x4e, 0x47)).reason).toBe('picture');
    expect(refusalOf(start(0xff, 0xd8, 0xff)).reason).toBe('picture');
    expect(refusalOf(bytesOf('%PDF-1.7')).reason).toBe('pdf');
    expect(refusalOf(zip('photos/one.jpg')).reason).toBe('zip');
    expect(refusalOf(zip('[Content_Types].xml')).reason).toBe('workbook');
    expect(refusalOf(start(0xd0, 0xcf, 0x11, 0xe0)).reason).toBe('oldWorkbook');
    expect(refusalOf(start(65, 0, 0, 0, 66)).reason).toBe('binary');
  });

  it('a header with an open quote mark, or a text full of them, is named by line', () => {
    expect(refusalOf('"Name,Theme\nAcme,Mentors')).toEqual({ reason: 'headerBroken', line: 1 });
    const lines = Array.from({ length: 300 }, () => '"open,x');
    expect(refusalOf(`Name,Theme\n${lines.join('\n')}`)).toMatchObject({
      reason: 'quotesBroken',
      line: 2,
    });
  });

  it('one over 50 MB is refused by its size alone', async () => {
    const bytes = new Uint8Array(limits.bytes + 1);
    expect(await readFile({ name: 'large.csv', bytes }, () => undefined)).toEqual({
      ok: false,
      error: { reason: 'tooLarge', values: { size: 51, limit: 50 } },
    });
  });

  it('reading ends as soon as there are more rows than may be', () => {
    expect(readRecords('a\nb\nc\nd\n', ',', undefined, 2)).toMatchObject({
      stopped: 'tooManyRows',
    });
  });

  it('any bytes at all give a table or a reason, never an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const read = readAs(bytes);
        expect(read.ok || read.error.reason !== undefined).toBe(true);
      }),
    );
  });

  it('any text of cells, quotes and line ends gives rows of one width', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ',', '"', '\n', '\r', ';', ' ', "'", '='),
    });
    fc.assert(
      fc.property(text, (content) => {
        const read = readAs(content);
        const widths = read.ok ? read.value.rows.map(({ cells }) => cells.length) : [];
        expect(widths.every((width) => read.ok && width === read.value.headers.length)).toBe(true);
      }),
    );
  });
});

describe('cells as they were written', () => {
  it('quoted cells come back as they are, whatever they hold, each on its own line', () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/[\r\0\uFEFF]|^'|^\s*$/u.test(text));
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const lines = rows.map(([a, b]) => `${quoted(a)},${quoted(b)}`);
        const read = readAs(['"Name","More"', ...lines].join('\r\n'));
        const cells = read.ok ? read.value.rows.map((row) => row.cells) : [];
        expect(cells).toEqual(
          rows.map(([a, b]) => [a, b].map((text) => text.replace(/\r\n?/g, '\n'))),
        );
      }),
    );
  });
});
