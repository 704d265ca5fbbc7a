import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addToTheme, moveToTheme } from '../../../src/domain/commands/sort';
import { linksOf } from '../../../src/domain/document';
import { outlineOf } from '../../../src/domain/outline';
import { mapActions } from '../../../src/ui/actions/mapActions';
import { Outline } from '../../../src/ui/outline/Outline';
import { type FakeMap, openMapFake, showOn } from '../../support/openMapFake';

const community = `Flex Friday
# Education
Makerspace ~warm
Acme Fab
## Robotics
# Health
County Health
---
Loose End
Makerspace -> County Health: refers clients`;

const start = async (text = community, isShown = true) => {
  const map = await openMapFake(text);
  const shown = showOn(map, <Outline isShown={isShown} actions={mapActions} />);
  return { ...map, ...shown };
};

const item = (name: RegExp | string) => screen.getByRole('treeitem', { name });
const names = (): readonly (string | null)[] =>
  screen.getAllByRole('treeitem').map((one) => one.getAttribute('aria-label'));
const focusOn = (name: RegExp): void => act(() => item(name).focus());
const stops = () =>
  screen.getAllByRole('treeitem').filter((one) => one.getAttribute('tabindex') === '0');
const partnersOf = ({ document }: FakeMap, theme: string): readonly string[] =>
  outlineOf(document())
    .themes.find((branch) => branch.theme.name === theme)
    ?.partners.map(({ name }) => name) ?? [];

describe('the tree of themes and partners', () => {
  it('reads center, themes with what they hold, and what is not sorted yet, in order', async () => {
    await start();
    expect(screen.getByRole('tree', { name: 'Themes and partners' })).toBeInTheDocument();
    expect(names()).toEqual([
      'Flex Friday, project',
      'Education, theme, 2 partners, 1 sub-theme',
      'Robotics, theme, 0 partners',
      'Makerspace, partner. Warm. 1 connection.',
      'Acme Fab, partner. Existing.',
      'Health, theme, 1 partner',
      'County Health, partner. Existing. 1 connection.',
      'Not sorted yet, 1 partner',
      'Loose End, partner. Existing.',
    ]);
  });

  it('says level, place and number of neighbors of every item', async () => {
    await start();
    const makerspace = item(/^Makerspace/);
    expect(makerspace).toHaveAttribute('aria-level', '2');
    expect(makerspace).toHaveAttribute('aria-posinset', '2');
    expect(makerspace).toHaveAttribute('aria-setsize', '3');
    expect(item(/^Education/)).toHaveAttribute('aria-expanded', 'true');
    expect(item(/^Education/)).toHaveAttribute('aria-setsize', '4');
    expect(item(/^Robotics/)).not.toHaveAttribute('aria-expanded');
    expect(item(/^Acme/)).toHaveAttribute('aria-level', '2');
  });

  it('shows a partner of several themes under each, with the other theme in its label', async () => {
    const { tools, named } = await start();
    act(() => {
      tools.run(addToTheme, { id: named('Makerspace').id, theme: named('Health').id });
    });
    expect(names()).toContain('Makerspace, partner. Warm. 1 connection. Also in Health.');
    expect(names()).toContain('Makerspace, partner. Warm. 1 connection. Also in Education.');
  });

  it('takes names as text, whatever stands in them', async () => {
    await start('Flex Friday\n# Mentors\n<img src=x onerror=alert(1)>\n=1+1\nمدرسة');
    expect(document.querySelector('img')).toBeNull();
    expect(item('<img src=x onerror=alert(1)>, partner. Existing.')).toBeVisible();
    expect(item(/^=1\+1/)).toBeVisible();
    expect(screen.getByText('مدرسة').tagName).toBe('BDI');
  });

  it('stays in the page and takes the keyboard while it is hidden from sight', async () => {
    const { user } = await start(community, false);
    focusOn(/^Flex/);
    await user.keyboard('{ArrowDown}');
    expect(item(/^Education/)).toHaveFocus();
  });
});

