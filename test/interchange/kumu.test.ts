import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/interchange/csv/readCsv';
import { plainOfKumuSheets } from '../../src/interchange/kumu/kumuSheets';
import type { KumuSheet } from '../../src/interchange/kumu/sections';
import { kumuTexts } from '../../src/interchange/kumu/writeKumuCsv';
import { kumuWorkbook } from '../../src/interchange/kumu/writeKumuSheets';
import { type PlainMap, plainElement } from '../../src/interchange/plain/plainMap';
import { readWorkbook } from '../../src/interchange/xlsx/readWorkbook';
import { anyKumuMap } from '../support/kumuMaps';
import { bytesOf } from '../support/tables';
import { contentOf, oneTable, type SheetParts, whyRefused, workbookOf } from '../support/workbooks';

/** Rows as a sheet holds them; an empty list is an empty row. */
const sheet = (name: string, rows: readonly (readonly string[])[]): KumuSheet => ({
  name,
  rows: rows.map((cells, at) => ({ line: at + 1, cells })).filter(({ cells }) => cells.length > 0),
});

const plainIn = (...sheets: KumuSheet[]): PlainMap => {
  const read = plainOfKumuSheets(sheets);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  if (!read.value) throw new Error('is not of Kumu');
  return read.value;
};

const ends = ({ links }: PlainMap) => links.map(({ from, to }) => `${from} > ${to}`);
const labels = ({ elements }: PlainMap) => elements.map(({ label }) => label);
const reasons = ({ notices }: PlainMap) => notices.map(({ reason }) => reason);

const workbookBack = async (plain: PlainMap): Promise<PlainMap> => {
  const read = await readWorkbook(kumuWorkbook(plain), () => undefined);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return plainIn(...read.value);
};

const textsBack = (plain: PlainMap): PlainMap => {
  const texts = kumuTexts(plain);
  const sheets = Object.entries(texts).map(([name, text]): KumuSheet => {
    const read = readCsv({ name, bytes: bytesOf(text) }, () => undefined);
    if (!read.ok) return sheet(name, [['From', 'To', 'Direction', 'Type']]);
    const { headers, rows } = read.value;
    return { name, rows: [{ line: 1, cells: headers }, ...rows] };
  });
  return plainIn(...sheets);
};

/** What Kumu's files carry of a map. */
const carried = (plain: PlainMap): PlainMap => ({ ...plain, notices: [] });

