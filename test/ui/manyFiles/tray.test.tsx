import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { linksOf } from '../../../src/domain/document';
import { allThemes, centerOf, partnersOf, themesOf } from '../../../src/domain/outline';
import { writeWorkbook } from '../../../src/interchange/xlsx/writeWorkbook';
import { mapFile } from '../../../src/ui/library/mapFile';
import { countingIds } from '../../support/ids';
import { openMapFake } from '../../support/openMapFake';
import { rowsIn } from '../../support/openStore';
import { showTray } from '../../support/showTray';
import { sketchOf } from '../../support/sketch';
import { fileNamed } from '../../support/wizard';

const schools = () => fileNamed('schools.csv', 'Name,Town\nLincoln High,Fargo\nAcme Fab,Fargo\n');
const firms = () => fileNamed('firms.csv', 'Company,Theme\nAcme Fab,Funding\nBeta Lab,Funding\n');
const students = () =>
  fileNamed('class9.csv', 'First name,Last name,Birth date\nAnnabel,Beezly,2010-01-01\n');

const workbook = (name: string, ...sheets: readonly (readonly [string, readonly string[][]])[]) =>
  fileNamed(
    name,
    new Uint8Array(
      writeWorkbook(
        sheets.map(([sheet, [header = [], ...rows]]) => ({ name: sheet, header, rows })),
      ),
    ) as Uint8Array<ArrayBuffer>,
  );

beforeEach(() => localStorage.clear());