describe('keys in the tree', () => {
  it('has one tab stop, which follows the focus', async () => {
    const { user } = await start();
    expect(stops()).toEqual([item(/^Flex/)]);
    await user.tab();
    expect(item(/^Flex/)).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(item(/^Robotics/)).toHaveFocus();
    expect(stops()).toEqual([item(/^Robotics/)]);
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });

  it('moves by arrows, Home and End, and brings the circle into view', async () => {
    const { user, asked, named } = await start();
    focusOn(/^Flex/);
    await user.keyboard('{End}');
    expect(item(/^Loose/)).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(item(/^Not sorted/)).toHaveFocus();
    await user.keyboard('{Home}{ArrowDown}{ArrowRight}');
    expect(item(/^Robotics/)).toHaveFocus();
    expect(asked.at(-1)).toBe(`reveal ${named('Robotics').id}`);
  });

  it('closes and opens a theme by Left and Right', async () => {
    const { user } = await start();
    focusOn(/^Education/);
    await user.keyboard('{ArrowLeft}');
    expect(item(/^Education/)).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('treeitem', { name: /^Acme/ })).toBeNull();
    await user.keyboard('{ArrowDown}');
    expect(item(/^Health/)).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowRight}');
    expect(item(/^Education/)).toHaveAttribute('aria-expanded', 'true');
  });

  it('goes up with [ and down to the partners with ] and Enter', async () => {
    const { user } = await start();
    focusOn(/^Education/);
    await user.keyboard('{Enter}');
    expect(item(/^Makerspace/)).toHaveFocus();
    await user.keyboard('{[}');
    expect(item(/^Education/)).toHaveFocus();
    await user.keyboard(']');
    expect(item(/^Makerspace/)).toHaveFocus();
  });

  it('leads to names by their first letter when single-letter keys are off', async () => {
    const { user, services, tools } = await start();
    act(() => services.preferences.setState({ letterKeys: false }));
    focusOn(/^Flex/);
    await user.keyboard('c');
    expect(item(/^County/)).toHaveFocus();
    expect(tools.map.session.getState().tool.is).toBe('select');
  });

  it('chooses with Space, one after another, and lets go again', async () => {
    const { user, tools, named } = await start();
    focusOn(/^Makerspace/);
    await user.keyboard(' {ArrowDown} ');
    expect(tools.map.session.getState().selection).toEqual([
      named('Makerspace').id,
      named('Acme Fab').id,
    ]);
    expect(item(/^Acme/)).toHaveAttribute('aria-selected', 'true');
    await user.keyboard(' ');
    expect(item(/^Acme/)).toHaveAttribute('aria-selected', 'false');
  });

  it('pans with Ctrl and arrows, so that what lies to the right comes in', async () => {
    const { user, asked } = await start();
    focusOn(/^Flex/);
    await user.keyboard('{Control>}{ArrowRight}{/Control}');
    expect(asked).toEqual(['panBy -60 0']);
    expect(item(/^Flex/)).toHaveFocus();
  });

  it('reorders with Alt and arrows among neighbors, and keeps the keyboard there', async () => {
    const map = await start();
    focusOn(/^Acme/);
    await map.user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(partnersOf(map, 'Education')).toEqual(['Acme Fab', 'Makerspace']);
    expect(item(/^Acme/)).toHaveFocus();
  });

  it('reads keys of the registry: A asks for a partner of the theme it is on', async () => {
    const { user, tools, named } = await start();
    focusOn(/^Health/);
    await user.keyboard('a');
    expect(tools.map.session.getState().editing).toMatchObject({
      is: 'entry',
      theme: named('Health').id,
      asks: 'partner',
    });
  });

  it('leaves keys of the whole screen to the screen', async () => {
    const { user, tools, named } = await start();
    act(() => {
      tools.run(moveToTheme, { id: named('Acme Fab').id, to: named('Health').id });
    });
    focusOn(/^Flex/);
    await user.keyboard('{Control>}z{/Control}');
    expect(tools.map.store.state.getState().history.undo).toHaveLength(1);
  });

  it('deletes the circle it is on, not what is chosen elsewhere, and goes to its neighbor', async () => {
    const { user, tools, named, document: now } = await start();
    const chosen = named('County Health').id;
    act(() => tools.choose(chosen));
    focusOn(/^Makerspace/);
    await user.keyboard('{Delete}');
    expect(outlineOf(now()).themes[0]?.partners.map(({ name }) => name)).toEqual(['Acme Fab']);
    expect(tools.map.session.getState().selection).toEqual([chosen]);
    expect(item(/^Acme/)).toHaveFocus();
  });

  it('deletes everything that is chosen when it is on one of them', async () => {
    const { user, tools, document: now } = await start();
    focusOn(/^Makerspace/);
    await user.keyboard(' {ArrowDown} {Delete}');
    expect(outlineOf(now()).themes[0]?.partners).toEqual([]);
    expect(tools.map.session.getState().selection).toEqual([]);
  });

  it('steps through connections with comma and period, and Enter follows', async () => {
    const { user, tools, document: now } = await start();
    focusOn(/^Makerspace/);
    await user.keyboard('.');
    expect(tools.map.session.getState().selection).toEqual([linksOf(now())[0]?.id]);
    expect(
      await screen.findByText('refers clients: County Health. 1 of 1. Enter goes there.'),
    ).toBeInTheDocument();
    expect(item(/^Makerspace/)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(item(/^County/)).toHaveFocus();
  });
});

describe('connecting by keys', () => {
  it('takes the circle it is on as the first end and the next one picked as the second', async () => {
    const { user, document: now, tools, named } = await start();
    focusOn(/^Acme/);
    await user.keyboard('c{ArrowDown}{ArrowDown}{Enter}');
    expect(linksOf(now()).at(-1)).toMatchObject({
      from: named('Acme Fab').id,
      to: named('County Health').id,
      type: 'works with',
    });
    expect(tools.map.session.getState().tool.is).toBe('select');
  });

  it('asks for both ends when it begins from nothing, and says whom it waits for', async () => {
    const { user, tools, named } = await start();
    act(() => tools.map.session.setState({ tool: { is: 'connect', from: null } }));
    focusOn(/^Acme/);
    await user.keyboard(' ');
    expect(tools.map.session.getState().tool).toEqual({
      is: 'connect',
      from: named('Acme Fab').id,
    });
    expect(
      await screen.findByText('Choose what to connect Acme Fab with. Esc ends.'),
    ).toBeInTheDocument();
  });

  it('stays with the question when both ends are the same, and ends with Escape', async () => {
    const { user, tools, document: now } = await start();
    focusOn(/^Acme/);
    await user.keyboard('c{Enter}');
    expect(screen.getByText('A connection needs two different circles.')).toBeVisible();
    expect(tools.map.session.getState().tool.is).toBe('connect');
    await user.keyboard('{Escape}');
    expect(tools.map.session.getState().tool.is).toBe('select');
    expect(linksOf(now())).toHaveLength(1);
  });
});

