import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { addGroups } from '../../../src/domain/commands/groups';
import { addMarkers } from '../../../src/domain/commands/markers';
import { defineMeasure } from '../../../src/domain/commands/measures';
import { addPeriods } from '../../../src/domain/commands/periods';
import { indicatorsOf, periodsOf } from '../../../src/domain/measures';
import { DefineTab } from '../../../src/ui/measures/define/DefineTab';
import { openMapFake, showOn } from '../../support/openMapFake';

beforeEach(() => localStorage.clear());

const open = async () => {
  const fake = await openMapFake('Flex Friday\n# Mentors\nAcme\nBeta');
  const { tools } = fake;
  tools.run(defineMeasure, { name: 'Employer hours', type: 'count' });
  tools.run(addPeriods, { type: 'schoolYear', start: '2023-09-01', count: 2 });
  tools.run(addGroups, { dimension: 'Grade', names: ['9', '10'] });
  tools.run(addMarkers, { markers: [{ text: '*', means: 'suppressed' }] });
  return { ...fake, ...showOn(fake, <DefineTab />) };
};

const sheet = () => within(screen.getByRole('region', { name: 'Employer hours' }));
/** What Enter in a field of a dialog does, where its button stands outside of the form. */
const pressEnter = (): void => {
  const form = screen.getByRole('dialog').querySelector('form');
  fireEvent.submit(form ?? expect.fail('no form'));
};

const button = (name: string) => screen.getByRole('button', { name });

describe('how many periods in a row', () => {
  it('is a whole number from 1 to the limit; anything else is refused at the field', async () => {
    const { user, document } = await open();
    const form = within(screen.getByRole('form', { name: 'Add periods' }));
    const count = form.getByLabelText('How many in a row');
    for (const text of ['0', '-3', 'abc', '2.5', '601', '5000']) {
      await user.clear(count);
      await user.type(count, text);
      expect(form.queryByText(/^Adds/)).not.toBeInTheDocument();
      await user.click(form.getByRole('button', { name: 'Add periods' }));
      expect(form.getByText('Type a whole number from 1 to 600.')).toBeVisible();
      await waitFor(() => expect(count).toHaveFocus());
      expect(count).toHaveValue(text);
    }
    expect(periodsOf(document())).toHaveLength(2);
    await user.clear(count);
    await user.type(count, '1{Enter}');
    expect(periodsOf(document())).toHaveLength(3);
  });
});

describe('after a line of a list is deleted', () => {
  it('the keyboard is on the next line, then on the one before, then on the way to add one', async () => {
    const { user } = await open();
    await user.click(button('Delete 2023–24'));
    await waitFor(() => expect(button('Delete 2024–25')).toHaveFocus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(button('Add periods')).toHaveFocus());
    await user.click(button('Delete 10'));
    await waitFor(() => expect(button('Delete 9')).toHaveFocus());
    await user.click(button('Delete *'));
    await waitFor(() => expect(screen.getByLabelText('Sign')).toHaveFocus());
    await user.click(button('Delete Employer hours'));
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Add a measure'));
  });
});

describe('a new version', () => {
  it('begins with Enter, and the keyboard goes back to where it was', async () => {
    const { user, document } = await open();
    await user.click(button('Start a new version…'));
    pressEnter();
    expect(indicatorsOf(document())[0]?.version).toBe(1);
    const field = within(screen.getByRole('dialog')).getByLabelText('What changed');
    await user.type(field, 'summer visits count too');
    pressEnter();
    expect(indicatorsOf(document())[0]).toMatchObject({
      version: 2,
      versions: { 2: 'summer visits count too' },
    });
    await waitFor(() => expect(button('Start a new version…')).toHaveFocus());
  });
});

describe('what a measure cannot do without', () => {
  it('R18 the smallest number to show is from 5 to 30', async () => {
    const { user, document } = await open();
    const field = sheet().getByLabelText('Smallest number to show');
    for (const text of ['2', '50']) {
      await user.clear(field);
      await user.type(field, text);
      await user.tab();
      expect(sheet().getByText('Type a number from 5 to 30.')).toBeVisible();
      expect(indicatorsOf(document())[0]?.minCell).toBeUndefined();
    }
    await user.clear(field);
    await user.type(field, '12');
    await user.tab();
    expect(indicatorsOf(document())[0]?.minCell).toBe(12);
  });

  it('R1 a rate says out of what it is, and for how many, before it can be added', async () => {
    const { user, document } = await open();
    await user.click(button('Add a measure'));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByLabelText('Name'), 'Injuries');
    await user.click(dialog.getByRole('button', { name: /Counted as/ }));
    await user.click(screen.getByRole('option', { name: 'A rate' }));
    const add = dialog.getByRole('button', { name: 'Add a measure' });
    await user.click(add);
    expect(dialog.getByText(/^A rate needs “Out of”/)).toBeVisible();
    expect(dialog.getByText(/^Type for how many a rate is told/)).toBeVisible();
    expect(indicatorsOf(document())).toHaveLength(1);
    await user.type(dialog.getByLabelText('Out of (the whole)'), 'all children');
    await user.type(dialog.getByLabelText('For every'), '1,000');
    await user.click(add);
    expect(indicatorsOf(document()).at(-1)).toMatchObject({
      ...{ type: 'rate', denominator: 'all children', rateBase: 1000 },
    });
  });

  it('R1 a measure that becomes a rate or a percent is asked for it, and stays as it was without', async () => {
    const { user, document } = await open();
    const become = async (kind: string): Promise<void> => {
      await user.click(sheet().getByRole('button', { name: /Counted as/ }));
      await user.click(screen.getByRole('option', { name: kind }));
    };
    await become('A percent');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Cancel' }));
    expect(indicatorsOf(document())[0]?.type).toBe('count');
    await become('A rate');
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText('Out of (the whole)'), 'all children');
    pressEnter();
    expect(indicatorsOf(document())[0]?.type).toBe('count');
    await user.type(dialog.getByLabelText('For every'), '100');
    pressEnter();
    expect(indicatorsOf(document())[0]).toMatchObject({
      ...{ type: 'rate', denominator: 'all children', rateBase: 100 },
    });
  });
});
