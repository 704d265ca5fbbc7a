import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/domain/outline';
import { Tray } from '../../../src/ui/capture/Tray';
import { UnsortedChip } from '../../../src/ui/capture/UnsortedChip';
import { openMapFake, showOn } from '../../support/openMapFake';

const names = (count: number) =>
  Array.from({ length: count }, (_, at) => `Partner ${String(at + 1).padStart(2, '0')}`);

const start = async (text: string) => {
  const map = await openMapFake(text);
  const shown = showOn(
    map,
    <>
      <Tray />
      <UnsortedChip />
    </>,
  );
  const item = (name: string) => screen.getByRole('option', { name });
  const open = () => shown.user.click(screen.getByRole('button', { name: /^Not sorted yet/ }));
  const themes = () =>
    outlineOf(map.document()).themes.map(({ theme, partners }) => [theme.name, partners.length]);
  const chosen = () =>
    map.tools.map.session.getState().selection.map((id) => map.node(id)?.name ?? '');
  const undos = () => map.tools.map.store.state.getState().history.undo.length;
  return { ...map, ...shown, item, open, themes, chosen, undos };
};

const three = 'Flex Friday\n# Mentors\n---\nAcme Fab\nBeta Labs\nCounty Health';

describe('the tray of what is not sorted yet', () => {
  it('opens from its chip as a region of its own, the keyboard on the first partner', async () => {
    const { open, item } = await start(three);
    expect(screen.queryByRole('region', { name: 'Not sorted yet' })).toBeNull();
    await open();
    expect(screen.getByRole('region', { name: 'Not sorted yet' })).toBeVisible();
    expect(item('Acme Fab')).toHaveFocus();
    expect(screen.getByRole('button', { name: /^Not sorted yet/ })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });

  it('Space chooses, and the same circles are chosen on the map', async () => {
    const { user, open, item, chosen } = await start(three);
    await open();
    await user.keyboard(' {ArrowDown}{ArrowDown} ');
    expect(chosen()).toEqual(['Acme Fab', 'County Health']);
    expect(item('Acme Fab')).toHaveAttribute('aria-selected', 'true');
    await user.keyboard(' ');
    expect(chosen()).toEqual(['Acme Fab']);
  });

  it('Shift and arrows choose in a row and back again, Ctrl+A all', async () => {
    const { user, open, chosen } = await start(three);
    await open();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(chosen()).toEqual(['Acme Fab', 'Beta Labs', 'County Health']);
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(chosen()).toEqual(['Acme Fab', 'Beta Labs']);
    await user.keyboard('{Control>}a{/Control}');
    expect(chosen()).toHaveLength(3);
  });

  it('a press chooses, a press with Shift everything up to there', async () => {
    const { user, open, item, chosen } = await start(three);
    await open();
    await user.click(item('Acme Fab'));
    await user.keyboard('{Shift>}');
    await user.click(item('County Health'));
    expect(chosen()).toHaveLength(3);
  });

  it('25 entries become three themes by keyboard alone, one undo each', async () => {
    const { user, open, themes, undos } = await start(`Flex Friday\n---\n${names(25).join('\n')}`);
    await open();
    const rows = async (count: number) => {
      await user.keyboard(' ');
      await user.keyboard(`{Shift>}${'{ArrowDown}'.repeat(count - 1)}{/Shift}`);
    };
    await rows(10);
    await user.keyboard('{Enter}Makers{Enter}');
    expect(themes()).toEqual([['Makers', 10]]);
    expect(screen.getByRole('option', { name: 'Partner 11' })).toHaveFocus();
    await rows(8);
    await user.keyboard('{Enter}Speakers{Enter}');
    await user.keyboard('{Control>}a{/Control}{Enter}Funders{Enter}');
    expect(themes()).toEqual([
      ['Makers', 10],
      ['Speakers', 8],
      ['Funders', 7],
    ]);
    expect(undos()).toBe(3);
  });

  it('each of these is taken back by one undo, down to the map as it was', async () => {
    const { user, open, tools, document, themes } = await start(three);
    await open();
    const before = [...document().rows.values()].filter((row) => row.kind === 'node');
    await user.keyboard('{Control>}a{/Control}{Enter}Makers{Enter}');
    expect(themes()).toContainEqual(['Makers', 3]);
    act(() => tools.undo());
    expect([...document().rows.values()].filter((row) => row.kind === 'node')).toEqual(before);
  });

  it('says what became of them and how many are left, and the keyboard is on the next', async () => {
    const { user, open, item } = await start(three);
    await open();
    await user.keyboard('{Enter}Makers{Enter}');
    expect(item('Beta Labs')).toHaveFocus();
    await waitFor(() =>
      expect(
        screen.getByText('Acme Fab is in Makers now. 2 are left to sort.'),
      ).toBeInTheDocument(),
    );
  });

  it('Put into… lists the themes and puts all that is chosen there at once', async () => {
    const { user, open, themes, undos, item } = await start(three);
    await open();
    await user.keyboard(' {ArrowDown} ');
    await user.click(screen.getByRole('button', { name: 'Put into…' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Mentors' }));
    expect(themes()).toEqual([['Mentors', 2]]);
    expect(undos()).toBe(1);
    await waitFor(() => expect(item('County Health')).toHaveFocus());
  });

  it('Put into… with the last of them: the keyboard is on Done', async () => {
    const { user, open } = await start(three);
    await open();
    await user.keyboard('{Control>}a{/Control}');
    await user.click(screen.getByRole('button', { name: 'Put into…' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Mentors' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Done' })).toHaveFocus());
  });

  it('asks for a name that is one: empty says so and makes nothing, Esc goes back to the list', async () => {
    const { user, open, themes, item } = await start(three);
    await open();
    await user.keyboard(' ');
    await user.click(screen.getByRole('button', { name: 'Make a theme of these…' }));
    const name = screen.getByRole('textbox', { name: 'Name of the theme' });
    expect(name).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(name).toHaveAccessibleDescription(/Type a name first/);
    await user.keyboard('{Escape}');
    expect(item('Acme Fab')).toHaveFocus();
    expect(themes()).toEqual([['Mentors', 0]]);
  });

  it('letters look for a name; what is chosen stays chosen', async () => {
    const { user, open, chosen } = await start(
      `Flex Friday\n---\nÁcme Fab\n${names(9).join('\n')}`,
    );
    await open();
    await user.keyboard(' ');
    await user.keyboard('ner 0');
    expect(screen.getByRole('textbox', { name: 'Find in the tray' })).toHaveValue('ner 0');
    expect(screen.getAllByRole('option')).toHaveLength(9);
    expect(chosen()).toEqual(['Ácme Fab']);
    await user.clear(screen.getByRole('textbox', { name: 'Find in the tray' }));
    await user.keyboard('acme');
    expect(screen.getAllByRole('option').map((one) => one.textContent)).toEqual(['Ácme Fab']);
  });

  it('Esc lets go of what is chosen, then closes; the keyboard is back on the chip', async () => {
    const { user, open, chosen } = await start(three);
    await open();
    await user.keyboard(' {Escape}');
    expect(chosen()).toEqual([]);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Not sorted yet' })).toBeNull();
    expect(screen.getByRole('button', { name: /^Not sorted yet/ })).toHaveFocus();
  });

  it('Delete takes them off the map, with the way back', async () => {
    const { user, open, document, item } = await start(three);
    await open();
    await user.keyboard('{Delete}');
    expect(outlineOf(document()).unsorted.map(({ name }) => name)).toEqual([
      'Beta Labs',
      'County Health',
    ]);
    expect(item('Beta Labs')).toHaveFocus();
    expect(screen.getByText('Acme Fab deleted.')).toBeVisible();
  });

  it('says that everything is sorted, and closes when that is read', async () => {
    const { user, open } = await start(three);
    await open();
    await user.keyboard('{Control>}a{/Control}{Enter}Makers{Enter}');
    const tray = within(screen.getByRole('region', { name: 'Not sorted yet' }));
    expect(tray.getByText('Everything is sorted.')).toBeVisible();
    expect(tray.getByRole('button', { name: 'Done' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('region', { name: 'Not sorted yet' })).toBeNull();
  });

  it('shows a room what it may see: a person goes by the role', async () => {
    const { open, tools, document, named } = await start(three);
    await open();
    const id = named('Acme Fab').id;
    act(() => {
      tools.map.store.commit({
        change: {
          created: {},
          deleted: {},
          updated: {
            [id]: { from: { partnerKind: null }, to: { partnerKind: 'person' } },
          },
        },
        label: { key: 'history.describe' },
      });
      tools.map.session.setState({ projector: true });
    });
    expect(document().rows.has(id)).toBe(true);
    expect(screen.queryByText('Acme Fab')).toBeNull();
    expect(screen.getByRole('option', { name: 'A person' })).toBeVisible();
  });

  it('the chip is not there while everything is sorted', async () => {
    await start('Flex Friday\n# Mentors\nAcme Fab');
    expect(screen.queryByRole('button', { name: /Not sorted/ })).toBeNull();
  });
});
