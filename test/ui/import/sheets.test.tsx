import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { partnersOf } from '../../../src/domain/outline';
import { writeWorkbook } from '../../../src/interchange/xlsx/writeWorkbook';
import { fileNamed, preview, showWizard } from '../../support/wizard';

type Rows = readonly (readonly string[])[];

const workbook = (...sheets: readonly (readonly [name: string, rows: Rows])[]): File =>
  fileNamed(
    'partners.xlsx',
    new Uint8Array(
      writeWorkbook(sheets.map(([name, [header = [], ...rows]]) => ({ name, header, rows }))),
    ) as Uint8Array<ArrayBuffer>,
  );

const partners: Rows = [
  ['Name', 'Theme', 'Town', 'Since', 'Seats'],
  ['Acme Fab', 'Mentors', 'Fargo', '2024', '3'],
  ['Beta Lab', 'Mentors', 'Minot', '2025', '4'],
];

const other: Rows = [
  ['Item', 'Price'],
  ['Chair', '12'],
];

beforeEach(() => localStorage.clear());

describe('A workbook of several sheets', () => {
  it('asks which one, each with its rows and first columns, by keys too', async () => {
    const wizard = await showWizard('', workbook(['Prices', other], ['Partners', partners]));
    const group = await screen.findByRole('radiogroup', { name: 'Sheets of partners.xlsx' });
    const radios = within(group).getAllByRole('radio');
    expect(radios).toHaveLength(2);
    expect(radios[0]).toBeChecked();
    expect(
      within(group).getByRole('radio', {
        name: /Partners.*2 rows.*Name, Theme, Town, Since and more/,
      }),
    ).not.toBeChecked();
    radios[0]?.focus();
    await wizard.user.keyboard('{ArrowDown}');
    expect(radios[1]).toBeChecked();
    await wizard.press('Take this sheet');
    expect(await preview(wizard)).toContain('2 new partners in 1 theme');
    await wizard.press('Add 2 partners');
    await waitFor(() =>
      expect(partnersOf(wizard.fake.document()).map(({ name }) => name)).toEqual([
        'Acme Fab',
        'Beta Lab',
      ]),
    );
  });

  it('can be gone back to from the columns', async () => {
    const wizard = await showWizard('', workbook(['Prices', other], ['Partners', partners]));
    await screen.findByRole('radiogroup');
    await wizard.press('Take this sheet');
    await screen.findByRole('heading', { name: 'What is in each column?' });
    await wizard.press('Back');
    expect(await screen.findByRole('radio', { name: /Prices/ })).toBeChecked();
  });

  it('with a list of students among them is stopped, and nothing of it is kept', async () => {
    const class9: Rows = [
      ['First name', 'Last name', 'Birth date'],
      ['Annabel', 'Beezly', '2010-01-01'],
    ];
    const wizard = await showWizard('', workbook(['Partners', partners], ['Class', class9]));
    await (await wizard.dialog()).findByText(/list of students \(1 row\)/);
    expect(document.body.textContent).not.toContain('Annabel');
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('Annabel');
  });

  it('a drawing of students is stopped too', async () => {
    const elements = [
      { label: 'Annabel Beezly', 'Birth date': '2010-01-01', 'Student ID': '17' },
      { label: 'Carl Dee', 'Birth date': '2010-02-01', 'Student ID': '18' },
    ];
    const json = JSON.stringify({ elements, connections: [] });
    const wizard = await showWizard('', fileNamed('class.json', json));
    await (await wizard.dialog()).findByText(/list of students \(2 rows\)/);
    expect(document.body.textContent).not.toContain('Annabel');
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('Annabel');
  });
});
