import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { defineMeasure } from '../../../src/domain/commands/measures';
import { expectationsOf, indicatorsOf } from '../../../src/domain/measures';
import { DefineTab } from '../../../src/ui/measures/define/DefineTab';
import { openMapFake, showOn } from '../../support/openMapFake';

const open = async () => {
  const fake = await openMapFake('Flex Friday\n# Mentors\nAcme\nBeta');
  fake.tools.run(defineMeasure, { name: 'Employer hours', type: 'count' });
  const shown = { ...fake, ...showOn(fake, <DefineTab />) };
  await shown.user.click(screen.getByText('Everybody who ever reported it'));
  const list = within(screen.getByRole('list', { name: 'Partners who are to report it' }));
  await shown.user.click(list.getByRole('checkbox', { name: 'Acme' }));
  const times = () => {
    const [measure] = indicatorsOf(shown.document());
    const rows = measure ? expectationsOf(shown.document(), measure.id) : [];
    return rows.map(({ from, to }) => [from ?? '', to ?? '']);
  };
  return { ...shown, list, times };
};

describe('R5 who is to report, and when', () => {
  it('a partner that left and came back has two times, each changed and taken away by itself', async () => {
    const { user, list, times, tools } = await open();
    await user.type(list.getByLabelText('Acme: until'), '2022-07-31');
    await user.tab();
    await user.click(list.getByRole('button', { name: 'Acme: one more time' }));
    expect(times()).toEqual([
      ['', '2022-07-31'],
      ['2022-08-01', ''],
    ]);
    expect(list.getAllByLabelText('Acme: from')).toHaveLength(2);
    const [less] = list.getAllByRole('button', { name: /^Acme: take away the time/ });
    await user.click(less ?? expect.fail('no way to take a time away'));
    await waitFor(() => expect(list.getByLabelText('Acme: from')).toHaveFocus());
    expect(times()).toEqual([['2022-08-01', '']]);
    tools.undo();
    expect(times()).toHaveLength(2);
  });

  it('offers no second time while the first has no end', async () => {
    const { list } = await open();
    expect(list.queryByRole('button', { name: 'Acme: one more time' })).toBeNull();
  });
});
