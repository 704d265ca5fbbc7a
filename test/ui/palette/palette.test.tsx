import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mapActions } from '../../../src/ui/actions/mapActions';
import { Outline } from '../../../src/ui/outline/Outline';
import { DeskWindows } from '../../../src/ui/palette/DeskWindows';
import { allActions } from '../../../src/ui/palette/mapCommands';
import { carriedMap, mineValues } from '../../support/carriedMap';
import { openMapFake, showOn } from '../../support/openMapFake';

const opened = async (given: Parameters<typeof openMapFake>[0] = carriedMap()) => {
  const fake = await openMapFake(given);
  const shown = showOn(
    fake,
    <>
      <Outline isShown actions={mapActions} />
      <DeskWindows />
    </>,
  );
  const open = async () => {
    await shown.user.keyboard('{Control>}k{/Control}');
    return screen.findByRole('combobox', { name: 'Search and commands' });
  };
  return { ...shown, fake, open };
};

const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
const group = (name: RegExp) => within(screen.getByRole('group', { name })).getAllByRole('option');
const isClosed = () =>
  waitFor(() => expect(screen.queryByRole('combobox')).not.toBeInTheDocument());

describe('search and commands', () => {
  it('opens by Ctrl+K and closes by Ctrl+K and Escape', async () => {
    const { user, open } = await opened();
    await user.click(await open());
    await user.keyboard('{Control>}k{/Control}');
    await isClosed();
    await open();
    await user.keyboard('{Escape}');
    await isClosed();
  });

  it('shows what is on the map first, then commands', async () => {
    const { user, open } = await opened();
    await user.type(await open(), 'a');
    const names = screen.getAllByRole('group').map((one) => one.getAttribute('aria-labelledby'));
    expect(names).toEqual([
      'palette-circles',
      'palette-links',
      'palette-notes',
      'palette-commands',
    ]);
    expect(group(/On the map/)[0]).toHaveTextContent('Acme Fab');
  });

  it('says where it was found and marks it', async () => {
    const { user, open } = await opened();
    await user.type(await open(), 'lathe');
    expect(options()[0]).toBe('Acme Fab in MentorsGives: lathe time');
    expect(document.querySelector('mark')).toHaveTextContent('lathe');
  });

  it('knows statuses in the language of the screen', async () => {
    const { user, services } = await opened();
    act(() => services.preferences.setState({ language: 'es' }));
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox'), 'deseado');
    expect(options()[0]).toContain('County Health');
  });

  it('shows commands only after >', async () => {
    const { user, open } = await opened();
    await user.type(await open(), '>a');
    expect(screen.getAllByRole('group')).toHaveLength(1);
    expect(screen.getByRole('group', { name: /Commands/ })).toBeVisible();
  });

  it('has the keys of a command beside it', async () => {
    const { user, open } = await opened();
    await user.type(await open(), '>arrange');
    expect(options()[0]).toBe('ArrangeL');
  });

  it('goes through the list by arrows, Home, End and pages, round and round', async () => {
    const { user, open } = await opened();
    const field = await open();
    await user.type(field, 'a');
    const at = () => screen.getByRole('option', { selected: true }).textContent;
    const all = options();
    expect(at()).toBe(all[0]);
    await user.keyboard('{ArrowDown}');
    expect(at()).toBe(all[1]);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(at()).toBe(all.at(-1));
    await user.keyboard('{Home}{PageDown}');
    expect(at()).toBe(all[8]);
    await user.keyboard('{PageUp}');
    expect(at()).toBe(all[0]);
    await user.keyboard('{End}');
    expect(at()).toBe(all.at(-1));
    const pointed = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
    expect(pointed?.textContent).toBe(all.at(-1));
    expect(field).toHaveFocus();
  });

  it('leaves Enter to an input method that is not done', async () => {
    const { open } = await opened();
    const field = await open();
    act(() => {
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
      );
    });
    expect(screen.getByRole('combobox')).toBeVisible();
  });

  it('chooses a circle, brings it into view and gives it the keyboard', async () => {
    const { user, fake, open } = await opened();
    await user.type(await open(), 'county{Enter}');
    await isClosed();
    const { id } = fake.named('County Health');
    await waitFor(() => expect(fake.tools.map.session.getState().selection).toEqual([id]));
    expect(fake.asked).toContain(`reveal ${id}`);
    await waitFor(() =>
      expect(screen.getByRole('treeitem', { name: /^County Health/ })).toHaveFocus(),
    );
  });

  it('chooses a connection by both its ends', async () => {
    const { user, fake, open } = await opened();
    await user.type(await open(), 'acme – county{Enter}');
    await waitFor(() => expect(fake.tools.map.session.getState().selection[0]).toMatch(/^link_/));
  });

  it('does a command to the circle the keyboard was on', async () => {
    const { user, fake, open } = await opened();
    act(() => fake.tools.map.stage.tree()?.focus(fake.named('County Health').id));
    await user.type(await open(), '>rename{Enter}');
    await waitFor(() =>
      expect(fake.tools.map.session.getState().editing).toEqual({
        is: 'rename',
        id: fake.named('County Health').id,
      }),
    );
  });

  it('says why a command does nothing now, and then does nothing', async () => {
    const { user, fake, open } = await opened();
    await user.type(await open(), '>rename');
    const option = screen.getByRole('option', { name: /Rename.*Not now: select a circle first/ });
    expect(option).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('combobox')).toBeVisible();
    expect(fake.tools.map.session.getState().editing).toEqual({ is: 'nothing' });
  });

  it('offers what was chosen before when nothing is typed', async () => {
    const { user, open } = await opened();
    await user.type(await open(), 'county{Enter}');
    await isClosed();
    await open();
    expect(group(/Recent/)[0]).toHaveTextContent('County Health');
    expect(group(/For what is selected/).length).toBeGreaterThan(0);
  });

  it('says how many there are, and when there is nothing', async () => {
    const { user, open, services } = await opened();
    await user.type(await open(), '>colors');
    await waitFor(() => expect(services.announcer.state.getState().polite.text).toBe('3 results.'));
    await user.type(screen.getByRole('combobox'), 'qqqq');
    await waitFor(() =>
      expect(services.announcer.state.getState().polite.text).toContain('Nothing found'),
    );
  });

  it('has a command for everything in the registry that can be done', async () => {
    const { open, fake } = await opened();
    await open();
    const names = options().join('\n');
    for (const action of allActions)
      if (action.can(fake.tools) && action.id !== 'palette')
        expect(names).toContain(fake.tools.words(action.name));
  });
});

describe('search in projector mode', () => {
  it('finds nothing that is only mine, and has none of it on the page', async () => {
    const { user, fake, open } = await opened();
    await user.type(await open(), 'payday{Enter}');
    await isClosed();
    act(() => fake.tools.map.session.setState({ projector: true }));
    await open();
    for (const value of mineValues) expect(document.body.textContent).not.toContain(value);
    for (const value of mineValues) {
      fireEvent.change(screen.getByRole('combobox'), { target: { value } });
      expect(screen.queryAllByRole('option'), value).toEqual([]);
    }
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'lathe' } });
    expect(options()[0]).toContain('Acme Fab');
  });

  it('never calls what is chosen not found', async () => {
    const { user, open, fake } = await opened();
    const said: string[] = [];
    fake.services.announcer.state.subscribe(({ polite }) => said.push(polite.text));
    await user.type(await open(), 'measures{Enter}');
    await isClosed();
    await waitFor(() => expect(said.length).toBeGreaterThan(0));
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(said.filter((text) => text.startsWith('Nothing found'))).toEqual([]);
  });
});
