import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { enterCells } from '../../../src/domain/commands/enterCells';
import { defineMeasure } from '../../../src/domain/commands/measures';
import { addPeriods } from '../../../src/domain/commands/periods';
import { rowsOf } from '../../../src/domain/document';
import { indicatorsOf, periodsOf } from '../../../src/domain/measures';
import { DefineTab } from '../../../src/ui/measures/define/DefineTab';
import { openMapFake, showOn } from '../../support/openMapFake';

const open = async () => {
  const fake = await openMapFake('Flex Friday\n# Mentors\nAcme\nBeta');
  const { tools } = fake;
  tools.run(defineMeasure, { name: 'Employer hours', type: 'count' });
  tools.run(addPeriods, { type: 'schoolYear', start: '2023-09-01', count: 2 });
  return { ...fake, ...showOn(fake, <DefineTab />) };
};

const sheet = (name: string) => within(screen.getByRole('region', { name }));

describe('setting up measures', () => {
  it('R1 a percent says what it is a share of before it can be added', async () => {
    const { user, document } = await open();
    await user.click(screen.getByRole('button', { name: 'Add a measure' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByLabelText('Name'), 'Students who met an employer');
    const add = dialog.getByRole('button', { name: 'Add a measure' });
    await user.click(add);
    expect(dialog.getByText(/^A percent needs “Out of”/)).toBeVisible();
    expect(indicatorsOf(document())).toHaveLength(1);
    await user.type(dialog.getByLabelText('Out of (the whole)'), 'students enrolled');
    await user.click(add);
    expect(indicatorsOf(document()).at(-1)).toMatchObject({
      name: 'Students who met an employer',
      type: 'percent',
      denominator: 'students enrolled',
    });
    expect(
      screen.getByRole('region', { name: 'Students who met an employer' }),
    ).toBeInTheDocument();
  });

  it('changes a line of the sheet in place, one undo each', async () => {
    const { user, document, tools } = await open();
    const goal = sheet('Employer hours').getByLabelText('Goal');
    await user.type(goal, '1,5');
    await user.tab();
    expect(indicatorsOf(document())[0]?.goalValue).toBe(1.5);
    tools.undo();
    expect(indicatorsOf(document())[0]?.goalValue).toBeUndefined();
  });

  it('says why a number cannot be taken, and changes nothing', async () => {
    const { user, document } = await open();
    const goal = sheet('Employer hours').getByLabelText('Goal');
    await user.type(goal, 'many');
    await user.tab();
    expect(
      sheet('Employer hours').getByText('Type a number, such as 42 or 1.5.'),
    ).toBeInTheDocument();
    expect(indicatorsOf(document())[0]?.goalValue).toBeUndefined();
  });

  it('R0 asks whether earlier values still compare when something else is counted', async () => {
    const { user, document, tools, named } = await open();
    const [measure] = indicatorsOf(document());
    const [period] = periodsOf(document());
    if (!measure || !period) throw new Error('set up above');
    const cell = { n: 30, d: null, state: 'reported', status: 'final' } as const;
    const place = { indicator: measure.id, unit: named('Acme').id, period: period.id };
    tools.run(enterCells, { cells: [{ ...place, cell }], at: 1 });
    await user.type(sheet('Employer hours').getByLabelText('Unit'), 'visits');
    await user.tab();
    const question = within(await screen.findByRole('alertdialog'));
    await user.type(question.getByLabelText('What changed'), 'visits instead of hours');
    await user.click(question.getByRole('button', { name: 'Start a new version' }));
    expect(indicatorsOf(document())[0]).toMatchObject({
      unit: 'visits',
      version: 2,
      versions: { 2: 'visits instead of hours' },
    });
  });

  it('adds several periods in a row, and groups with commas between them', async () => {
    const { user, document } = await open();
    const periods = within(screen.getByRole('form', { name: 'Add periods' }));
    await user.click(periods.getByRole('button', { name: 'Add periods' }));
    expect(periodsOf(document()).map(({ label }) => label)).toEqual([
      '2023–24',
      '2024–25',
      '2025–26',
      '2026–27',
      '2027–28',
    ]);
    const groups = within(screen.getByRole('form', { name: 'Add groups' }));
    await user.type(groups.getByLabelText('Told apart by'), 'Grade');
    await user.type(groups.getByLabelText('Groups'), '9, 10');
    await user.click(groups.getByRole('button', { name: 'Add groups' }));
    expect(rowsOf(document(), 'subgroup').map(({ name }) => name)).toEqual(['9', '10']);
  });

  it('R4 keeps what signs in files mean to this map', async () => {
    const { user, document } = await open();
    const form = within(screen.getByRole('form', { name: 'Add a sign' }));
    await user.type(form.getByLabelText('Sign'), '*');
    await user.click(form.getByRole('button', { name: 'Add a sign' }));
    expect(rowsOf(document(), 'marker')).toMatchObject([{ text: '*', means: 'suppressed' }]);
  });

  it('R5 says who is to report a measure', async () => {
    const { user, document, named } = await open();
    await user.click(screen.getByText('Everybody who ever reported it'));
    await user.click(screen.getByRole('checkbox', { name: 'Acme' }));
    expect(rowsOf(document(), 'expectation')).toMatchObject([{ partner: named('Acme').id }]);
  });

  it('adds measures of the starter set, as definitions without numbers', async () => {
    const { user, document } = await open();
    await user.click(screen.getByRole('button', { name: 'Choose from a starter set' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('checkbox', { name: 'Chronic absence' }));
    await user.click(dialog.getByRole('button', { name: 'Add 1 measure' }));
    expect(indicatorsOf(document()).at(-1)).toMatchObject({
      name: 'Chronic absence',
      direction: 'down',
      scope: 'population',
    });
    expect(rowsOf(document(), 'series')).toEqual([]);
  });
});