describe('what is looked at', () => {
  it('chooses on click and reveals the circle on the map', async () => {
    const { user, tools, asked, named } = await start();
    await user.click(screen.getByText('Acme Fab'));
    expect(tools.map.session.getState().selection).toEqual([named('Acme Fab').id]);
    expect(asked).toEqual([`reveal ${named('Acme Fab').id}`]);
    expect(item(/^Acme/)).toHaveFocus();
  });

  it('follows what is chosen elsewhere with selection and tab stop', async () => {
    const { tools, named } = await start();
    act(() => tools.choose(named('County Health').id));
    expect(item(/^County/)).toHaveAttribute('aria-selected', 'true');
    expect(stops()).toEqual([item(/^County/)]);
  });

  it('gives the keyboard to a circle when the screen asks, opening its theme', async () => {
    const { user, tools, named } = await start();
    focusOn(/^Health/);
    await user.keyboard('{ArrowLeft}{Home}');
    act(() => tools.map.stage.tree()?.focus(named('County Health').id));
    expect(item(/^County/)).toHaveFocus();
  });

  it('keeps the choice of a connection when the screen only gives the keyboard back', async () => {
    const { tools, document: now } = await start();
    const link = linksOf(now())[0]?.id ?? null;
    act(() => tools.choose(link));
    act(() => tools.map.stage.tree()?.focus(null));
    expect(item(/^Flex/)).toHaveFocus();
    expect(tools.map.session.getState()).toMatchObject({ selection: [link], focus: link });
  });
});

describe('renaming in the tree', () => {
  const field = () => screen.getByRole('textbox', { name: 'New name' });

  it('opens on Enter with the name chosen, takes the new one on Enter, and can be undone', async () => {
    const { user, tools, named } = await start();
    focusOn(/^Acme/);
    await user.keyboard('{Enter}');
    expect(field()).toHaveFocus();
    await user.keyboard('Acme Works{Enter}');
    expect(item(/^Acme Works/)).toHaveFocus();
    act(() => tools.undo());
    expect(named('Acme Fab')).toBeDefined();
  });

  it('leaves the name as it was on Escape', async () => {
    const { user, named } = await start();
    focusOn(/^Acme/);
    await user.keyboard('{F2}Something else{Escape}');
    expect(named('Acme Fab')).toBeDefined();
    expect(item(/^Acme Fab/)).toHaveFocus();
  });

  it('refuses the 121st character with the count, in place and aloud, and keeps what was typed', async () => {
    const { user, named } = await start();
    focusOn(/^Acme/);
    await user.keyboard('{F2}');
    await user.clear(field());
    await user.click(field());
    await user.paste('x'.repeat(120));
    expect(field()).not.toBeInvalid();
    await user.keyboard('x');
    const sentence = 'This name has 121 characters; at most 120 fit. Put the rest into the notes.';
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription(expect.stringContaining(sentence));
    await waitFor(() => expect(screen.getByTestId('polite')).toHaveTextContent(sentence));
    await user.keyboard('{Enter}');
    expect(field()).toHaveValue('x'.repeat(121));
    expect(named('Acme Fab')).toBeDefined();
    await user.keyboard('{Backspace}{Enter}');
    expect(named('x'.repeat(120))).toBeDefined();
  });

  it('shows one field for a partner that stands under several themes', async () => {
    const { user, tools, named } = await start();
    act(() => {
      tools.run(addToTheme, { id: named('Makerspace').id, theme: named('Health').id });
    });
    focusOn(/^Makerspace.*Also in Education/);
    await user.keyboard('{F2}');
    expect(
      within(item(/^Makerspace.*Also in Education/)).getByRole('textbox', { name: 'New name' }),
    ).toHaveFocus();
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
  });

  it('opens a closed theme when a partner in it is renamed from the map', async () => {
    const { user, tools, named } = await start();
    focusOn(/^Education/);
    await user.keyboard('{ArrowLeft}');
    act(() => tools.map.session.setState({ editing: { is: 'rename', id: named('Acme Fab').id } }));
    expect(within(item(/^Acme/)).getByRole('textbox', { name: 'New name' })).toHaveFocus();
  });

  it('leaves the field to the map while the tree is hidden', async () => {
    const { user, tools } = await start(community, false);
    focusOn(/^Acme/);
    await user.keyboard('{F2}');
    expect(tools.map.session.getState().editing.is).toBe('rename');
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
