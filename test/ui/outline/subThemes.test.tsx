import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mapActions } from '../../../src/ui/actions/mapActions';
import { menuFor } from '../../../src/ui/outline/itemMenu';
import { Outline } from '../../../src/ui/outline/Outline';
import type { MenuAction } from '../../../src/ui/parts/menuItems';
import { type FakeMap, openMapFake, showOn } from '../../support/openMapFake';

const lines = `Flex Friday
# Mentors
Acme Fab
# Tours
## Museums
Zoo`;

const start = async () => {
  const map = await openMapFake(lines);
  return { ...map, ...showOn(map, <Outline isShown actions={mapActions} />) };
};

const menuOf = ({ tools, named }: FakeMap, name: string): readonly MenuAction[] =>
  menuFor(tools, named(name).id).flatMap((line) => (line === 'line' ? [] : line));
const line = (map: FakeMap, name: string, label: string): MenuAction | undefined =>
  menuOf(map, name).find((one) => one.label === label);
const item = (name: RegExp) => screen.getByRole('treeitem', { name });

describe('sub-themes by hand', () => {
  it('Shift+T begins one in the text line, under the theme that is chosen', async () => {
    const { user, tools, named } = await start();
    await user.click(item(/^Mentors/));
    await user.keyboard('{Shift>}T{/Shift}');
    expect(tools.map.session.getState()).toMatchObject({
      draft: '## ',
      theme: named('Mentors').id,
      editing: { is: 'entry', asks: 'partner', at: null },
    });
  });

  it('beside a sub-theme it begins another one under the same theme', async () => {
    const map = await start();
    line(map, 'Tours', 'New sub-theme')?.onAction?.();
    expect(map.tools.map.session.getState().theme).toBe(map.named('Tours').id);
    expect(line(map, 'Museums', 'New sub-theme')).toBeUndefined();
    await map.user.click(item(/^Museums/));
    await map.user.keyboard('{Shift>}T{/Shift}');
    expect(map.tools.map.session.getState().theme).toBe(map.named('Tours').id);
  });

  it('keeps what was already typed, and says what to do while no theme is chosen', async () => {
    const { user, tools } = await start();
    tools.map.session.setState({ draft: 'Half a name' });
    await user.click(item(/^Acme Fab/));
    await user.keyboard('{Shift>}T{/Shift}');
    expect(tools.map.session.getState().draft).toBe('Half a name');
    expect(
      screen.getByText('Choose a theme first. The new sub-theme goes under it.'),
    ).toBeInTheDocument();
    await user.click(item(/^Mentors/));
    await user.keyboard('{Shift>}T{/Shift}');
    expect(tools.map.session.getState().draft).toBe('## Half a name');
  });

  it('a theme is put under another and made its own again, one undo each', async () => {
    const map = await start();
    const { named, tools } = map;
    const under = line(map, 'Mentors', 'Put under…')?.under ?? [];
    expect(under.map((one) => (one === 'line' ? '' : one.label))).toEqual(['Tours']);
    const [tours] = under;
    if (tours && tours !== 'line') tours.onAction?.();
    expect(named('Mentors').parent).toBe(named('Tours').id);
    line(map, 'Mentors', 'Make it a theme of its own')?.onAction?.();
    expect(named('Mentors').parent).toBeUndefined();
    expect(tools.map.store.state.getState().history.undo).toHaveLength(2);
    expect(line(map, 'Mentors', 'Make it a theme of its own')).toBeUndefined();
  });

  it('no sub-theme gets sub-themes: a theme that has some is put under none', async () => {
    const map = await start();
    expect(line(map, 'Tours', 'Put under…')).toBeUndefined();
    const targets = line(map, 'Museums', 'Put under…')?.under ?? [];
    expect(targets.map((one) => (one === 'line' ? '' : one.label))).toEqual(['Mentors']);
  });
});