describe('Many files at once', () => {
  it('stand one a line with what they are, and come in by one preview as one edit', async () => {
    const tray = await showTray('Flex Friday\n# Mentors\nOld Mill', [schools(), firms()]);
    await tray.allRead();
    const before = rowsIn(tray.fake.document());
    expect(tray.line('schools.csv').getByText('Table (CSV) · 2 rows')).toBeVisible();
    const theme = tray.line('schools.csv').getByLabelText(/All are in the theme/);
    await tray.user.type(theme, 'Mentors');
    await tray.press('Preview');
    await tray.dialog.findByText(/3 new partners in 2 themes/);
    expect(tray.dialog.getByText('In several files, made one')).toBeVisible();
    expect(tray.dialog.getByText('3 in firms.csv', { selector: 'td' })).toBeInTheDocument();
    await tray.press('Add 3 partners');
    await waitFor(() => expect(tray.closed()).toBe(1));
    const { fake } = tray;
    expect(partnersOf(fake.document()).map(({ name }) => name)).toEqual([
      ...['Old Mill', 'Lincoln High', 'Acme Fab', 'Beta Lab'],
    ]);
    const [mentors, funding] = allThemes(fake.document());
    expect(themesOf(fake.document(), fake.named('Acme Fab'))).toEqual([mentors?.id, funding?.id]);
    expect(screen.getAllByText('3 partners added from 2 files')).not.toEqual([]);
    await tray.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(rowsIn(fake.document())).toEqual(before);
  });

  it('a list of students among them is stopped alone, and nothing of it is kept', async () => {
    const tray = await showTray('Flex Friday', [schools(), students(), firms()]);
    await tray.allRead();
    expect(tray.dialog.getAllByText('2 of 3 files read.')).not.toEqual([]);
    expect(tray.line('class9.csv').getByText(/list of students \(1 row\)/)).toBeVisible();
    expect(tray.line('class9.csv').queryByRole('checkbox')).toBeNull();
    await tray.press('Preview');
    await tray.press('Add 3 partners');
    await waitFor(() => expect(tray.closed()).toBe(1));
    const kept = JSON.stringify({ ...localStorage, ...sessionStorage });
    expect(`${document.body.textContent}${kept}`).not.toContain('Annabel');
  });

  it('one that is not ticked stays out; with none ticked the way on is shut, with the reason', async () => {
    const tray = await showTray('Flex Friday', [schools(), firms()]);
    await tray.allRead();
    await tray.user.click(tray.line('firms.csv').getByRole('checkbox', { name: 'firms.csv' }));
    expect(tray.line('firms.csv').queryByLabelText(/All are in the theme/)).toBeNull();
    await tray.press('Preview');
    await tray.dialog.findByText(/2 new partners/);
    await tray.press('Back');
    await tray.user.click(tray.line('schools.csv').getByRole('checkbox', { name: 'schools.csv' }));
    expect(tray.dialog.getByText('Tick at least one file.')).toBeVisible();
    expect(tray.dialog.getByRole('button', { name: 'Preview' })).toBeDisabled();
  });

  it('tables of nodes and edges are one map, whatever order they come in', async () => {
    const edges = fileNamed('team-edges.csv', 'Source,Target,Type,Label\na,b,Directed,funds\n');
    const nodes = fileNamed('team-nodes.csv', 'Id,Label\na,Acme Fab\nb,Beta Lab\n');
    const tray = await showTray('Flex Friday', [edges, schools(), nodes]);
    await tray.allRead();
    const line = tray.line('team-nodes.csv + team-edges.csv');
    expect(line.getByText('Gephi tables · 2 rows · 1 connection')).toBeVisible();
    expect(tray.dialog.getAllByRole('listitem').length).toBe(5);
    await tray.press('Preview');
    await tray.press('Add 3 partners and 1 connection');
    await waitFor(() => expect(tray.closed()).toBe(1));
    const { fake } = tray;
    expect(linksOf(fake.document())).toMatchObject([
      { from: fake.named('Acme Fab').id, to: fake.named('Beta Lab').id, type: 'funds' },
    ]);
  });

  it('Kumu’s two tables are one map too, with two pairs told apart by name', async () => {
    const pair = (town: string) => [
      fileNamed(`${town}-elements.csv`, `Label,Type\n${town} High,school\n${town} Fab,company\n`),
      fileNamed(`${town}-connections.csv`, `From,To\n${town} High,${town} Fab\n`),
    ];
    const [aElements, aLinks, bElements, bLinks] = [...pair('Fargo'), ...pair('Minot')];
    const tray = await showTray('Flex Friday', [
      aElements,
      bElements,
      bLinks,
      aLinks,
    ] as readonly File[]);
    await tray.allRead();
    for (const town of ['Fargo', 'Minot'])
      expect(
        tray
          .line(`${town}-elements.csv + ${town}-connections.csv`)
          .getByText('Kumu tables · 2 rows · 1 connection'),
      ).toBeVisible();
  });

  it('a map file opens beside the open one, and the tray says so', async () => {
    const other = await openMapFake(sketchOf('Other Project\n# Space\nLoft', countingIds(50_000)));
    const made = await mapFile(other.services, other.tools.map.id);
    const tray = await showTray('Flex Friday', [
      fileNamed('other.commonwheel.json', made?.text ?? ''),
      schools(),
    ]);
    await tray.allRead();
    const { fake } = tray;
    expect(
      tray
        .line('other.commonwheel.json')
        .getByText('The map “Other Project”. It opens beside this one, as a map of its own.'),
    ).toBeVisible();
    await tray.press('Preview');
    await tray.dialog.findByText('The map “Other Project” opens beside this one.');
    await tray.press('Add 2 partners');
    await waitFor(() => expect(tray.closed()).toBe(1));
    const titles = (await fake.services.shelf.list()).map(({ title }) => title);
    expect(titles.sort()).toEqual(['Flex Friday', 'Other Project']);
    expect(partnersOf(fake.document())).toHaveLength(2);
  });

  it('of a map that is here already both can be kept', async () => {
    const fake = await openMapFake('Flex Friday\n# Mentors\nAcme');
    const made = await mapFile(fake.services, fake.tools.map.id);
    const tray = await showTray(fake, [
      fileNamed('mine.commonwheel.json', made?.text ?? ''),
      schools(),
    ]);
    await tray.allRead();
    await tray.user.click(tray.line('schools.csv').getByRole('checkbox', { name: 'schools.csv' }));
    expect(
      tray.line('mine.commonwheel.json').getByRole('radio', { name: 'Keep both' }),
    ).toBeChecked();
    await tray.press('Open 1 map');
    await waitFor(() => expect(tray.closed()).toBe(1));
    const titles = (await fake.services.shelf.list()).map(({ title }) => title);
    expect(titles.sort()).toEqual(['Flex Friday', 'Flex Friday (copy)']);
  });

  it('a sheet is chosen of several; sheet and theme are proposed again for the same columns', async () => {
    const book = () =>
      workbook(
        'book.xlsx',
        [
          'Prices',
          [
            ['Item', 'Price'],
            ['Chair', '12'],
          ],
        ],
        [
          'Partners',
          [
            ['Name', 'Town'],
            ['Acme Fab', 'Fargo'],
            ['Beta Lab', 'Minot'],
          ],
        ],
      );
    const choose = async () => {
      const tray = await showTray('Flex Friday\n# Mentors', [book(), firms()]);
      await tray.allRead();
      return tray;
    };
    const first = await choose();
    await first.user.click(first.line('book.xlsx').getByRole('button', { name: /Sheet/ }));
    await first.user.click(await screen.findByRole('option', { name: /Partners/ }));
    await first.line('book.xlsx').findByText('Workbook (Excel) · 2 rows');
    await first.user.type(first.line('book.xlsx').getByLabelText(/in the theme/), 'Mentors');
    await first.press('Preview');
    await first.press('Add 2 partners');
    await waitFor(() => expect(first.closed()).toBe(1));
    first.unmount();
    const second = await choose();
    const line = second.line('book.xlsx');
    expect(line.getByText(/2 rows · set as for a file like this before/)).toBeVisible();
    expect(line.getByRole('button', { name: /Sheet/ })).toHaveTextContent('Partners');
    expect(line.getByLabelText(/in the theme/)).toHaveValue('Mentors');
  });

  it('the names of the columns can stand on another line', async () => {
    const titled = fileNamed('titled.csv', 'Report,,\nName,Theme,Town\nAcme Fab,Mentors,Fargo\n');
    const tray = await showTray('Flex Friday', [titled, firms()]);
    await tray.allRead();
    await tray.user.click(tray.line('titled.csv').getByRole('button', { name: /^More/ }));
    await tray.user.click(
      tray.line('titled.csv').getByRole('button', { name: /Names of the columns/ }),
    );
    await tray.user.click(await screen.findByRole('option', { name: 'Line 2: Name, Theme, Town' }));
    await tray.line('titled.csv').findByText('Table (CSV) · 1 row');
    await tray.press('Preview');
    await tray.dialog.findByText(/2 new partners in 2 themes/);
  });

  it('without a column of names a file cannot go on; it is set in the columns of that file', async () => {
    const tray = await showTray('Flex Friday', [schools(), firms()]);
    await tray.allRead();
    const become = async (column: RegExp, what: string) => {
      await tray.user.click(tray.line('schools.csv').getByRole('button', { name: /^Columns/ }));
      await tray.user.click(await tray.dialog.findByRole('button', { name: column }));
      await tray.user.click(await screen.findByRole('option', { name: what }));
      await tray.press('Back to the files');
    };
    await become(/Name becomes/, 'Leave out');
    expect(tray.line('schools.csv').getByText(/Choose one under Columns/)).toBeVisible();
    expect(tray.dialog.getByRole('button', { name: 'Preview' })).toBeDisabled();
    await become(/Town becomes/, 'Partner name');
    await tray.press('Preview');
    await tray.dialog.findByText(/4 new partners/);
  });

  it('a partner that all are connected to must be on the map', async () => {
    const tray = await showTray('Flex Friday\n# Mentors\nCounty Health', [schools(), firms()]);
    await tray.allRead();
    await tray.user.click(tray.line('schools.csv').getByRole('button', { name: /^More/ }));
    const field = tray.line('schools.csv').getByLabelText(/connected to/);
    await tray.user.type(field, 'County');
    expect(
      tray.line('schools.csv').getByText('No partner of your map has this name.'),
    ).toBeVisible();
    expect(tray.dialog.getByRole('button', { name: 'Preview' })).toBeDisabled();
    await tray.user.type(field, ' health');
    await tray.press('Preview');
    await tray.press('Add 3 partners and 2 connections');
    await waitFor(() => expect(tray.closed()).toBe(1));
    expect(linksOf(tray.fake.document())).toHaveLength(2);
  });

  it('on a blank map the center is asked for, and Cancel changes nothing', async () => {
    const tray = await showTray('', [schools(), firms()]);
    await tray.allRead();
    expect(tray.dialog.getByLabelText('Your project')).toHaveValue('Schools');
    await tray.press('Cancel');
    expect(tray.closed()).toBe(1);
    expect(partnersOf(tray.fake.document())).toEqual([]);
    expect(centerOf(tray.fake.document())).toBeNull();
  });
});
