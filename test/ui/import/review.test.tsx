import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { setNotes } from '../../../src/domain/commands/describe';
import { linksOf } from '../../../src/domain/document';
import { partnersOf } from '../../../src/domain/outline';
import { contactsOf } from '../../../src/domain/people';
import { rowsIn } from '../../support/openStore';
import { fileNamed, preview, showWizard } from '../../support/wizard';

const names = (wizard: Awaited<ReturnType<typeof showWizard>>) =>
  partnersOf(wizard.fake.document()).map(({ name }) => name);

beforeEach(() => localStorage.clear());

describe('The review of a file', () => {
  it('holds a name that looks like one of the map beside it, and asks whether they are the same', async () => {
    const wizard = await showWizard(
      'Flex Friday\n# Mentors\nAcme Fab',
      fileNamed('news.csv', 'Name,Theme,Status\nAcme Fab Inc.,Mentors,warm\n'),
    );
    expect(await preview(wizard)).toContain('1 new partner');
    const question = screen.getByRole('radiogroup', {
      name: 'Acme Fab Inc. and Acme Fab: the same?',
    });
    expect(within(question).getByRole('radio', { name: 'Different' })).toBeChecked();
    expect(screen.getByText('On your map')).toBeVisible();
    await wizard.user.click(within(question).getByRole('radio', { name: 'The same' }));
    await wizard.press('Update 1 partner');
    await waitFor(() => expect(wizard.fake.named('Acme Fab').status).toBe('warm'));
    expect(names(wizard)).toEqual(['Acme Fab']);
  });

  it('offers to join two of the map, with the same Undo', async () => {
    const wizard = await showWizard(
      'Flex Friday\n# Mentors\nAcme Fab\nAcme Fab Inc.',
      fileNamed('news.csv', 'Name,Theme,Status\nAcme Fab,Mentors,warm\n'),
    );
    const before = rowsIn(wizard.fake.document());
    await preview(wizard);
    const question = screen.getByRole('radiogroup', {
      name: 'Acme Fab Inc. and Acme Fab: the same?',
    });
    await wizard.user.click(within(question).getByRole('radio', { name: 'Join' }));
    await wizard.press('Update 1 partner');
    await waitFor(() => expect(names(wizard)).toEqual(['Acme Fab']));
    wizard.fake.tools.undo();
    expect(rowsIn(wizard.fake.document())).toEqual(before);
  });

  it('asks which of several on the map a row is', async () => {
    const wizard = await showWizard(
      'Flex Friday\n# Mentors\nAcme Fab\nAcme-Fab Co',
      fileNamed('news.csv', 'Name,Theme,Status\nAcme Fab Inc.,Mentors,warm\n'),
    );
    expect(await preview(wizard)).toContain('1 new partner');
    const question = screen.getByRole('radiogroup', { name: 'Which of these is Acme Fab Inc.?' });
    expect(within(question).getByRole('radio', { name: 'None of them' })).toBeChecked();
    await wizard.user.click(within(question).getByRole('radio', { name: '2: Acme-Fab Co' }));
    await wizard.press('Update 1 partner');
    await waitFor(() => expect(wizard.fake.named('Acme-Fab Co').status).toBe('warm'));
    expect(names(wizard)).toEqual(['Acme Fab', 'Acme-Fab Co']);
  });

  it('lets two of three lines be one, and the third stay apart', async () => {
    const wizard = await showWizard(
      'Flex Friday\n# Mentors',
      fileNamed('news.csv', 'Name,Town\nAcme,Fargo\nAcme Inc.,Minot\nACME,Bismarck\n'),
    );
    expect(await preview(wizard)).toContain('3 new partners');
    await wizard.user.click(screen.getByRole('checkbox', { name: 'Line 2' }));
    await wizard.user.click(screen.getByRole('checkbox', { name: 'Line 4' }));
    await wizard.press('Add 2 partners');
    await waitFor(() => expect(names(wizard)).toEqual(['Acme', 'Acme Inc.']));
  });

  it('holds a note beside the one in the file, and keeps the one that is chosen', async () => {
    const wizard = await showWizard(
      'Flex Friday\n# Mentors\nAcme Fab',
      fileNamed('news.csv', 'Name,Theme,Notes\nAcme Fab,Mentors,From the sheet\n'),
    );
    const acme = wizard.fake.named('Acme Fab').id;
    wizard.fake.tools.run(setNotes, { id: acme, notes: 'Written here' });
    const before = rowsIn(wizard.fake.document());
    await wizard.press('Preview');
    const question = await screen.findByRole('radiogroup', { name: 'The note of Acme Fab' });
    expect(within(question).getByRole('radio', { name: 'Take the file’s' })).toBeChecked();
    expect(screen.getAllByText('Written here')[0]).toBeVisible();
    await wizard.user.click(within(question).getByRole('radio', { name: 'Keep both' }));
    await wizard.press('Update 1 partner');
    await waitFor(() =>
      expect(wizard.fake.named('Acme Fab').notes).toBe('Written here\nFrom the sheet'),
    );
    wizard.fake.tools.undo();
    expect(rowsIn(wizard.fake.document())).toEqual(before);
  });

  it('lists what is on the map and not in the file, and leaves it there', async () => {
    const wizard = await showWizard(
      'Flex Friday\n# Mentors\nAcme Fab\nBeta Lab',
      fileNamed('news.csv', 'Name,Theme,Status\nAcme Fab,Mentors,warm\n'),
    );
    expect(await preview(wizard)).toContain('1 not in the file');
    await wizard.user.click(screen.getByText('On your map and not in this file'));
    expect(screen.getByText('Beta Lab')).toBeVisible();
    await wizard.press('Update 1 partner');
    await waitFor(() => expect(wizard.fake.named('Acme Fab').status).toBe('warm'));
    expect(names(wizard)).toEqual(['Acme Fab', 'Beta Lab']);
  });

  it('shows people and codes in words, and brings them in', async () => {
    const wizard = await showWizard(
      'Flex Friday',
      fileNamed(
        'people.csv',
        'Name,Contact,E-mail,Functions\nAcme Fab,Ana Díaz,ana@x.org,studentOrganizations\n',
      ),
    );
    await screen.findByRole('heading', { name: 'What is in each column?' });
    expect(wizard.becomes('E-mail')).toContain('E-mail of the contact');
    await preview(wizard);
    const row = within(screen.getByRole('region', { name: 'New' })).getAllByRole('row')[1];
    expect(row).toHaveTextContent('Ana Díaz, ana@x.org');
    expect(row).toHaveTextContent('Student organizations and their activities');
    await wizard.press('Add 1 partner');
    await waitFor(() => expect(names(wizard)).toEqual(['Acme Fab']));
    const { id } = wizard.fake.named('Acme Fab');
    expect(contactsOf(wizard.fake.document(), id)[0]?.person).toMatchObject({
      name: 'Ana Díaz',
      email: 'ana@x.org',
    });
  });

  it('counts the connections of a drawing, names those left out, one Undo takes all back', async () => {
    const json = JSON.stringify({
      elements: [
        { id: 'a', label: 'Ohio', type: 'State' },
        { id: 'b', label: 'Utah', type: 'State' },
        { id: 'c', label: 'Iowa', description: 'x'.repeat(4001) },
      ],
      connections: [
        { id: 'x', from: 'a', to: 'b', direction: 'undirected' },
        { id: 'y', from: 'a', to: 'c', direction: 'undirected' },
      ],
    });
    const wizard = await showWizard('Flex Friday', fileNamed('states.json', json));
    const before = rowsIn(wizard.fake.document());
    const counts = await preview(wizard);
    expect(counts).toContain('1 new connection');
    expect(counts).toContain('1 connection left out');
    expect(screen.getByText('From “Ohio” to “Iowa”: line 4 was left out.')).toBeVisible();
    await wizard.press('Add 2 partners and 1 connection');
    await waitFor(() => expect(linksOf(wizard.fake.document())).toHaveLength(1));
    wizard.fake.tools.undo();
    expect(rowsIn(wizard.fake.document())).toEqual(before);
  });
});

describe('In Spanish', () => {
  it('decimal commas are understood, proposed as such and said', async () => {
    const wizard = await showWizard(
      '',
      fileNamed(
        'aliados.csv',
        'Nombre;Tema;Horas\nTaller Uno;Mentores;12,5\nTaller Dos;Mentores;1.234,75\n',
      ),
    );
    wizard.fake.services.preferences.setState({ language: 'es' });
    await screen.findByRole('heading', { name: '¿Qué hay en cada columna?' });
    const choice = screen.getByRole('button', { name: /Horas pasa a ser/ });
    expect(choice).toHaveTextContent('Un campo propio (número con coma: 12,5)');
    await wizard.press('Vista previa');
    expect(await screen.findByRole('cell', { name: '1234,75' })).toBeVisible();
    await wizard.press(/2 aliados/);
    await waitFor(() => expect(names(wizard)).toEqual(['Taller Uno', 'Taller Dos']));
    expect(Object.values(wizard.fake.named('Taller Dos').fields ?? {})).toEqual([1234.75]);
  });
});
