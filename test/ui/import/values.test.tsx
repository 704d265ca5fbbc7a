import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/domain/document';
import { indicatorsOf, periodsOf } from '../../../src/domain/measures';
import { partnersOf, themesOf } from '../../../src/domain/outline';
import { rowsIn } from '../../support/openStore';
import { communityAssets } from '../../support/tables';
import { graduationTable } from '../../support/values';
import { fileNamed, type ShownWizard, showWizard } from '../../support/wizard';

const outcomes = (text = graduationTable()) => fileNamed('outcomes.csv', text);

const atColumns = () =>
  screen.findByRole('heading', { name: 'What do the columns and signs mean?' });

const choose = async (wizard: ShownWizard, label: RegExp, option: string): Promise<void> => {
  await wizard.user.click(await screen.findByRole('button', { name: label }));
  await wizard.user.click(await screen.findByRole('option', { name: option }));
};

const toPreview = async (wizard: ShownWizard): Promise<string> => {
  await waitFor(() => expect(screen.getByRole('button', { name: 'Preview' })).toBeEnabled());
  await wizard.press('Preview');
  await screen.findByRole('heading', { name: 'Check before it is added' });
  return document.querySelector('.import-counts')?.textContent ?? '';
};

const enter = async (wizard: ShownWizard, name: RegExp): Promise<void> => {
  await waitFor(() => expect(screen.getByRole('button', { name })).toBeEnabled());
  await wizard.press(name);
  await waitFor(() => expect(wizard.closed()).toBe(1));
};

beforeEach(() => {
  localStorage.clear();
  window.location.hash = '';
});

