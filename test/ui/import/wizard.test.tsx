import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { allThemes, centerOf, partnersOf } from '../../../src/domain/outline';
import { rowsIn } from '../../support/openStore';
import { communityAssets } from '../../support/tables';
import { fileNamed, preview, type ShownWizard, showWizard } from '../../support/wizard';

const assets = () => fileNamed('community-assets.csv', communityAssets());

const added = async (wizard: ShownWizard, count: number): Promise<void> => {
  await wizard.press(`Add ${count} partners`);
  await waitFor(() => expect(wizard.closed()).toBe(1));
};

beforeEach(() => localStorage.clear());

describe('Import of a table', () => {
  it('goes by file, columns and preview to 54 partners in five themes, one undo', async () => {
    const wizard = await showWizard('', assets());
    await screen.findByRole('heading', { name: 'What is in each column?' });
    expect(wizard.becomes('Organization')).toContain('Partner name');
    expect(wizard.becomes('AssetType')).toContain('Theme');
    expect(wizard.becomes('Neighborhood')).toContain('A field of its own (text)');
    expect(await preview(wizard)).toBe(
      '54 new partners in 5 themes · 0 changed · 0 unchanged · 0 left out',
    );
    await added(wizard, 54);
    const { fake } = wizard;
    expect(partnersOf(fake.document())).toHaveLength(54);
    expect(allThemes(fake.document())).toHaveLength(5);
    expect(centerOf(fake.document())?.name).toBe('Community assets');
    const fields = Object.values(fake.named('Organization 2').fields ?? {});
    expect(fields.sort()).toEqual(['2 Main Street', 'Area 0']);
    expect(screen.getAllByText('54 partners added from community-assets.csv')).not.toEqual([]);
  });

  it('is taken back by the one Undo of its message', async () => {
    const wizard = await showWizard('Flex Friday\n# Mentors\nAcme Fab', assets());
    const before = rowsIn(wizard.fake.document());
    await preview(wizard);
    await added(wizard, 54);
    await wizard.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(rowsIn(wizard.fake.document())).toEqual(before);
    expect(wizard.fake.services.shelf.safe).toEqual([
      { map: wizard.fake.tools.map.id, why: 'import' },
    ]);
  });

  it('takes its offer of Undo away once something else was done', async () => {
    const wizard = await showWizard('', assets());
    await preview(wizard);
    await added(wizard, 54);
    wizard.fake.tools.undo();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  });

  it('shows rows that look the same side by side, keeps both unless joined', async () => {
    const wizard = await showWizard('', assets());
    await preview(wizard);
    const pair = screen.getByRole('radiogroup', { name: /Harbor Arts Center/ });
    expect(within(pair).getByRole('radio', { name: 'Keep both' })).toBeChecked();
    for (const line of ['Line 10', 'Line 51']) expect(screen.getByText(line)).toBeVisible();
    await wizard.user.click(within(pair).getByRole('radio', { name: 'Join' }));
    await added(wizard, 53);
    expect(partnersOf(wizard.fake.document())).toHaveLength(53);
  });

  it('proposes nothing for the same file again, and says why', async () => {
    const first = await showWizard('', assets());
    await preview(first);
    await added(first, 54);
    first.unmount();
    const again = await showWizard(first.fake, assets());
    await screen.findByText(/Set as you chose/);
    expect(await preview(again)).toBe('0 new partners · 0 changed · 54 unchanged · 0 left out');
    const button = screen.getByRole('button', { name: 'Nothing to add' });
    expect(button).toBeDisabled();
    expect(button).toHaveAccessibleDescription(
      'Nothing would change: everything in this file is on the map already.',
    );
    expect(screen.queryByText('These look the same')).toBeNull();
  });

  it('shows what changes on a partner as it was and as it comes', async () => {
    const wizard = await showWizard(
      'Flex Friday\n# Mentors\nAcme Fab',
      fileNamed('news.csv', 'Name,Theme,Status\nAcme Fab,Speakers,warm\nNew One,Mentors,\n'),
    );
    expect(await preview(wizard)).toBe(
      '1 new partner in 1 theme · 1 changed · 0 unchanged · 0 left out',
    );
    const changed = within(screen.getByRole('region', { name: 'Changed' }));
    const cells = changed.getAllByRole('cell').map(({ textContent }) => textContent);
    expect(cells).toEqual([
      'Theme',
      'Mentors',
      'Mentors, Speakers',
      '2',
      'Status',
      'Existing',
      'Warm',
    ]);
    await wizard.press('Add 1 and update 1');
    await waitFor(() => expect(wizard.fake.named('Acme Fab').status).toBe('warm'));
  });

  it('sets a column to something else by its choice', async () => {
    const wizard = await showWizard('', assets());
    await screen.findByRole('heading', { name: 'What is in each column?' });
    await wizard.user.click(screen.getByRole('button', { name: /Address becomes/ }));
    await wizard.user.click(await screen.findByRole('option', { name: 'Leave out' }));
    await preview(wizard);
    await added(wizard, 54);
    const fields = Object.values(wizard.fake.named('Organization 2').fields ?? {});
    expect(fields).toEqual(['Area 0']);
  });

  it('cannot go on without a column of names', async () => {
    const wizard = await showWizard('', assets());
    await screen.findByRole('heading', { name: 'What is in each column?' });
    await wizard.user.click(screen.getByRole('button', { name: /Organization becomes/ }));
    await wizard.user.click(await screen.findByRole('option', { name: 'Leave out' }));
    const button = screen.getByRole('button', { name: 'Preview' });
    expect(button).toBeDisabled();
    expect(button).toHaveAccessibleDescription(/Choose which column holds the names/);
  });

  it('asks for the center only when the map has none', async () => {
    const named = await showWizard('', assets());
    const field = await screen.findByRole('textbox', { name: 'Your project' });
    fireEvent.change(field, { target: { value: 'Flex Friday' } });
    await preview(named);
    expect(screen.getByText(/The center of the map will be “Flex Friday”/)).toBeVisible();
    named.unmount();
    await showWizard('Flex Friday', assets());
    await screen.findByRole('heading', { name: 'What is in each column?' });
    expect(screen.queryByRole('textbox', { name: 'Your project' })).toBeNull();
  });

  it('refuses a center name over 120 characters with the count', async () => {
    await showWizard('', assets());
    const field = await screen.findByRole('textbox', { name: 'Your project' });
    fireEvent.change(field, { target: { value: 'x'.repeat(121) } });
    expect(screen.getByText(/This name has 121 characters/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Preview' })).toBeDisabled();
  });

  it('moves the focus to the heading of each step, and goes back', async () => {
    const hasFocus = (name: string) =>
      waitFor(() => expect(screen.getByRole('heading', { name })).toHaveFocus());
    const wizard = await showWizard('', assets());
    await hasFocus('What is in each column?');
    await preview(wizard);
    await hasFocus('Check before it is added');
    expect(screen.getByText('Preview', { selector: '[aria-current]' })).toBeVisible();
    await wizard.press('Back');
    await hasFocus('What is in each column?');
  });

  it('changes nothing until its last button', async () => {
    const wizard = await showWizard('Flex Friday', assets());
    const before = rowsIn(wizard.fake.document());
    await preview(wizard);
    await wizard.press('Cancel');
    expect(wizard.closed()).toBe(1);
    expect(rowsIn(wizard.fake.document())).toEqual(before);
  });

  it('asks whether the first line is data when it may be', async () => {
    const wizard = await showWizard('', fileNamed('numbers.csv', '1,Acme\n2,Bolt\n'));
    await screen.findByRole('heading', { name: 'What is in each column?' });
    expect(screen.queryByRole('switch')).toBeNull();
    wizard.unmount();
    const unsure = await showWizard('', fileNamed('list.csv', 'Acme Fab\nCounty Health\nBolt\n'));
    await unsure.user.click(await screen.findByRole('switch', { name: 'The first line is data' }));
    expect(await preview(unsure)).toContain('3 new partners');
  });

  const titled = () =>
    fileNamed(
      'list.csv',
      'Partner list 2024,,\n\nName,Theme,Notes\nAcme,Labs,a\nBeta,Hubs,b\nTotal,2,\n',
    );

  it('proposes the line with the names of the columns below a title, and another can be chosen', async () => {
    const wizard = await showWizard('', titled());
    const choice = await screen.findByRole('button', { name: /Line 3: Name, Theme, Notes/ });
    expect(wizard.becomes('Theme')).toContain('Theme');
    await wizard.user.click(choice);
    await wizard.user.click(await screen.findByRole('option', { name: /Line 4: Acme/ }));
    await screen.findByRole('button', { name: /Acme becomes/ });
  });

  it('leaves the row with the total out as proposed, and takes it when that is wanted', async () => {
    const wizard = await showWizard('', titled());
    await screen.findByRole('heading', { name: 'What is in each column?' });
    expect(await preview(wizard)).toContain('2 new partners');
    expect(screen.getByText('“Total” (line 6)')).toBeVisible();
    const leave = { name: 'Leave out the row that sums up the others' };
    await wizard.user.click(screen.getByRole('switch', leave));
    await screen.findByText(/3 new partners/, { selector: '.import-counts-part' });
    await wizard.user.click(screen.getByRole('switch', leave));
    await screen.findByText(/2 new partners/, { selector: '.import-counts-part' });
  });

  it('moves a partner to the theme of the file only when that is chosen', async () => {
    const file = fileNamed('list.csv', 'Name,Theme\nAcme,Tours\nNew,Tours\n');
    const wizard = await showWizard('Center\n# Labs\nAcme\n# Tours', file);
    await preview(wizard);
    const changed = () => within(screen.getByRole('region', { name: 'Changed' }));
    expect(changed().getByText('Labs, Tours')).toBeVisible();
    await wizard.user.click(screen.getByRole('radio', { name: 'Move to Tours (the file’s)' }));
    await waitFor(() => expect(changed().queryByText('Labs, Tours')).toBeNull());
    expect(changed().getByText('Tours')).toBeVisible();
  });

  it('shows 200 rows of a large file and counts the rest', async () => {
    const lines = Array.from({ length: 612 }, (_, at) => `Partner ${at},Mentors`).join('\n');
    const wizard = await showWizard('', fileNamed('many.csv', `Name,Theme\n${lines}\n`));
    expect(await preview(wizard)).toContain('612 new partners');
    const region = within(screen.getByRole('region', { name: 'New' }));
    expect(region.getAllByRole('row')).toHaveLength(201);
    expect(screen.getByText('and 412 more')).toBeVisible();
  });
});
