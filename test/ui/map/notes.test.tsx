import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addNote } from '../../../src/domain/commands/notes';
import { rowsOf } from '../../../src/domain/document';
import { mapActions } from '../../../src/ui/actions/mapActions';
import { Inspector } from '../../../src/ui/inspector/Inspector';
import { NoteOnMap } from '../../../src/ui/map/NoteOnMap';
import { menuFor } from '../../../src/ui/outline/itemMenu';
import { Outline } from '../../../src/ui/outline/Outline';
import { openMapFake, showOn } from '../../support/openMapFake';

const start = async (projector = false) => {
  const map = await openMapFake('Flex Friday\n# Mentors\nAcme Fab');
  map.tools.map.session.setState({ projector });
  const shown = showOn(
    map,
    <>
      <Outline isShown actions={mapActions} />
      <NoteOnMap frame={null} />
      <Inspector />
    </>,
  );
  const notes = () => rowsOf(map.document(), 'note');
  return { ...map, ...shown, notes };
};

type Started = Awaited<ReturnType<typeof start>>;

const field = () => screen.getByRole('textbox', { name: 'Note' });
const onMap = () => document.querySelector<HTMLTextAreaElement>('.note-text');
const group = () => screen.getByRole('treeitem', { name: /^Notes/ });

const withNote = async ({ tools, user }: Started, text = 'Ask Maria\nabout May') => {
  const id = tools.run(addNote, { text, at: [5, 6] });
  if (!id) throw new Error('the note was refused');
  const item = await screen.findByRole('treeitem', { name: /^Note: / });
  return { id, item, user };
};

describe('N makes a note on the map', () => {
  it('opens its field where there is room; Enter is a new line, Ctrl+Enter is done', async () => {
    const { user, notes, tools } = await start();
    await user.click(screen.getByRole('treeitem', { name: /^Acme Fab/ }));
    await user.keyboard('n');
    expect(onMap()).toHaveFocus();
    await user.keyboard('First line{Enter}second{Control>}{Enter}{/Control}');
    expect(notes()).toEqual([
      expect.objectContaining({ text: 'First line\nsecond', at: [12, 34], audience: 'mine' }),
    ]);
    expect(tools.map.store.state.getState().history.undo).toHaveLength(1);
    expect(onMap()).toBeNull();
    expect(screen.getByRole('treeitem', { name: 'Note: First line second' })).toHaveFocus();
  });

  it('Esc keeps what was typed, and an empty note leaves no trace', async () => {
    const { user, notes, tools } = await start();
    await user.click(screen.getByRole('treeitem', { name: /^Acme Fab/ }));
    await user.keyboard('nKept{Escape}');
    expect(notes().map(({ text }) => text)).toEqual(['Kept']);
    await user.keyboard('n{Escape}');
    expect(notes()).toHaveLength(1);
    expect(tools.map.store.state.getState().history.undo).toHaveLength(1);
  });

  it('keeps it when the field is left by a click elsewhere', async () => {
    const { user, notes } = await start();
    await user.click(screen.getByRole('treeitem', { name: /^Acme Fab/ }));
    await user.keyboard('nTyped');
    await user.click(screen.getByRole('treeitem', { name: /^Mentors/ }));
    expect(notes().map(({ text }) => text)).toEqual(['Typed']);
  });

  it('in front of a room it is the partners’, and the field says who sees it', async () => {
    const { user, notes } = await start(true);
    await user.click(screen.getByRole('treeitem', { name: /^Acme Fab/ }));
    await user.keyboard('n');
    expect(onMap()).toHaveAccessibleDescription(/The room sees this note\./);
    await user.keyboard('For all{Escape}');
    expect(notes()[0]?.audience).toBe('partners');
  });

  it('says what was done without its words', async () => {
    const started = await start();
    await withNote(started, 'Secret plan');
    expect(started.tools.map.store.state.getState().last?.label).toEqual({
      key: 'history.addNote',
    });
    started.tools.undo();
    await waitFor(() => expect(screen.queryByRole('treeitem', { name: /^Note/ })).toBeNull());
    expect(document.body.textContent).not.toContain('Secret plan');
  });
});

