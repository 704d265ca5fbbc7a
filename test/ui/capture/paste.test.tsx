import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { outlineOf, partnersOf } from '../../../src/domain/outline';
import { BlankMap } from '../../../src/ui/map/BlankMap';
import { DeskFoot } from '../../../src/ui/map/DeskFoot';
import { openMapFake, showOn } from '../../support/openMapFake';

const start = async (text = 'Flex Friday\n# Mentors\nAcme Fab') => {
  const map = await openMapFake(text);
  const tables: File[] = [];
  const onTable = (file?: File) => file && tables.push(file);
  const isBlank = text === '';
  const shown = showOn(
    map,
    isBlank ? <BlankMap onImport={onTable} /> : <DeskFoot onTable={onTable} />,
  );
  const line = screen.getByRole('combobox', { name: 'Add to the map' });
  act(() => line.focus());
  const names = () => partnersOf(map.document()).map(({ name }) => name);
  const undos = () => map.tools.map.store.state.getState().history.undo.length;
  return { ...map, ...shown, line, tables, names, undos };
};

describe('pasting into the line', () => {
  it('several lines become entries at once: one edit, a count and the way back', async () => {
    const { user, names, undos, tools, named } = await start();
    act(() => tools.map.session.setState({ theme: named('Mentors').id }));
    await user.paste('Beta Labs\nCounty Health ~warm\r\n\nDelta');
    expect(names()).toEqual(['Acme Fab', 'Beta Labs', 'County Health', 'Delta']);
    expect(named('County Health').status).toBe('warm');
    expect(undos()).toBe(1);
    expect(screen.getByText(/^3 partners added from/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(names()).toEqual(['Acme Fab']);
  });

  it('an outline brings its themes', async () => {
    const { user, document } = await start();
    await user.paste('# Speakers\nBeta Labs\nDelta\n# Makers\nGamma');
    expect(
      outlineOf(document()).themes.map(({ theme, partners }) => [theme.name, partners.length]),
    ).toEqual([
      ['Mentors', 1],
      ['Speakers', 2],
      ['Makers', 1],
    ]);
  });

  it('one column of a sheet is one partner a row', async () => {
    const { user, names } = await start();
    await user.paste('Beta Labs\r\nDelta\r\n');
    expect(names()).toEqual(['Acme Fab', 'Beta Labs', 'Delta']);
  });

  it('one line stays text in the line', async () => {
    const { user, line, undos } = await start();
    await user.paste('Beta Labs ~warm');
    expect(line).toHaveValue('Beta Labs ~warm');
    expect(undos()).toBe(0);
  });

  it('what stood in the line before belongs to the first of them', async () => {
    const { user, names, line } = await start();
    await user.keyboard('The ');
    await user.paste('Beta Labs\nDelta');
    expect(names()).toEqual(['Acme Fab', 'The Beta Labs', 'Delta']);
    expect(line).toHaveValue('');
  });

  it('a table goes to the import as a file, and the map stays as it was', async () => {
    const { user, tables, undos } = await start();
    const table = 'Organization\tTheme\nBeta Labs\tMentors\nDelta\tSpeakers';
    await user.paste(table);
    expect(tables.map(({ name }) => name)).toEqual(['Pasted table.tsv']);
    expect(await tables[0]?.text()).toBe(table);
    expect(undos()).toBe(0);
  });

  it('a list of students goes where it is stopped, and nothing of it is taken', async () => {
    const { user, tables, names } = await start();
    await user.paste('Student name\tGrade\nAda Byron\t11\nKurt G\t12');
    expect(tables).toHaveLength(1);
    await user.paste('Lincoln High\nStudent name,Grade\nAda Byron,11\nKurt G,12');
    expect(tables).toHaveLength(2);
    expect(names()).toEqual(['Acme Fab']);
  });

  it('a line that cannot be taken refuses them all, and says which', async () => {
    const { user, names } = await start();
    await user.paste(`Beta Labs\n${'x'.repeat(130)}\nDelta`);
    expect(names()).toEqual(['Acme Fab']);
    expect(screen.getByText(/^Line 2 could not be taken, so nothing was pasted\./)).toBeVisible();
  });

  it('on an empty map the first line is the center', async () => {
    const { user, document, names } = await start('');
    await user.paste('Flex Friday\n# Mentors\nAcme Fab');
    expect(outlineOf(document()).center?.name).toBe('Flex Friday');
    expect(names()).toEqual(['Acme Fab']);
  });
});