describe('a Kumu spreadsheet', () => {
  const elements = sheet('Elements', [
    ['Label', 'Type', 'Description', 'Tags', 'Region'],
    ['Michigan', 'State', 'Great lakes', 'a|b', 'Midwest'],
    ['Ohio', 'State', '', '', 'Midwest'],
    ['Acme', 'company', '', '', ''],
  ]);

  it('elements come with type, description and fields, connections by their labels', () => {
    const plain = plainIn(
      elements,
      sheet('Connections', [
        ['From', 'To', 'Direction', 'Type', 'Strength'],
        ['Michigan', 'Ohio', 'Directed', 'trades', '3'],
        ['Acme', 'michigan', 'mutual', '', ''],
      ]),
    );
    expect(plain.columns).toEqual(['Tags', 'Region']);
    expect(plain.elements[0]).toEqual({
      ...plainElement('Michigan', 'Michigan'),
      type: 'State',
      description: 'Great lakes',
      values: { Tags: 'a|b', Region: 'Midwest' },
    });
    expect(plain.links).toEqual([
      {
        id: '',
        from: 'Michigan',
        to: 'Ohio',
        type: 'trades',
        direction: 'forward',
        values: { Strength: '3' },
      },
      { id: '', from: 'Acme', to: 'Michigan', type: '', direction: 'both', values: {} },
    ]);
    expect(plain.notices).toEqual([]);
  });

  it('a connection to several elements is one to each, but a label with a bar stays whole', () => {
    const plain = plainIn(
      sheet('E', [['Label'], ['A'], ['B'], ['C|D']]),
      sheet('C', [
        ['From', 'To', 'Direction'],
        ['A', 'B|C|D', 'undirected'],
        ['A', 'C|D', 'undirected'],
      ]),
    );
    expect(ends(plain)).toEqual(['A > B', 'A > C', 'A > D', 'A > C|D']);
  });

  it('no direction is none, and it is said', () => {
    const plain = plainIn(
      elements,
      sheet('C', [
        ['From', 'To'],
        ['Ohio', 'Acme'],
        ['Acme', 'Ohio'],
      ]),
    );
    expect(plain.links.every(({ direction }) => direction === 'none')).toBe(true);
    expect(plain.notices).toEqual([{ reason: 'directionUntold', values: { count: 2 } }]);
  });

  it('two empty rows begin a section with other columns; other gaps do not', () => {
    const plain = plainIn(
      sheet('All', [
        ['Label', 'Type'],
        ['Ada', 'Person'],
        [],
        ['Bo', 'Person'],
        [],
        [],
        ['Cy', 'Person'],
        [],
        [],
        ['Label', 'Sector'],
        ['Acme', 'steel'],
        [],
        [],
        ['From', 'To', 'Direction'],
        ['Ada', 'Acme', 'directed'],
      ]),
    );
    expect(labels(plain)).toEqual(['Ada', 'Bo', 'Cy', 'Acme']);
    expect(plain.elements[3]?.values).toEqual({ Sector: 'steel' });
    expect(ends(plain)).toEqual(['Ada > Acme']);
  });

  it('sheets to be ignored are skipped; others that Kumu would not know are named', () => {
    const connections = sheet('C', [
      ['From', 'To', 'Direction'],
      ['Ohio', 'Acme', 'directed'],
    ]);
    const plain = plainIn(
      elements,
      connections,
      sheet('Old (Ignore)', [['Label'], ['Nobody']]),
      sheet('Read me', [['How to fill this in']]),
    );
    expect(labels(plain)).toEqual(['Michigan', 'Ohio', 'Acme']);
    expect(plain.notices).toEqual([
      { reason: 'sheetsLeftOut', values: { count: 1, sheets: 'Read me' } },
    ]);
  });

  it('an id tells elements apart, else label and type; what stands lower counts', () => {
    const plain = plainIn(
      sheet('E', [
        ['ID', 'Label', 'Type', 'Depth'],
        ['w1', 'Pipeline', 'low', '1'],
        ['w1', 'Pipeline', 'high', ''],
        ['', 'Sunset', 'low', '2'],
        ['', 'Sunset', 'high', '3'],
        ['', 'Sunset', 'low', '4'],
        ['', '', 'low', ''],
      ]),
      sheet('C', [
        ['ID', 'From', 'To', 'Direction'],
        ['c1', 'w1', 'Sunset', 'directed'],
        ['c1', 'Sunset', 'w1', 'directed'],
        ['', 'w1', '', 'directed'],
      ]),
    );
    expect(plain.elements.map(({ id, type, values }) => [id, type, values.Depth])).toEqual([
      ['w1', 'high', '1'],
      ['Sunset', 'low', '4'],
      ['Sunset (high)', 'high', '3'],
    ]);
    expect(ends(plain)).toEqual(['Sunset > w1']);
    expect(plain.notices).toEqual([
      { reason: 'elementJoined', values: { count: 2, label: 'Pipeline' } },
      { reason: 'labelMissing', values: { count: 1 }, line: 7 },
      { reason: 'endMissing', values: { count: 1 }, line: 4 },
    ]);
  });

  it('an end that is in no list becomes an element, and it is said', () => {
    const plain = plainIn(
      elements,
      sheet('C', [
        ['From', 'To', 'Direction'],
        ['Ohio', 'Utah', 'mutual'],
      ]),
    );
    expect(labels(plain)).toContain('Utah');
    expect(plain.notices).toEqual([{ reason: 'endMade', values: { count: 1, label: 'Utah' } }]);
  });

  it('in a workbook it goes through the wizard with its connections', async () => {
    const sheets: SheetParts[] = [
      {
        name: 'Elements',
        rows: [
          ['Label', 'Type'],
          ['A &amp; B', 'State'],
          ['C', 'State'],
        ],
      },
      {
        name: 'Connections',
        rows: [
          ['From', 'To'],
          ['A &amp; B', 'C'],
        ],
      },
    ];
    const table = await oneTable(workbookOf({ sheets }));
    expect(table.headers).toEqual(['Label', 'Type']);
    expect(table.drawn?.links).toEqual([{ id: '', from: 2, to: 3, type: '', direction: 'none' }]);
  });

  it('a list of students stops in this form too', async () => {
    const sheets: SheetParts[] = [
      {
        name: 'Elements',
        rows: [
          ['Label', 'Student', 'Birth date'],
          ['x', 'Someone', '2010-01-01'],
        ],
      },
      {
        name: 'Connections',
        rows: [
          ['From', 'To'],
          ['x', 'y'],
        ],
      },
    ];
    expect((await whyRefused(workbookOf({ sheets }))).reason).toBe('students');
  });

  it('a list alone, or one beside a sheet of travels, is an ordinary table', async () => {
    const list = {
      name: 'Elements',
      rows: [
        ['Label', 'Type'],
        ['A', 'State'],
      ],
    };
    expect((await oneTable(workbookOf({ sheets: [list] }))).drawn).toBeUndefined();
    const partners = {
      name: 'Partners',
      rows: [
        ['Name', 'Theme'],
        ['A', 'B'],
      ],
    };
    const travels = {
      name: 'Travels',
      rows: [
        ['From', 'To'],
        ['Here', 'There'],
      ],
    };
    expect((await contentOf(workbookOf({ sheets: [partners, travels] }))).is).toBe('tables');
  });

  it('a text table of connections alone makes its elements', async () => {
    const table = await oneTable(bytesOf('From;To;Type\nAcme;Library|School;gives\n'), 'links.csv');
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['Acme', 'Library', 'School']);
    expect(table.notices.map(({ reason }) => reason)).toEqual(['directionUntold']);
    expect(table.drawn?.links.map(({ from, to, type }) => [from, to, type])).toEqual([
      [2, 3, 'gives'],
      [2, 4, 'gives'],
    ]);
  });
});

