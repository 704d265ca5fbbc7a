import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renameNode, setNotes } from '../../../src/domain/commands/describe';
import { removeNodes } from '../../../src/domain/commands/remove';
import { rowsOf } from '../../../src/domain/document';
import type { Id } from '../../../src/domain/id';
import { mapActions } from '../../../src/ui/actions/mapActions';
import { openPeople } from '../../../src/ui/actions/peopleActions';
import { projector } from '../../../src/ui/actions/projectorActions';
import { openPalette } from '../../../src/ui/actions/screenActions';
import { keptDrafts } from '../../../src/ui/inspector/keptDrafts';
import { showDesk, withCanvas } from '../../support/deskFake';
import { named } from '../../support/maps';
import { mineMap, mineTexts } from '../../support/mineMap';
import { openMapFake } from '../../support/openMapFake';

const paint = withCanvas();

/** All that a page says: its texts, and every attribute of every element, values of fields too. */
const pageText = (): string => {
  const elements = [...document.querySelectorAll('*')];
  const attributes = elements.flatMap((element) =>
    [...element.attributes].map(({ value }) => value),
  );
  const values = [...document.querySelectorAll('input, textarea')].map(
    (field) => (field as HTMLInputElement).value,
  );
  return [document.title, document.documentElement.textContent, ...attributes, ...values].join(
    '\n',
  );
};

const found = (text: string): readonly string[] =>
  mineTexts.filter((mine) => text.toLowerCase().includes(mine.toLowerCase()));

/** Lets announcements and frames happen, then looks at everything there is to see and hear. */
const sweep = async (): Promise<void> => {
  await act(() => new Promise((resolve) => setTimeout(resolve, 40)));
  expect(found(pageText())).toEqual([]);
  expect(found(paint.texts().join('\n'))).toEqual([]);
};

const start = async () => {
  const map = await openMapFake(mineMap());
  const { document: whole } = map.tools.map.store.state.getState();
  const ids = {
    acme: named(whole, 'Acme Fab').id,
    petra: named(whole, 'Petra Thorn').id,
    center: named(whole, 'Flex Friday').id,
    mentors: named(whole, 'Mentors').id,
    library: named(whole, 'Library').id,
  };
  const { tools } = map;
  act(() => {
    tools.run(setNotes, { id: ids.acme, notes: 'Secret note of Acme' });
    tools.run(renameNode, { id: ids.petra, name: 'Zoe Quill' });
    tools.run(renameNode, { id: ids.petra, name: 'Petra Thorn' });
    tools.run(renameNode, { id: ids.library, name: 'City Library' });
    tools.run(removeNodes, { ids: [ids.petra] });
    tools.undo();
  });
  const shown = showDesk(map);
  const toggle = () => {
    act(() => projector.run(tools));
    paint.texts();
  };
  return { ...map, ...shown, ids, toggle };
};

const choose = (map: Awaited<ReturnType<typeof start>>, id: Id | null) =>
  act(() => map.tools.choose(id));

