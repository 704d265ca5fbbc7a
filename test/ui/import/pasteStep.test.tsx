import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { partnersOf } from '../../../src/domain/outline';
import { ListScreen } from '../../../src/ui/list/ListScreen';
import { openMapFake, showOn } from '../../support/openMapFake';
import { preview, showWizard } from '../../support/wizard';

const data = (given: Readonly<Record<string, string>>) => ({
  clipboardData: { getData: (type: string) => given[type] ?? '', setData: () => undefined },
});

const mail =
  '<table><tr><td>Name</td><td>Theme</td></tr><tr><td>Acme Fab</td><td>Mentors</td></tr></table>';

beforeEach(() => localStorage.clear());

describe('Paste a table', () => {
  const box = async () => {
    const wizard = await showWizard('Flex Friday', null);
    await wizard.press('Paste a table');
    return { ...wizard, field: await screen.findByLabelText('Your table, list or outline') };
  };

  it('is a way in by clicks and keys alone: text, columns, preview', async () => {
    const wizard = await box();
    await wizard.user.type(wizard.field, 'Name,Theme{Enter}Acme Fab,Mentors{Enter}Beta,Mentors');
    await wizard.press('Read it');
    expect(await preview(wizard)).toContain('2 new partners in 1 theme');
    await wizard.press('Add 2 partners');
    await waitFor(() => expect(partnersOf(wizard.fake.document())).toHaveLength(2));
  });

  it('takes the columns of a mail from its HTML', async () => {
    const wizard = await box();
    fireEvent.paste(
      wizard.field,
      data({ 'text/plain': 'Name Theme Acme Fab Mentors', 'text/html': mail }),
    );
    expect(wizard.field).toHaveValue('Name\tTheme\nAcme Fab\tMentors');
    await wizard.press('Read it');
    expect(await preview(wizard)).toContain('1 new partner in 1 theme');
  });

  it('takes a bare list of names too', async () => {
    const wizard = await box();
    await wizard.user.type(wizard.field, 'Acme Fab{Enter}Beta Lab');
    await wizard.press('Read it');
    expect(await preview(wizard)).toContain('2 new partners');
  });

  it('says so when there is nothing, and goes back to choosing a file', async () => {
    const wizard = await box();
    await wizard.press('Read it');
    expect(screen.getByText('Paste something first.')).toBeVisible();
    await wizard.press('Choose a file instead');
    expect(await screen.findByRole('heading', { name: /Which file/ })).toBeVisible();
  });
});

describe('Ctrl+V on the List', () => {
  const list = async (given: string) => {
    const map = await openMapFake(given);
    const tables: File[] = [];
    const shown = showOn(map, <ListScreen onTable={(file) => void tables.push(file)} />);
    return { ...map, ...shown, tables };
  };

  it('of lines makes partners, while no cell has the keyboard', async () => {
    const { document: now } = await list('Flex Friday\n# Mentors\nAcme');
    fireEvent.paste(
      screen.getByRole('tab', { name: /Partners/ }),
      data({ 'text/plain': 'Beta\nCedar' }),
    );
    expect(partnersOf(now()).map(({ name }) => name)).toEqual(['Acme', 'Beta', 'Cedar']);
  });

  it('of a table opens the wizard', async () => {
    const { tables } = await list('Flex Friday\n# Mentors\nAcme');
    fireEvent.paste(document.body, data({ 'text/plain': 'Name,Town\nBeta,Fargo' }));
    expect(tables.map(({ name }) => name.replace(/^.*\./u, '.'))).toEqual(['.csv']);
  });
});
