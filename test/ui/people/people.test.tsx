import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { setNotes } from '../../../src/domain/commands/describe';
import { rowsOf } from '../../../src/domain/document';
import { openPeople } from '../../../src/ui/actions/peopleActions';
import { PeopleDialog } from '../../../src/ui/people/PeopleDialog';
import { named } from '../../support/maps';
import { mineMap } from '../../support/mineMap';
import { openMapFake, showOn } from '../../support/openMapFake';

const start = async () => {
  const map = await openMapFake(mineMap());
  const acme = named(map.document(), 'Acme Fab').id;
  map.tools.run(setNotes, { id: acme, notes: 'Ask Zoe Quill. Zoe Quill knows.' });
  const shown = showOn(map, <PeopleDialog />);
  act(() => openPeople.run(map.tools));
  const dialog = within(await screen.findByRole('dialog', { name: 'People on this map' }));
  const lineOf = (name: string) =>
    within(
      dialog.getByRole('button', { name: new RegExp(`^${name}`) }).closest('li') as HTMLElement,
    );
  return { ...map, ...shown, acme, dialog, lineOf };
};

const question = async () => within(await screen.findByRole('alertdialog'));

describe('the people on a map', () => {
  it('b25 are listed with the partners they are contact of, and those they look after', async () => {
    const { lineOf } = await start();
    expect(lineOf('Zoe Quill').getByText('contact at Acme Fab, Petra Thorn')).toBeVisible();
    expect(lineOf('Owen Vance').getByText('keeps the relationship with Acme Fab')).toBeVisible();
  });

  it('can be changed where they stand', async () => {
    const { user, lineOf, document } = await start();
    await user.click(lineOf('Zoe Quill').getByRole('button', { name: /^Zoe Quill/ }));
    const name = lineOf('Zoe Quill').getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Zoe Quill-Ortiz{Enter}');
    expect(rowsOf(document(), 'person').map((person) => person.name)).toContain('Zoe Quill-Ortiz');
  });

  it('are removed after a question that says where else they stand, and what is not touched', async () => {
    const { user, lineOf, document, acme, node } = await start();
    await user.click(lineOf('Zoe Quill').getByRole('button', { name: /^Remove Zoe Quill/ }));
    const asked = await question();
    expect(asked.getByRole('heading', { name: 'Remove Zoe Quill for good?' })).toBeVisible();
    expect(asked.getByText('notes of Acme Fab (2)')).toBeVisible();
    expect(asked.getByText(/Files you saved, other maps and other computers/)).toBeVisible();
    await user.click(asked.getByRole('button', { name: 'Remove for good' }));
    await waitFor(() => expect(rowsOf(document(), 'person')).toHaveLength(1));
    expect(node(acme)?.notes).toBe('Ask (name removed). (name removed) knows.');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(await screen.findByText('Removed for good.')).toBeVisible();
  });

  it('stay when the question is answered with no', async () => {
    const { user, lineOf, document } = await start();
    await user.click(lineOf('Owen Vance').getByRole('button', { name: /^Remove/ }));
    await user.click((await question()).getByRole('button', { name: 'Cancel' }));
    expect(rowsOf(document(), 'person')).toHaveLength(2);
  });

  it('leave nothing that undo could bring back', async () => {
    const { user, lineOf, tools } = await start();
    await user.click(lineOf('Zoe Quill').getByRole('button', { name: /^Remove/ }));
    await user.click((await question()).getByRole('button', { name: 'Remove for good' }));
    const state = () => JSON.stringify(tools.map.store.state.getState().history);
    await waitFor(() => expect(state()).not.toContain('Zoe Quill'));
  });

  it('stay, with the reason, when storage does not take it', async () => {
    const { user, lineOf, document, services } = await start();
    vi.spyOn(services.shelf, 'forgetPerson').mockRejectedValue(new Error('full'));
    await user.click(lineOf('Zoe Quill').getByRole('button', { name: /^Remove/ }));
    await user.click((await question()).getByRole('button', { name: 'Remove for good' }));
    expect(await screen.findByText(/did not store the change/)).toBeVisible();
    expect(rowsOf(document(), 'person')).toHaveLength(2);
  });
});
