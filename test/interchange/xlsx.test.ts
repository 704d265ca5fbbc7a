import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { contentOf, oneTable, type SheetParts, whyRefused, workbookOf } from '../support/workbooks';

const list = [
  ['Name', 'Theme'],
  ['Acme Fab', 'Mentors'],
  ['Library', 'Places'],
];

const withStyles = (codes: readonly string[]): string =>
  `<numFmts>${codes.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join('')}</numFmts>` +
  `<cellXfs><xf numFmtId="0"/>${codes.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}</cellXfs>`;

/** What cells with these values say, each in the format of its place. */
const said = async (
  cells: readonly (readonly [value: string, code: string])[],
  properties = '',
): Promise<readonly string[]> => {
  const numbers = cells.map(([value], at) => `<c s="${at + 1}"><v>${value}</v></c>`).join('');
  const names = cells.map((_, at) => `<c t="str"><v>Column ${at}</v></c>`).join('');
  const bytes = workbookOf({
    sheets: [{ name: 'One', rows: `<row>${names}</row><row>${numbers}</row>` }],
    styles: withStyles(cells.map(([, code]) => code)),
    properties,
  });
  return (await oneTable(bytes)).rows[0]?.cells ?? [];
};

describe('reading a workbook', () => {
  it('one sheet with rows is the table, whatever the other sheets are called', async () => {
    const sheets = [
      { name: 'Notes', rows: [] },
      { name: 'Partners', rows: list },
    ];
    const table = await oneTable(workbookOf({ sheets }));
    expect(table.headers).toEqual(['Name', 'Theme']);
    expect(table.rows).toEqual([
      { line: 2, cells: ['Acme Fab', 'Mentors'] },
      { line: 3, cells: ['Library', 'Places'] },
    ]);
    expect(table.notices).toEqual([]);
  });

  it('of several sheets a person chooses by name, and a hidden one says so', async () => {
    const sheets: SheetParts[] = [
      { name: 'Partners', rows: list },
      { name: 'Old &amp; gone', rows: list, state: 'veryHidden' },
      { name: 'Schools', rows: list },
    ];
    const content = await contentOf(workbookOf({ sheets }));
    if (content.is !== 'tables') throw new Error(content.is);
    expect(content.tables.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Partners', false],
      ['Old & gone', true],
      ['Schools', false],
    ]);
    expect(content.tables[2]?.table.rows).toHaveLength(2);
  });

  it('hidden sheets beside the only one in sight are named, not asked about', async () => {
    const sheets: SheetParts[] = [
      { name: 'Lists', rows: list, state: 'hidden' },
      { name: 'Partners', rows: list },
    ];
    const table = await oneTable(workbookOf({ sheets }));
    expect(table.notices).toEqual([
      { reason: 'hiddenSheets', values: { count: 1, sheets: 'Lists' } },
    ]);
  });

  it('titles above the names of columns are left out, and lines keep their numbers', async () => {
    const rows =
      '<row r="2"><c r="A2" t="str"><v>Partners of the school</v></c></row>' +
      '<row r="4"><c r="B4" t="str"><v>Name</v></c><c r="D4" t="str"><v>Theme</v></c></row>' +
      '<row r="7"><c r="B7" t="str"><v>Acme</v></c><c r="D7" t="str"><v>Mentors</v></c></row>';
    const table = await oneTable(workbookOf({ sheets: [{ name: 'One', rows }] }));
    expect(table.headers).toEqual(['Name', 'Theme']);
    expect(table.headerLine).toBe(4);
    expect(table.rows).toEqual([{ line: 7, cells: ['Acme', 'Mentors'] }]);
    expect(table.notices).toEqual([{ reason: 'titleRows', line: 4, values: { count: 1 } }]);
  });

  it('a column without a name that holds values goes by its letter', async () => {
    const rows = [
      ['Name', '', 'Theme'],
      ['Acme', 'x', 'Mentors'],
    ];
    const table = await oneTable(workbookOf({ sheets: [{ name: 'One', rows }] }));
    expect(table.headers).toEqual(['Name', 'B', 'Theme']);
  });

  it('formulas say what they last said and are never worked out', async () => {
    const rows =
      '<row><c t="str"><v>Name</v></c><c t="str"><v>Sum</v></c></row>' +
      '<row><c t="str"><f>HYPERLINK("http://x.test","Acme")</f><v>Acme</v></c><c><f>1+1</f><v>3</v></c></row>' +
      '<row><c t="str"><v>Beta</v></c><c><f>1+1</f></c></row>';
    const table = await oneTable(workbookOf({ sheets: [{ name: 'One', rows }] }));
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['Acme', '3'],
      ['Beta', ''],
    ]);
  });

  it('days come as year-month-day, also with time, from 1904, and in elapsed hours', async () => {
    expect(
      await said([
        ['46347', 'd/m/yyyy'],
        ['46347.5', 'yyyy-mm-dd hh:mm'],
        ['46347.75', 'h:mm AM/PM'],
        ['59', 'mmm yy'],
        ['1.25', '[h]:mm'],
        ['46347', '[$-409]d&quot; of &quot;mmmm;@'],
      ]),
    ).toEqual(['2026-11-21', '2026-11-21 12:00', '18:00', '1900-02-28', '30:00', '2026-11-21']);
    expect(await said([['44885', 'd/m/yyyy']], '<workbookPr date1904="1"/>')).toEqual([
      '2026-11-21',
    ]);
  });

  it('percents keep their sign and digits, ZIP codes their zeros, other numbers are plain', async () => {
    expect(
      await said([
        ['0.4523', '0%'],
        ['2139', '00000'],
        ['1234567.5', '#,##0.00'],
        ['0.30000000000000004', 'General'],
        ['12345678901234567890', '0'],
        ['12', '&quot;day &quot;0'],
        ['1.5E-3', '0.00E+00'],
      ]),
    ).toEqual(['45.23%', '02139', '1234567.5', '0.3', '12345678901234567890', '12', '0.0015']);
  });

  it('shared texts join their parts, without how they are pronounced', async () => {
    const shared =
      '<si><t>Name</t></si><si><t>Theme</t></si>' +
      '<si><r><t xml:space="preserve">Acme </t></r><r><t>Fab</t></r><rPh><t>akume</t></rPh></si>' +
      '<si><t>two_x000D_\nlines</t></si>';
    const cell = (at: number): string => `<c t="s"><v>${at}</v></c>`;
    const rows = `<row>${cell(0)}${cell(1)}</row><row>${cell(2)}${cell(3)}</row>`;
    const table = await oneTable(workbookOf({ sheets: [{ name: 'One', rows }], shared }));
    expect(table.rows[0]?.cells).toEqual(['Acme Fab', 'two\nlines']);
  });

  it('true and false, and errors, say what a person sees; a merged cell its first', async () => {
    const rows =
      '<row><c t="str"><v>Name</v></c><c t="str"><v>A</v></c><c t="str"><v>B</v></c></row>' +
      '<row><c t="str"><v>Acme</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>';
    const table = await oneTable(workbookOf({ sheets: [{ name: 'One', rows }] }));
    expect(table.rows[0]?.cells).toEqual(['Acme', 'TRUE', '#N/A']);
  });

  it('parts with prefixes, and in UTF-16, are read as well', async () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      '<x:row><x:c t="str"><x:v>Name</x:v></x:c><x:c t="str"><x:v>Téma</x:v></x:c></x:row>' +
      '<x:row><x:c t="str"><x:v>Acme</x:v></x:c><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const wide = Uint8Array.from(
      [...`\uFEFF${sheet}`].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    );
    const parts = { 'xl/worksheets/sheet1.xml': wide };
    const table = await oneTable(workbookOf({ sheets: [{ name: 'One', rows: [] }], parts }));
    expect(table.headers).toEqual(['Name', 'Téma']);
  });

  it('what another program writes reads the same', async () => {
    const day = new Date(Date.UTC(2026, 10, 21));
    const data = [
      [{ value: 'Name' }, { value: 'Since' }, { value: 'Share' }, { value: 'Open' }],
      [
        { value: '=Acme & “Söhne”' },
        { value: day, format: 'yyyy/mm/dd' },
        { value: 0.45, format: '0%' },
        { value: true },
      ],
    ];
    const bytes = new Uint8Array(await writeExcelFile(data).toBuffer());
    const table = await oneTable(bytes);
    expect(table.rows[0]?.cells).toEqual(['=Acme & “Söhne”', '2026-11-21', '45%', 'TRUE']);
  });

  it('a list of students stops the whole workbook', async () => {
    const students = [
      ['Student', 'Grade'],
      ['Someone', '9'],
    ];
    const sheets = [
      { name: 'Partners', rows: list },
      { name: 'Class', rows: students },
    ];
    expect(await whyRefused(workbookOf({ sheets }))).toEqual({
      reason: 'students',
      values: { count: 1 },
    });
  });

  it('one without rows says so', async () => {
    const only = [{ name: 'One', rows: [['Name', 'Theme']] }];
    expect(await whyRefused(workbookOf({ sheets: only }))).toEqual({
      reason: 'headerOnly',
      line: 1,
    });
    const none = [{ name: 'One', rows: [] }];
    expect(await whyRefused(workbookOf({ sheets: none }))).toEqual({ reason: 'empty' });
  });

  it('is known by its content, whatever its name', async () => {
    const bytes = workbookOf({ sheets: [{ name: 'One', rows: list }] });
    expect((await oneTable(bytes, 'download')).rows).toHaveLength(2);
    const text = new TextEncoder().encode('Name,Theme\nAcme,Mentors\n');
    expect((await oneTable(text, 'text.xlsx')).rows).toHaveLength(1);
  });
});