describe('writing a Kumu spreadsheet', () => {
  const foreign: PlainMap = {
    title: 'States',
    columns: ['Population', 'Growth'],
    linkColumns: [],
    elements: [
      { ...plainElement('node_1', 'States'), role: 'center' },
      {
        ...plainElement('Ohio', 'Ohio'),
        role: 'partner',
        type: 'State',
        values: { Population: '11594163', Growth: '0.002654588795221194' },
      },
      {
        ...plainElement('Utah', 'Utah'),
        role: 'partner',
        type: 'State',
        values: { Population: '=1' },
      },
    ],
    links: [{ id: '', from: 'Ohio', to: 'Utah', type: '', direction: 'none', values: {} }],
    notices: [],
  };

  it('a map that came from Kumu without ids goes back as it came', async () => {
    const read = await readExcelFile(Buffer.from(kumuWorkbook(foreign)));
    expect(read).toEqual([
      {
        sheet: 'Elements',
        data: [
          ['Label', 'Type', 'Population', 'Growth'],
          ['Ohio', 'State', '11594163', '0.002654588795221194'],
          ['Utah', 'State', '=1', null],
        ],
      },
      {
        sheet: 'Connections',
        data: [
          ['From', 'To', 'Direction'],
          ['Ohio', 'Utah', 'undirected'],
        ],
      },
    ]);
  });

  it('labels that are there twice bring the ids, in both sheets', () => {
    const elements = [
      { ...plainElement('a', 'Same'), type: 'x' },
      { ...plainElement('b', 'Same'), type: 'y' },
    ];
    const links = [
      { id: 'l', from: 'b', to: 'a', type: '', direction: 'both', values: {} },
    ] as const;
    const texts = kumuTexts({ ...foreign, columns: [], elements, links });
    expect(texts.elements).toBe('ID,Label,Type\r\na,Same,x\r\nb,Same,y\r\n');
    expect(texts.connections).toBe('From,To,Direction,ID\r\nb,a,mutual,l\r\n');
  });

  it('cells of text tables never run as formulas', () => {
    expect(kumuTexts(foreign).elements).toContain("Utah,State,'=1,");
  });

  it('themes and the center are drawn with connections of the type theme', () => {
    const elements = [
      { ...plainElement('c', 'Middle'), role: 'center' },
      { ...plainElement('t', 'Mentors'), role: 'theme' },
      { ...plainElement('p', 'Acme'), type: 'company', under: ['t'] },
    ] as const;
    const texts = kumuTexts({ ...foreign, columns: [], elements, links: [] });
    expect(texts.elements.split('\r\n').slice(1, 4)).toEqual([
      'c,Middle,center',
      't,Mentors,theme',
      'p,Acme,company',
    ]);
    expect(texts.connections.split('\r\n').slice(1, 3)).toEqual([
      'c,t,undirected,theme',
      't,p,undirected,theme',
    ]);
  });

  it('any map comes back from the workbook as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyKumuMap, async (plain) => {
        expect(carried(await workbookBack(plain))).toEqual(plain);
      }),
      { numRuns: 200 },
    );
  });

  it('any map comes back from the two text tables as it was', () => {
    fc.assert(
      fc.property(anyKumuMap, (plain) => {
        expect(carried(textsBack(plain))).toEqual(plain);
      }),
      { numRuns: 200 },
    );
  });

  it('nothing is said of a file that says all', async () => {
    expect(reasons(await workbookBack(foreign))).toEqual([]);
  });
});
