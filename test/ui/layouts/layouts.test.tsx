import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { freeze } from '../../../src/domain/commands/freeze';
import { arrangementOf } from '../../../src/domain/document';
import { layoutOf, settingsOf } from '../../../src/domain/layoutSettings';
import { chooseLayouts, layoutActions } from '../../../src/ui/actions/layoutActions';
import { headingWords } from '../../../src/ui/layouts/headingWords';
import { layoutLines } from '../../../src/ui/layouts/layoutLines';
import { Rail } from '../../../src/ui/map/Rail';
import { formatOf } from '../../../src/ui/shell/format';
import { chosen } from '../../support/layouts';
import { openMapFake, showOn } from '../../support/openMapFake';
import { sketchOf } from '../../support/sketch';

const start = async (text = 'Flex Friday\n# Mentors\nAcme Fab\nRotary Club') => {
  const map = await openMapFake(text);
  const shown = showOn(map, <Rail isOutlineShown={false} onOutline={() => undefined} />);
  const open = () => shown.user.click(screen.getByRole('button', { name: /Choose another/ }));
  return { ...map, ...shown, open };
};

const sheet = () => screen.getByRole('dialog', { name: 'Layout' });

describe('the choice of layouts', () => {
  it('stands beside Arrange and says which one is on', async () => {
    const { user, open, document, services, asked } = await start();
    expect(screen.getByRole('button', { name: /^Layout: Force\b/ })).toBeInTheDocument();
    await open();
    const force = within(sheet()).getByRole('radio', { name: 'Force' });
    expect(force).toBeChecked();
    await user.click(within(sheet()).getByRole('radio', { name: 'Rings' }));
    await waitFor(() => expect(layoutOf(document())).toBe('rings'));
    await waitFor(() =>
      expect(services.announcer.state.getState().polite.text).toBe('Laid out as rings.'),
    );
    expect(asked).toContain('fit');
    expect(within(sheet()).getByRole('radio', { name: 'Rings' })).toBeChecked();
  });

  it('goes by arrow keys, and Escape gives the keyboard back', async () => {
    const { user, open, document } = await start();
    await open();
    within(sheet()).getByRole('radio', { name: 'Force' }).focus();
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(layoutOf(document())).toBe('rings'));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('button', { name: /^Layout: Rings\b/ })).toHaveFocus();
  });

  it('has the settings of the layout that is on; a step of a slider is one undo', async () => {
    const { user, open, tools, document } = await start();
    await open();
    await user.click(within(sheet()).getByRole('radio', { name: 'Clusters' }));
    const slider = await within(sheet()).findByRole('slider', { name: 'Room between circles' });
    slider.focus();
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(settingsOf(document())).toMatchObject({ distance: 12 }));
    tools.undo();
    expect(settingsOf(document())).toMatchObject({ distance: 8 });
    await user.click(within(sheet()).getByRole('radio', { name: 'Tall' }));
    await waitFor(() => expect(settingsOf(document())).toMatchObject({ page: 'tall' }));
  });

  it('lets columns be made of what partners hold', async () => {
    const { user, open, document } = await start();
    await open();
    await user.click(within(sheet()).getByRole('radio', { name: 'Columns' }));
    await user.click(await within(sheet()).findByRole('button', { name: /A column for each/ }));
    await user.click(screen.getByRole('option', { name: 'Status' }));
    await waitFor(() =>
      expect(arrangementOf(document())?.settings).toEqual({ 'columns.by': 'status' }),
    );
  });

  it('is in the menus and among the commands, without the one that is on', async () => {
    const { tools } = await start();
    const names = layoutActions
      .filter(({ can }) => can(tools))
      .map(({ name }) => tools.words(name));
    expect(names).toEqual(['Layout: Rings', 'Layout: Clusters', 'Layout: Columns']);
    expect(chooseLayouts.can(tools)).toBe(true);
    const [line] = layoutLines(tools);
    const under = line !== 'line' ? (line?.under ?? []) : [];
    expect(under.map((one) => one !== 'line' && [one.label, one.isChosen])).toEqual([
      ['Force', true],
      ['Rings', false],
      ['Clusters', false],
      ['Columns', false],
    ]);
  });

  it('changes nothing on a frozen map, and says so', async () => {
    const { user, open, tools, document } = await start();
    tools.run(freeze, { frozen: true });
    await open();
    await user.click(within(sheet()).getByRole('radio', { name: 'Rings' }));
    await screen.findByText('The map is frozen, so nothing was moved.');
    expect(layoutOf(document())).toBe('force');
  });
});

describe('words over columns', () => {
  it('say the value in the language of the screen, with how many there are', async () => {
    const { tools } = await openMapFake('P\n# A\nOne');
    const document = chosen(sketchOf('P\n# A\nOne\nTwo ~warm'), 'columns', { by: 'status' });
    const say = headingWords(tools.words, formatOf('en'), document);
    const warm = { is: 'code', key: 'warm', place: 1 } as const;
    expect(say({ is: 'said', said: warm }, 12)).toBe('Warm · 12');
    expect(say({ is: 'missing', by: 'status' }, 3)).toBe('Not given · 3');
    expect(say({ is: 'others', kinds: 8 }, 1200)).toBe('8 others · 1,200');
    const byTheme = chosen(sketchOf('P\n# A\nOne'), 'columns');
    const unsorted = headingWords(tools.words, formatOf('en'), byTheme);
    expect(unsorted({ is: 'missing', by: 'theme' }, 2)).toBe('Not sorted yet · 2');
  });
});