describe('notes in the tree', () => {
  it('are its last branch, with their first words, beside the themes', async () => {
    const started = await start();
    const { item } = await withNote(started);
    expect(item).toHaveAccessibleName('Note: Ask Maria about May');
    expect(item).toHaveAttribute('aria-level', '2');
    expect(group()).toHaveAccessibleName('Notes, 1 note');
    expect(screen.getAllByRole('treeitem').at(-2)).toBe(group());
  });

  it.each(['{Enter}', '{F2}'])('%s opens the words, changed by one undo', async (key) => {
    const started = await start();
    const { user, item } = await withNote(started);
    await user.click(item);
    await user.keyboard(key);
    expect(onMap()).toHaveValue('Ask Maria\nabout May');
    await user.keyboard(' 5{Escape}');
    expect(started.notes()[0]?.text).toBe('Ask Maria\nabout May 5');
    expect(started.tools.map.store.state.getState().history.undo).toHaveLength(2);
  });

  it('Delete takes it away at once, and the message brings it back', async () => {
    const started = await start();
    const { user, item } = await withNote(started);
    await user.click(item);
    await user.keyboard('{Delete}');
    expect(started.notes()).toEqual([]);
    expect(screen.getByText('Note deleted.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(started.notes()).toHaveLength(1);
  });

  it('goes with the circles it was chosen with, in one undo', async () => {
    const started = await start();
    const { user, item } = await withNote(started);
    await user.click(item);
    await user.keyboard('{Control>}');
    await user.click(screen.getByRole('treeitem', { name: /^Acme Fab/ }));
    await user.keyboard('{/Control}{Delete}');
    expect(started.notes()).toEqual([]);
    expect(screen.getByText('2 circles and notes deleted.')).toBeInTheDocument();
    started.tools.undo();
    expect([started.notes().length, started.named('Acme Fab').name]).toEqual([1, 'Acme Fab']);
  });

  it('emptying it deletes it, with the way back', async () => {
    const started = await start();
    const { user, item } = await withNote(started);
    await user.click(item);
    await user.keyboard('{Enter}');
    await user.clear(onMap() as HTMLElement);
    await user.keyboard('{Escape}');
    expect(started.notes()).toEqual([]);
    expect(screen.getByText('Note deleted.')).toBeInTheDocument();
  });

  it('moves by Ctrl+Shift+arrows, and to the middle of the view by a click', async () => {
    const started = await start();
    const { user, item, id } = await withNote(started);
    await user.click(item);
    await user.keyboard('{Control>}{Shift>}{ArrowRight}{/Shift}{/Control}');
    expect(started.notes()[0]?.at).toEqual([29, 6]);
    const lines = menuFor(started.tools, id).flatMap((line) => (line === 'line' ? [] : line));
    expect(lines.map(({ label }) => label)).toEqual([
      'Edit note',
      'Who sees it',
      'Move to the middle of the view',
      'Delete note',
    ]);
    lines.find(({ id: line }) => line === 'toMiddle')?.onAction?.();
    expect(started.notes()[0]?.at).toEqual([12, 34]);
  });

  it('are chosen like circles, and the sheet shows words and audience', async () => {
    const started = await start();
    const { user, item, id } = await withNote(started);
    await user.click(item);
    expect(started.tools.map.session.getState().selection).toEqual([id]);
    expect(item).toHaveAttribute('aria-selected', 'true');
    const sheet = screen.getByRole('region', { name: 'Details' });
    expect(within(sheet).getByRole('textbox', { name: 'Note' })).toHaveValue(
      'Ask Maria\nabout May',
    );
    expect(field()).toBeInTheDocument();
    await user.click(within(sheet).getByRole('button', { name: /Who sees it/ }));
    await user.click(screen.getByRole('option', { name: 'Partners' }));
    expect(started.notes()[0]?.audience).toBe('partners');
  });

  it('those that are only mine are not there while a room looks on', async () => {
    const started = await start();
    await withNote(started, 'Only for me');
    started.tools.map.session.setState({ projector: true });
    await waitFor(() => expect(screen.queryByRole('treeitem', { name: /^Note/ })).toBeNull());
    expect(document.body.textContent).not.toContain('Only for me');
  });
});
