import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { switchField } from '../../../src/domain/commands/fields';
import { exchangeOf } from '../../../src/domain/exchange';
import { needsOf } from '../../../src/domain/needs';
import { Inspector } from '../../../src/ui/inspector/Inspector';
import { manyTexts } from '../../../src/ui/inspector/manyTexts';
import { openMapFake, showOn } from '../../support/openMapFake';

const start = async () => {
  const map = await openMapFake('Flex Friday\n# Mentors\nAcme Fab\nMaker Lab');
  const shown = showOn(map, <Inspector />);
  const choose = (name: string) => act(() => map.tools.choose(map.named(name).id));
  choose('Acme Fab');
  const steps = () => map.tools.map.store.state.getState().history.undo.length;
  const gives = (name = 'Acme Fab') =>
    exchangeOf(map.document(), map.named(name).id, 'gives').map(({ text }) => text);
  return { ...map, ...shown, choose, steps, gives };
};

const adding = () => screen.getByRole('combobox', { name: 'Add what they give' });
const chips = () => within(screen.getByRole('group', { name: 'Gives' })).getAllByRole('listitem');

describe('what a partner gives and gets', () => {
  it('is typed as chips: Enter adds, a comma parts two, one undo each time', async () => {
    const { user, gives, steps } = await start();
    await user.type(adding(), 'tours, guest talks{Enter}machine time{Enter}');
    expect(gives()).toEqual(['tours', 'guest talks', 'machine time']);
    expect([chips().length, steps()]).toEqual([3, 2]);
    expect(adding()).toHaveFocus();
  });

  it('offers what others on the map give or get', async () => {
    const { user, choose, gives } = await start();
    await user.type(adding(), 'guest talks{Enter}');
    choose('Maker Lab');
    await user.type(adding(), 'tal');
    await user.click(screen.getByRole('option', { name: 'guest talks' }));
    expect(gives('Maker Lab')).toEqual(['guest talks']);
    expect(adding()).toHaveValue('');
  });

  it('loses the chip whose cross is pressed, and the keyboard goes to the one beside it', async () => {
    const { user, gives } = await start();
    await user.type(adding(), 'tours, talks{Enter}');
    await user.click(screen.getByRole('button', { name: 'Remove tours' }));
    expect(gives()).toEqual(['talks']);
    expect(screen.getByRole('button', { name: 'Remove talks' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(gives()).toEqual([]);
    expect(adding()).toHaveFocus();
  });

  it('is put in other words and in another order by the menu of a chip', async () => {
    const { user, gives } = await start();
    await user.type(adding(), 'tours, talks{Enter}');
    await user.click(screen.getByRole('button', { name: 'talks' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move up' }));
    expect(gives()).toEqual(['talks', 'tours']);
    await user.click(screen.getByRole('button', { name: 'tours' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Change the words' }));
    const words = await screen.findByRole('textbox', { name: 'New words' });
    await waitFor(() => expect(words).toHaveFocus());
    await user.clear(words);
    await user.type(words, 'shop tours{Enter}');
    expect(gives()).toEqual(['talks', 'shop tours']);
    expect(screen.queryByRole('textbox', { name: 'New words' })).toBeNull();
    expect(screen.getByRole('button', { name: 'shop tours' })).toHaveFocus();
  });

  it('takes a comma as text by a backslash', () => {
    expect(manyTexts('tours, talks; tools')).toEqual(['tours', 'talks', 'tools']);
    expect(manyTexts('nuts\\, bolts')).toEqual(['nuts, bolts']);
    expect(manyTexts(' , ;')).toEqual([]);
  });
});

describe('needs that a partner answers', () => {
  it('are there once switched on; a need that nobody answers is offered for deleting', async () => {
    const { user, tools, document: now } = await start();
    await user.click(screen.getByRole('button', { name: 'More fields' }));
    expect(screen.queryByRole('group', { name: 'Needs' })).toBeNull();
    act(() => void tools.run(switchField, { key: 'needs', on: true }));
    const field = screen.getByRole('combobox', { name: 'Add a need that it answers' });
    await user.type(field, 'CNC setup{Enter}');
    expect(needsOf(now())).toMatchObject([{ name: 'CNC setup' }]);
    await user.click(screen.getByRole('button', { name: 'No longer answers CNC setup' }));
    expect(needsOf(now())).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Delete the need too' }));
    expect(needsOf(now())).toEqual([]);
  });
});