describe('showing the map to a room', () => {
  it('would show what is only mine without it: the sweep finds it', async () => {
    const map = await start();
    choose(map, map.ids.acme);
    await act(() => new Promise((resolve) => setTimeout(resolve, 40)));
    expect(found(pageText())).toEqual(expect.arrayContaining(['Zoe Quill', 'Petra Thorn']));
    expect(paint.texts().join(' ')).toContain('Petra');
  });

  it('leaves nothing that is only mine anywhere: circles, details, menus, undo, redo, search', async () => {
    const map = await start();
    choose(map, map.ids.acme);
    map.toggle();
    await sweep();
    const circles = rowsOf(map.document(), 'node').map(({ id }) => id);
    const links = rowsOf(map.document(), 'link').map(({ id }) => id);
    for (const id of [...circles, ...links]) {
      choose(map, id);
      await sweep();
    }
    act(() => map.tools.map.session.setState({ selection: circles }));
    await sweep();
    for (const id of circles) {
      act(() => map.tools.map.session.setState({ selection: [id], focus: id }));
      act(() => map.tools.map.stage.tree()?.focus(id));
      await map.user.keyboard('{Shift>}{F10}{/Shift}');
      await sweep();
      await map.user.keyboard('{Escape}');
    }
    const { history } = map.tools.map.store.state.getState();
    for (const way of [...history.undo.map(() => 'undo'), ...history.undo.map(() => 'redo')]) {
      act(() => map.tools[way as 'undo' | 'redo']());
      await sweep();
    }
    act(() => openPalette.run(map.tools));
    for (const words of ['Zoe', 'Petra', 'Secret', 'Owen', '602', 'Welding']) {
      const field = await screen.findByRole('combobox', { name: 'Search and commands' });
      await map.user.clear(field);
      await map.user.type(field, words);
      const text = pageText().replaceAll(words, '');
      expect(found(text)).toEqual([]);
    }
  }, 60_000);

  it('clears what is on the screen when it begins: messages, what was read out, what was typed', async () => {
    const map = await start();
    const { session } = map.tools.map;
    act(() => {
      map.services.toasts.show({ text: 'Zoe Quill deleted.' });
      map.services.announcer.assertive('Zoe Quill');
      session.setState({ draft: 'Acme / Zoe Quill', editing: { is: 'rename', id: map.ids.petra } });
    });
    keptDrafts(map.tools.map).set('x/name', 'Zoe Quill');
    map.toggle();
    await sweep();
    expect([...keptDrafts(map.tools.map)]).toEqual([]);
    expect(session.getState()).toMatchObject({ draft: '', editing: { is: 'nothing' } });
    map.toggle();
    expect(session.getState().draft).toBe('Acme / Zoe Quill');
    expect(keptDrafts(map.tools.map).get('x/name')).toBe('Zoe Quill');
  });

  it('names a person by their role, and does not let the role overwrite the name', async () => {
    const map = await start();
    map.toggle();
    expect(named(map.tools.seen(), 'Welding teacher').id).toBe(map.ids.petra);
    act(() => map.tools.run(renameNode, { id: map.ids.petra, name: 'Welder' }));
    expect(map.node(map.ids.petra)?.name).toBe('Petra Thorn');
    expect(screen.getByText(/sees this person under their role/)).toBeVisible();
    act(() => map.tools.run(renameNode, { id: map.ids.acme, name: 'Acme Fabrication' }));
    expect(map.node(map.ids.acme)?.name).toBe('Acme Fabrication');
  });

  it('says what was undone in names the room sees, else in a general word', async () => {
    const map = await start();
    map.toggle();
    const heard = async (text: string) =>
      waitFor(() => expect(screen.getByTestId('polite')).toHaveTextContent(text));
    const undo = () => act(() => map.tools.undo());
    undo();
    await heard('Undone: rename Library to City Library.');
    undo();
    await heard('Undone: a change.');
    act(() => map.tools.redo());
    await heard('Done again: a change.');
  });

  it('has a clear sign, a button that ends it, and a look for a dark room', async () => {
    const map = await start();
    const header = within(document.querySelector('header') as HTMLElement);
    expect(header.queryByText('Shown to a room')).toBeNull();
    await map.user.click(header.getByRole('button', { name: 'Show to a room' }));
    expect(header.getByText('Shown to a room')).toBeVisible();
    expect(header.getByText('only what partners may see')).toBeVisible();
    expect(document.documentElement.dataset.projector).toBe('on');
    expect(document.documentElement.dataset.look).toBe('light');
    await waitFor(() => expect(screen.getByTestId('polite')).toHaveTextContent('Shown to a room.'));
    await map.user.click(header.getByRole('button', { name: 'Dark room' }));
    expect(document.documentElement.dataset.look).toBe('dark');
    await map.user.click(header.getByRole('button', { name: 'Stop showing to a room' }));
    expect(document.documentElement.dataset.projector).toBeUndefined();
    expect(header.queryByText('Shown to a room')).toBeNull();
    await waitFor(() => expect(screen.getByTestId('polite')).toHaveTextContent('No longer shown'));
  });

  it('is left by nothing but its own key and button: Esc and choosing keep it', async () => {
    const map = await start();
    act(() => map.tools.map.stage.tree()?.focus(map.ids.acme));
    await map.user.keyboard('{Shift>}P{/Shift}');
    expect(map.tools.map.session.getState().projector).toBe(true);
    await map.user.keyboard('{Escape}{Escape}');
    choose(map, map.ids.library);
    expect(map.tools.map.session.getState().projector).toBe(true);
    expect(map.services.room.getState().isShown).toBe(true);
  });

  it('is one of the actions with a key, and hides the list of people', async () => {
    const map = await start();
    expect(mapActions).toContain(projector);
    expect(openPeople.can(map.tools)).toBe(true);
    act(() => openPeople.run(map.tools));
    expect(await screen.findByRole('dialog', { name: 'People on this map' })).toBeVisible();
    map.toggle();
    await sweep();
    expect(openPeople.can(map.tools)).toBe(false);
  });

  it('moves no circle', async () => {
    const map = await start();
    const places = () => rowsOf(map.document(), 'arrangement')[0]?.positions;
    const before = places();
    map.toggle();
    map.toggle();
    expect(places()).toBe(before);
  });
});
