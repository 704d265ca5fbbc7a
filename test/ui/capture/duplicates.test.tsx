import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { lookAlikes } from '../../../src/domain/duplicates';
import { outlineOf, partnersOf } from '../../../src/domain/outline';
import { DeskFoot } from '../../../src/ui/map/DeskFoot';
import { openMapFake, showOn } from '../../support/openMapFake';

const twice = `Flex Friday
# Mentors
Acme Fab ~warm
# Speakers
ACME fab
County Health
Acme Fab -> County Health`;

const start = async (text = twice) => {
  const map = await openMapFake(text);
  const shown = showOn(map, <DeskFoot onTable={() => undefined} />);
  const chip = () => screen.queryByRole('button', { name: /looks? the same$/ });
  const open = () => shown.user.click(screen.getByRole('button', { name: /looks? the same$/ }));
  const names = () => partnersOf(map.document()).map(({ name }) => name);
  const undos = () => map.tools.map.store.state.getState().history.undo.length;
  return { ...map, ...shown, chip, open, names, undos };
};

describe('the queue of what looks the same', () => {
  it('a quiet chip counts them; it is not there while all differ', async () => {
    const { chip } = await start();
    expect(chip()).toHaveAccessibleName('1 pair looks the same');
  });

  it('is not there while all differ', async () => {
    const { chip } = await start('Flex Friday\nAcme Fab\nBeta Labs');
    expect(chip()).toBeNull();
  });

  it('never blocks Enter and never moves the keyboard: it is said once, and the line goes on', async () => {
    const { user, tools, named, chip, names } = await start('Flex Friday\n# Mentors\nAcme Fab');
    const line = screen.getByRole('combobox', { name: 'Add to the map' });
    act(() => tools.map.session.setState({ theme: named('Mentors').id }));
    await user.click(line);
    await user.keyboard('Acme fab{Enter}');
    expect(names()).toEqual(['Acme Fab', 'Acme fab']);
    expect(line).toHaveFocus();
    expect(chip()).toHaveAccessibleName('1 pair looks the same');
    await waitFor(() =>
      expect(screen.getByTestId('polite')).toHaveTextContent(
        'Acme fab added to Mentors. 2 partners. Acme fab looks like one that is already there. 1 to look at.',
      ),
    );
  });

  it('shows both with their themes and what each carries', async () => {
    const { open } = await start();
    await open();
    const pair = within(screen.getByRole('region', { name: 'These look the same' }));
    expect(pair.getByText('Mentors · 1 connection')).toBeVisible();
    expect(pair.getByText('Speakers · only the name')).toBeVisible();
    expect(pair.getByRole('button', { name: 'Join Acme Fab and ACME fab into one' })).toHaveFocus();
  });

  it('Join makes one of two, with one undo', async () => {
    const { open, user, names, undos, chip } = await start();
    await open();
    await user.keyboard('{Enter}');
    expect(names()).toEqual(['Acme Fab', 'County Health']);
    expect(undos()).toBe(1);
    expect(chip()).toBeNull();
    await waitFor(() =>
      expect(screen.getByTestId('polite')).toHaveTextContent('Nothing left to look at.'),
    );
  });

  it('Keep both is remembered: the pair does not come back, not even after a reload', async () => {
    const { open, user, document, chip, names } = await start();
    await open();
    await user.click(screen.getByRole('button', { name: 'Keep both Acme Fab and ACME fab' }));
    expect(names()).toHaveLength(3);
    expect(chip()).toBeNull();
    expect(lookAlikes({ ...document() })).toEqual([]);
  });

  it('the pairs that are left follow, and the keyboard is on the next', async () => {
    const { open, user } = await start(`${twice}\nBeta Labs\nBETA labs`);
    await open();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: /^Join Beta Labs/ })).toHaveFocus();
    await waitFor(() =>
      expect(screen.getByTestId('polite')).toHaveTextContent('1 pair left to look at.'),
    );
  });

  it('Go to chooses it on the map and brings it into view', async () => {
    const { open, user, tools, named, asked } = await start();
    await open();
    await user.click(screen.getByRole('button', { name: 'Go to ACME fab in Speakers' }));
    const { id } = named('ACME fab');
    expect(tools.map.session.getState().selection).toEqual([id]);
    expect(asked).toContain(`reveal ${id}`);
  });

  it('Esc closes it, the keyboard is back on the chip', async () => {
    const { open, user, chip, document } = await start();
    await open();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'These look the same' })).toBeNull();
    expect(chip()).toHaveFocus();
    expect(outlineOf(document()).themes).toHaveLength(2);
  });
});
