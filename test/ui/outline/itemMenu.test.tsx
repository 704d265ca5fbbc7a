import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../src/domain/document';
import { outlineOf, themesOf } from '../../../src/domain/outline';
import { mapActions } from '../../../src/ui/actions/mapActions';
import { menuFor } from '../../../src/ui/outline/itemMenu';
import { Outline } from '../../../src/ui/outline/Outline';
import { openMapFake, showOn } from '../../support/openMapFake';

const text = `Flex Friday
# Education
Makerspace ~warm
Acme Fab
# Health
County Health
Makerspace -> County Health: funds`;

const start = async () => {
  const map = await openMapFake(text);
  const shown = showOn(map, <Outline isShown actions={mapActions} />);
  const item = (name: RegExp) => screen.getByRole('treeitem', { name });
  const open = async (name: RegExp) => {
    act(() => item(name).focus());
    await shown.user.keyboard('{Shift>}{F10}{/Shift}');
  };
  const line = (name: string | RegExp) => screen.findByRole('menuitem', { name });
  const themes = (name: string) =>
    themesOf(map.document(), map.named(name)).map((id) => map.node(id)?.name);
  return { ...map, ...shown, item, open, line, themes };
};

describe('the menu of an item', () => {
  it('opens at the item by Shift+F10 and by the menu key', async () => {
    const { user, open, line, item } = await start();
    await open(/^Acme/);
    expect(await line('Rename')).toHaveAttribute('tabindex', '0');
    await user.keyboard('{Escape}');
    act(() => item(/^Education/).focus());
    fireEvent.keyDown(item(/^Education/), { key: 'ContextMenu' });
    expect(await line('Add partner here')).toBeVisible();
  });

  it('opens by right click and by the button of the row, which is no tab stop', async () => {
    const { user, line, tools, named } = await start();
    const more = screen.getByRole('button', { name: 'What you can do with Acme Fab' });
    expect(more).toHaveAttribute('tabindex', '-1');
    await user.click(more);
    expect(await line('Rename')).toBeVisible();
    await user.keyboard('{Escape}');
    await user.pointer({ keys: '[MouseRight]', target: screen.getByText('County Health') });
    expect(await line('Rename')).toBeVisible();
    expect(tools.map.session.getState().selection).toEqual([named('County Health').id]);
  });

  it('moves a partner to another theme without a drag', async () => {
    const { user, open, line, themes } = await start();
    await open(/^Acme/);
    await user.click(await line('Move to theme'));
    await user.click(await line('Health'));
    expect(themes('Acme Fab')).toEqual(['Health']);
  });

  it('moves a partner to Not sorted yet', async () => {
    const { user, open, line, document } = await start();
    await open(/^Acme/);
    await user.click(await line('Move to theme'));
    await user.click(await line('Not sorted yet'));
    expect(outlineOf(document()).unsorted.map(({ name }) => name)).toEqual(['Acme Fab']);
  });

  it('moves a partner of two themes only out of the one it was opened under', async () => {
    const { user, open, line, themes } = await start();
    await open(/^Makerspace/);
    await user.click(await line('Also in'));
    await user.click(await line('Health'));
    expect(themes('Makerspace')).toEqual(['Education', 'Health']);
    await open(/^Makerspace.*Also in Education/);
    await user.click(await line('Move to theme'));
    await user.click(await line('Education'));
    expect(themes('Makerspace')).toEqual(['Education']);
  });

  it('marks a status and reads it out with the item', async () => {
    const { user, open, line, item } = await start();
    await open(/^Acme/);
    await user.click(await line('Status'));
    await user.click(await line('Wished'));
    expect(item(/^Acme Fab, partner\. Wished\.$/)).toBeInTheDocument();
  });

  it('deletes from the menu and leaves the keyboard on the neighbor', async () => {
    const { user, open, line, item } = await start();
    await open(/^Makerspace/);
    await user.click(await line('Delete'));
    expect(item(/^Acme/)).toHaveFocus();
  });

  it('renames from the menu in the row', async () => {
    const { user, open, line } = await start();
    await open(/^Acme/);
    await user.click(await line('Rename'));
    expect(screen.getByRole('textbox', { name: 'New name' })).toHaveFocus();
  });

  it('leads to the connections of a circle', async () => {
    const { user, open, line, tools, document } = await start();
    await open(/^Makerspace/);
    await user.click(await line('Connections'));
    await user.click(await line('funds: County Health'));
    expect(tools.map.session.getState().selection).toEqual([linksOf(document())[0]?.id]);
  });

  it('does not offer to delete the center, and offers what else it may be', async () => {
    const { open, line } = await start();
    await open(/^Flex/);
    expect(await line('Make it a backbone')).toBeVisible();
    expect(within(screen.getByRole('menu')).queryByRole('menuitem', { name: /Delete/ })).toBeNull();
  });

  it('has lines for a connection too, and none for what is gone', async () => {
    const { tools, document } = await start();
    const link = linksOf(document())[0];
    const lines = menuFor(tools, link?.id ?? document().map);
    const labels = lines.flatMap((one) => (one === 'line' ? [] : one.label));
    expect(labels).toEqual([
      'How they are connected',
      'Direction',
      'Turn round',
      'Go to Makerspace',
      'Go to County Health',
      'Remove connection',
    ]);
    expect(menuFor(tools, document().map)).toEqual([]);
  });
});

describe('dragging a partner row', () => {
  const dragTo = async (over: RegExp, alt = false) => {
    const map = await start();
    const target = map.item(over).querySelector('[data-row]');
    document.elementFromPoint = () => target;
    const row = screen.getByText('Acme Fab');
    fireEvent.pointerDown(row, { button: 0, clientX: 10, clientY: 10, pointerType: 'mouse' });
    fireEvent.pointerMove(window, { clientX: 30, clientY: 60 });
    return { ...map, target, drop: () => fireEvent.pointerUp(window, { altKey: alt }) };
  };

  it('moves it to the theme it is dropped on, which lights up before', async () => {
    const { drop, target, themes } = await dragTo(/^Health/);
    expect(target).toHaveAttribute('data-drop');
    drop();
    expect(themes('Acme Fab')).toEqual(['Health']);
  });

  it('puts it there too with Alt', async () => {
    const { drop, themes } = await dragTo(/^County Health/, true);
    drop();
    expect(themes('Acme Fab')).toEqual(['Education', 'Health']);
  });

  it('changes nothing on Escape or on the theme it is in', async () => {
    const first = await dragTo(/^Health/);
    await first.user.keyboard('{Escape}');
    first.drop();
    expect(first.themes('Acme Fab')).toEqual(['Education']);
    first.unmount();
    const second = await dragTo(/^Makerspace/);
    second.drop();
    expect(second.tools.map.store.state.getState().history.undo).toEqual([]);
  });
});
