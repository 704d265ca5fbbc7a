import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mapActions } from '../../../src/ui/actions/mapActions';
import { mostRows } from '../../../src/ui/outline/nearRows';
import { Outline } from '../../../src/ui/outline/Outline';
import { named } from '../../support/maps';
import { openMapFake, showOn } from '../../support/openMapFake';

const count = 500;
const long = [
  'Flex Friday',
  '# Education',
  ...Array.from({ length: count }, (_, at) => `Partner ${at + 1}`),
  '# Health',
  'County Health',
].join('\n');

const start = async (isShown = false) => {
  const map = await openMapFake(long);
  const shown = showOn(map, <Outline isShown={isShown} actions={mapActions} />);
  return { ...map, ...shown };
};

const item = (name: RegExp) => screen.getByRole('treeitem', { name });
const all = () => screen.getAllByRole('treeitem');

describe('the tree of a large map', () => {
  it('holds only rows near the keyboard, and the top of the tree', async () => {
    await start();
    expect(all().length).toBeLessThan(mostRows);
    expect(item(/^Flex Friday/)).toBeInTheDocument();
    expect(item(/^Education/)).toBeInTheDocument();
    expect(item(/^Health/)).toBeInTheDocument();
    expect(screen.queryByRole('treeitem', { name: /^Partner 400,/ })).toBeNull();
  });

  it('says the right place and number of neighbors all the same', async () => {
    await start();
    const third = item(/^Partner 3,/);
    expect(third).toHaveAttribute('aria-posinset', '3');
    expect(third).toHaveAttribute('aria-setsize', String(count));
    expect(third).toHaveAttribute('aria-level', '2');
  });

  it('follows the keyboard to its end and back, one tab stop all along', async () => {
    const { user } = await start();
    act(() => item(/^Flex Friday/).focus());
    await user.keyboard('{End}');
    expect(item(/^County Health/)).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(item(/^Partner 500,/)).toHaveFocus();
    expect(item(/^Partner 500,/)).toHaveAttribute('aria-posinset', '500');
    expect(all().filter((one) => one.tabIndex === 0)).toHaveLength(1);
    expect(all().length).toBeLessThan(mostRows);
    await user.keyboard('{Home}');
    expect(item(/^Flex Friday/)).toHaveFocus();
  });

  it('holds what a row stands under, so that its level means something', async () => {
    const { user } = await start();
    act(() => item(/^Flex Friday/).focus());
    await user.keyboard('{End}{ArrowUp}{ArrowUp}');
    const names = all().map((one) => one.getAttribute('aria-label'));
    expect(names.findIndex((name) => name?.startsWith('Education, '))).toBeLessThan(
      names.findIndex((name) => name?.startsWith('Partner 500,')),
    );
  });

  it('gives the keyboard to a circle far away when the map asks for it', async () => {
    const { tools, document } = await start();
    act(() => tools.map.stage.tree()?.focus(named(document(), 'Partner 321').id));
    expect(item(/^Partner 321,/)).toHaveFocus();
  });

  it('renames a circle far away in its row', async () => {
    const { tools, document } = await start(true);
    const { id } = named(document(), 'Partner 321');
    act(() => tools.map.session.setState({ editing: { is: 'rename', id } }));
    expect(screen.getByRole('textbox')).toHaveValue('Partner 321');
  });
});
