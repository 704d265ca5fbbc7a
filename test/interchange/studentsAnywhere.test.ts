import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studentsInText } from '../../src/interchange/csv/studentsInText';
import { readFile } from '../../src/interchange/registry';
import { bytesOf, refusalOf, tableOf } from '../support/tables';
import { workbookOf } from '../support/workbooks';

const first = ['Zebulon', 'Ottoline', 'Xiomara', 'Ignatius', 'María', 'José'];
const last = [
  'Quartermaine',
  'Fitzwhistle',
  'Brackenbury',
  'Okonkwo-Lindqvist',
  'García',
  'De León',
];
const two = (number: number): string => String(number).padStart(2, '0');

const pupil = (at: number) => ({
  first: `${first[at % 6] ?? ''}${'abcdefghij'[Math.floor(at / 6) % 10]}`,
  last: `${last[(at * 5 + Math.floor(at / 6)) % 6] ?? ''}${'abcdefghij'[Math.floor(at / 6) % 10]}`,
  born: `200${7 + (at % 3)}-${two((at % 12) + 1)}-${two((at % 28) + 1)}`,
  id: `S-${90400 + at}`,
});
const pupils = Array.from({ length: 48 }, (_, at) => pupil(at));
const textOf = (rows: readonly (readonly string[])[], sign = ','): string =>
  rows.map((cells) => cells.join(sign)).join('\n');

const stopped = { reason: 'students', values: { count: 48 } };

describe('a list of students is stopped wherever its names of columns stand', () => {
  const headed = [
    ['Student Name', 'Student ID', 'Gender', 'Race'],
    ...pupils.map((one) => [`${one.first} ${one.last}`, one.id, 'F', 'W']),
  ];
  const roster = [
    ['First name', 'Last name', 'Birth date'],
    ...pupils.map((one) => [one.first, one.last, one.born]),
  ];

  it('below a title with as many cells and an empty line', () => {
    expect(refusalOf(`Lincoln High roster 2024,,,\n\n${textOf(headed)}`)).toEqual(stopped);
  });

  it.each([',', ';', '\t'])('below one title with a comma, its cells parted by “%s”', (sign) => {
    const text = `Report, run 3/1/2024\n${textOf(roster, sign)}`;
    expect(refusalOf(text)).toEqual(stopped);
  });

  it('below any few titles, and none of it is in what is said', () => {
    const title = fc.constantFrom('', 'Lincoln High', 'Report run 3/1/2024', 'Year,2024', ',,,');
    const rows = fc.constantFrom(headed, roster);
    fc.assert(
      fc.property(fc.array(title, { maxLength: 10 }), rows, (titles, list) => {
        const refusal = refusalOf([...titles, textOf(list)].join('\n'));
        expect(refusal).toEqual(stopped);
      }),
    );
  });

  it('without any names of columns, with and without an ID', () => {
    const orders = [
      pupils.map((one) => [one.first, one.last, one.born]),
      pupils.map((one) => [one.id, one.last, one.first, one.born]),
      pupils.map((one) => [`${one.first} ${one.last}`, one.born, one.id]),
    ];
    for (const rows of orders) expect(studentsInText(textOf(rows, '\t'))).toBe(48);
  });

  it('below a list of partners in the same sheet', () => {
    const partners = 'Organization,Type,Phone\nAcme,Company,555\nBeta,Company,556\n\n';
    const bare = pupils.map((one) => [one.first, one.last, one.born]);
    expect(refusalOf(partners + textOf(roster))).toEqual(stopped);
    expect(refusalOf(partners + textOf(bare))).toEqual(stopped);
  });

  it('in any sheet of a workbook, below its titles', async () => {
    const sheets = [
      {
        name: 'Partners',
        rows: [
          ['Name', 'Theme'],
          ['Acme', 'Mentors'],
        ],
      },
      { name: 'Class', rows: [['Lincoln High', '2024'], ['Printed', 'by', 'office'], ...headed] },
    ];
    const read = await readFile(
      { name: 'all.xlsx', bytes: workbookOf({ sheets }) },
      () => undefined,
    );
    expect(read).toEqual({ ok: false, error: stopped });
  });

  it('under a name that says nothing of tables', async () => {
    const bytes = bytesOf(`Lincoln\n${textOf(roster)}`);
    const read = await readFile({ name: 'class.txt', bytes }, () => undefined);
    expect(read).toEqual({ ok: false, error: stopped });
  });
});

describe('tables that only look a little like students are taken', () => {
  const people = pupils.map((one) => [one.first, one.last]);
  const cases: readonly (readonly [string, readonly string[], readonly string[][]])[] = [
    [
      'partners with a contact',
      ['Organization', 'First name', 'Last name', 'Email'],
      people.map(([a = '', b = '']) => [`${b} Works`, a, b, `${a}@works.org`]),
    ],
    [
      'contacts with the day they were last met',
      ['First name', 'Last name', 'Email', 'Last contact'],
      pupils.map((one) => [one.first, one.last, `${one.first}@works.org`, one.born]),
    ],
    [
      'partners with a town and since when',
      ['Partner', 'Town', 'Since'],
      pupils.map((one) => [one.last, one.first, one.born]),
    ],
    [
      'staff by number',
      ['ID', 'First name', 'Last name', 'Role', 'Email'],
      pupils.map((one) => [one.id, one.first, one.last, 'Mentor', `${one.first}@works.org`]),
    ],
    [
      'values of schools',
      ['School', 'Grade', 'Students', 'Students with a mentor'],
      pupils.map((one, at) => [`${one.last} High`, String((at % 4) + 9), '120', '33']),
    ],
    [
      'births as a measure',
      ['Name', 'Teen birth rate'],
      pupils.map((one, at) => [`${one.last} County`, String(at)]),
    ],
  ];

  it.each(cases)('%s', (_, headers, rows) => {
    expect(tableOf(textOf([headers, ...rows])).rows).toHaveLength(48);
    expect(tableOf(`Our list,,,\n${textOf([headers, ...rows])}`).file).toBe('partners.csv');
  });

  it('cells of the list of partners, copied from it: names, themes, days', () => {
    const themes = ['Mentors', 'Labs', 'Tours'];
    const rows = pupils.map((one, at) => [one.last, themes[at % 3] ?? '', one.born]);
    expect(studentsInText(textOf(rows, '\t'))).toBe(0);
  });

  it('activities with their day and how many students came', () => {
    const rows = [
      ['Shop tour', '2026-03-01', '9'],
      ['Guest talk', '2026-03-08', '12'],
      ['Job shadow', '2026-04-01', '4'],
    ];
    expect(studentsInText(textOf(rows, '\t'))).toBe(0);
  });
});