describe('Import of values of measures', () => {
  it('goes by file, columns and preview to values, one undo, and shows the measures', async () => {
    const wizard = await showWizard('Bronx\n# Schools', outcomes());
    const before = rowsIn(wizard.fake.document());
    await atColumns();
    expect(await toPreview(wizard)).toBe('14 new values · 0 changed · 0 unchanged · 0 left out');
    expect(
      screen.getByText(/New on the map: 2 measures, 2 partners, 3 periods, and 2 groups\./),
    ).toBeVisible();
    expect(screen.getByText('All 12 percents of the file agree with ours.')).toBeVisible();
    await enter(wizard, /^Bring in 14 values$/);
    const map = wizard.fake.document();
    expect(indicatorsOf(map).map(({ name }) => name)).toEqual(['Total Grads', 'Dropped Out']);
    expect(window.location.hash).toContain('/measures');
    expect(screen.getAllByText('14 values brought in from outcomes.csv')).not.toEqual([]);
    await wizard.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(rowsIn(wizard.fake.document())).toEqual(before);
  });

  it('one press on Preview ends the text that is typed and goes on', async () => {
    const wizard = await showWizard('Bronx\n# Schools', outcomes());
    await atColumns();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Preview' })).toBeEnabled());
    const [name] = screen.getAllByRole('textbox', { name: 'Name' });
    if (name === undefined) throw new Error('no measure to name');
    await wizard.user.clear(name);
    await wizard.user.type(name, 'Graduated');
    await wizard.press('Preview');
    expect(await screen.findByRole('heading', { name: 'Check before it is added' })).toBeVisible();
    await enter(wizard, /^Bring in 14 values$/);
    expect(indicatorsOf(wizard.fake.document())[0]?.name).toBe('Graduated');
  });

  it('R4 shows what a sign is taken for, and asks for one that nobody knows', async () => {
    const wizard = await showWizard('Bronx', outcomes(graduationTable().replace('46,82', '-,82')));
    await atColumns();
    await screen.findByText('Signs in place of numbers');
    expect(screen.getByRole('button', { name: /(^| )s means$/ })).toHaveTextContent(
      'Hidden to protect people',
    );
    const next = screen.getByRole('button', { name: 'Preview' });
    await waitFor(() => expect(next).toHaveAccessibleDescription('Say what these signs mean: -'));
    expect(next).toBeDisabled();
    await choose(wizard, /- means$/, 'Missing');
    expect(await toPreview(wizard)).toBe('14 new values · 0 changed · 0 unchanged · 0 left out');
    await enter(wizard, /^Bring in/);
    const signs = rowsOf(wizard.fake.document(), 'marker').map(({ text, means }) => [text, means]);
    expect(signs.sort()).toEqual([
      ['-', 'missing'],
      ['s', 'suppressed'],
    ]);
  });

  it('R4 lists the signs of a column without one number, and names the columns left out', async () => {
    const text =
      'School,Year,Borough,Enrolled,With visit\nNorth,2023,Bronx,60,\nNorth,2024,Bronx,62,s\n';
    await showWizard('Bronx\n# Schools', outcomes(text));
    await atColumns();
    expect(await screen.findByRole('rowheader', { name: 's' })).toBeVisible();
    expect(screen.getByRole('button', { name: /With visit/ })).toHaveTextContent('How many');
    expect(screen.getByText('1 column is left out: Borough.')).toBeVisible();
  });

  it('R16 asks which days a period means that nobody knows', async () => {
    const wizard = await showWizard(
      'Bronx',
      outcomes(graduationTable().replaceAll('2006 Aug', 'Wave 3')),
    );
    await atColumns();
    const next = screen.getByRole('button', { name: 'Preview' });
    await waitFor(() =>
      expect(next).toHaveAccessibleDescription('Say which days these periods are: Wave 3'),
    );
    expect(screen.getByLabelText('First day of Wave 3')).toBeVisible();
    expect(wizard.closed()).toBe(0);
  });

  it('R25 shows what stands there and what comes when a corrected file follows', async () => {
    const first = await showWizard('Bronx', outcomes());
    await atColumns();
    await toPreview(first);
    await enter(first, /^Bring in/);
    first.unmount();
    const again = await showWizard(
      first.fake,
      outcomes(graduationTable().replace('60,30,50', '60,33,55')),
    );
    await screen.findByText(/Set as you chose/);
    expect(await toPreview(again)).toBe('0 new values · 1 changed · 13 unchanged · 0 left out');
    const table = screen.getByRole('region', { name: 'Changed' });
    expect(within(table).getByText('30 of 60')).toBeVisible();
    expect(within(table).getByText('33 of 60')).toBeVisible();
    expect(screen.getAllByText('recognized by its id')).toHaveLength(2);
  });

  it('puts new partners under a theme that is chosen, or takes them for one of the map', async () => {
    const wizard = await showWizard('Bronx\n# Schools\nNorth campus', outcomes());
    await atColumns();
    await toPreview(wizard);
    await choose(wizard, /Where new partners go/, 'Schools');
    await choose(wizard, /NORTH HIGH on the map$/, 'North campus');
    await enter(wizard, /^Bring in/);
    const map = wizard.fake.document();
    expect(partnersOf(map).map(({ name }) => name)).toEqual(['North campus', 'SOUTH HIGH']);
    const south = wizard.fake.named('SOUTH HIGH');
    expect(themesOf(map, south)).toEqual([wizard.fake.named('Schools').id]);
  });

  it('takes the rows for partners when one says so, and for values again', async () => {
    const wizard = await showWizard('Bronx', outcomes());
    await atColumns();
    await wizard.user.click(screen.getByRole('radio', { name: 'Partners' }));
    await screen.findByRole('heading', { name: 'What is in each column?' });
    await wizard.user.click(screen.getByRole('radio', { name: 'Values of measures' }));
    await atColumns();
    expect(periodsOf(wizard.fake.document())).toEqual([]);
  });

  it('leaves a list of partners without numbers alone', async () => {
    await showWizard('Bronx', fileNamed('assets.csv', communityAssets()));
    await screen.findByRole('heading', { name: 'What is in each column?' });
    expect(screen.queryByRole('radio', { name: 'Values of measures' })).toBeNull();
  });

  it('shows no figures while a room looks on', async () => {
    const wizard = await showWizard('Bronx', outcomes());
    await atColumns();
    wizard.fake.tools.map.session.setState({ projector: true });
    await screen.findByText(/no figures are shown/);
    expect(screen.queryByText('Signs in place of numbers')).toBeNull();
  });
});
