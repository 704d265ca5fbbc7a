import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pinnedIds } from '../../../src/domain/commands/arrange';
import { arrangementOf, linksOf } from '../../../src/domain/document';
import { partnersOf, themesOf } from '../../../src/domain/outline';
import type { Point } from '../../../src/domain/row';
import { mapActions } from '../../../src/ui/actions/mapActions';
import { Inspector } from '../../../src/ui/inspector/Inspector';
import { NewEndOnMap } from '../../../src/ui/map/NewEndOnMap';
import { Outline } from '../../../src/ui/outline/Outline';
import { openMapFake, showOn } from '../../support/openMapFake';
import { placedMap } from '../../support/placedMap';

const text = `Flex Friday
# Mentors
Acme Fab
Maker Lab
# Places
Library
Museum
---
Loose End
Acme Fab -> Library: funds
Acme Fab -- Museum`;

const places: Record<string, Point> = {
  'Flex Friday': [0, 0],
  Mentors: [-220, 0],
  'Acme Fab': [-300, -100],
  'Maker Lab': [-240, -120],
  Places: [220, 0],
  Library: [300, 100],
  Museum: [300, 160],
  'Loose End': [0, 300],
};

const start = async ({ isShown = false } = {}) => {
  const map = await openMapFake(placedMap(text, places));
  const shown = showOn(
    map,
    <>
      <Outline isShown={isShown} actions={mapActions} />
      <NewEndOnMap frame={null} />
      <Inspector />
    </>,
  );
  const { session, store } = map.tools.map;
  return {
    ...map,
    ...shown,
    session: () => session.getState(),
    selected: () => session.getState().selection.map((id) => map.node(id)?.name ?? id),
    undos: () => store.state.getState().history.undo,
    at: (name: string) => arrangementOf(map.document())?.positions[map.named(name).id],
    themes: (name: string) =>
      themesOf(map.document(), map.named(name)).map((id) => map.node(id)?.name),
    byPlace: () => act(() => session.setState({ byPlace: true })),
    press: shown.user.keyboard,
  };
};

const item = (name: RegExp) => screen.getByRole('treeitem', { name });
const focusOn = (name: RegExp): void => act(() => item(name).focus());
const hears = (sentence: string | RegExp) =>
  waitFor(() => expect(screen.getByTestId('polite')).toHaveTextContent(sentence));

describe('Arrows | nearest item in that direction, or reading order: one setting', () => {
  it('go by reading order until a pointer was used, then to the nearest on the map', async () => {
    const { press, byPlace } = await start();
    focusOn(/^Acme Fab/);
    await press('{ArrowDown}');
    expect(item(/^Maker Lab/)).toHaveFocus();
    byPlace();
    await press('{ArrowDown}');
    expect(item(/^Mentors/)).toHaveFocus();
    await press('{ArrowRight}{ArrowRight}');
    expect(item(/^Places/)).toHaveFocus();
    await press('{ArrowRight}');
    expect(item(/^Library/)).toHaveFocus();
    await press('{ArrowRight}');
    expect(item(/^Library/)).toHaveFocus();
  });

  it('stay with what the person chose in Settings', async () => {
    const { press, services, byPlace } = await start();
    act(() => services.preferences.setState({ arrowKeys: 'nearest' }));
    focusOn(/^Flex/);
    await press('{ArrowLeft}');
    expect(item(/^Mentors/)).toHaveFocus();
    act(() => services.preferences.setState({ arrowKeys: 'reading' }));
    byPlace();
    await press('{ArrowDown}');
    expect(item(/^Acme Fab/)).toHaveFocus();
  });

  it('always go by reading order in the list that is in sight', async () => {
    const { press, services, byPlace } = await start({ isShown: true });
    act(() => services.preferences.setState({ arrowKeys: 'nearest' }));
    byPlace();
    focusOn(/^Acme Fab/);
    await press('{ArrowDown}');
    expect(item(/^Maker Lab/)).toHaveFocus();
  });
});

describe('Enter on theme / partner | theme: go inside (first partner); partner: edit its name', () => {
  it('goes inside, then opens the name', async () => {
    const { press, named, session } = await start();
    focusOn(/^Places/);
    await press('{Enter}');
    expect(item(/^Library/)).toHaveFocus();
    await press('{Enter}');
    expect(session().editing).toEqual({ is: 'rename', id: named('Library').id });
  });
});

describe('F2 | rename', () => {
  it('opens the name of a theme too', async () => {
    const { press, named, session } = await start();
    focusOn(/^Places/);
    await press('{F2}');
    expect(session().editing).toEqual({ is: 'rename', id: named('Places').id });
  });
});

describe('Tab / Shift+Tab | leave the map (one tab stop)', () => {
  it('leads out at once, and back to where the keyboard was', async () => {
    const { user } = await start();
    focusOn(/^Library/);
    await user.tab();
    expect(document.activeElement?.closest('[role="tree"]') ?? null).toBeNull();
    await user.tab({ shift: true });
    expect(item(/^Library/)).toHaveFocus();
  });
});

describe('[ / ] | up to theme / down to partners', () => {
  it('goes up and down', async () => {
    const { press } = await start();
    focusOn(/^Museum/);
    await press('{[}');
    expect(item(/^Places/)).toHaveFocus();
    await press(']');
    expect(item(/^Library/)).toHaveFocus();
  });
});

describe(', / . | previous / next connection of the focused item; Enter follows it; E edits it', () => {
  it('steps, follows, and Backspace returns', async () => {
    const { press, selected } = await start();
    focusOn(/^Acme Fab/);
    await press(',');
    await hears(/works with: Museum\. 2 of 2\./);
    await press(',');
    await hears(/funds: Library\. 1 of 2\. Enter goes there\./);
    await press('{Enter}');
    expect(item(/^Library/)).toHaveFocus();
    await press('{Backspace}');
    expect(item(/^Acme Fab/)).toHaveFocus();
    await hears('Back at Acme Fab.');
    expect(selected()).toEqual(['Acme Fab']);
  });

  it('lets the connection go with Backspace, and never deletes by it', async () => {
    const { press, selected, undos } = await start();
    focusOn(/^Acme Fab/);
    await press('.{Backspace}');
    expect(selected()).toEqual(['Acme Fab']);
    await press('{Backspace}');
    await hears('There is no step to go back to.');
    expect(undos()).toEqual([]);
  });

  it('opens the connection in the sheet with E, the keyboard in its first field', async () => {
    const { press } = await start();
    focusOn(/^Acme Fab/);
    await press('.e');
    await waitFor(() => expect(document.activeElement?.closest('.inspector-body')).not.toBeNull());
  });
});

describe('Space | select/deselect focused; Shift+arrows extend; Ctrl+A all in theme, again all', () => {
  it('selects and deselects, and a held Space does so once', async () => {
    const { press, selected } = await start();
    focusOn(/^Library/);
    await press(' ');
    expect(selected()).toEqual(['Library']);
    await press('{ >3/}');
    expect(selected()).toEqual([]);
  });

  it('extends by reading order', async () => {
    const { press, selected } = await start();
    focusOn(/^Library/);
    await press('{Shift>}{ArrowDown}{/Shift}');
    expect(selected()).toEqual(['Library', 'Museum']);
  });

  it('extends to the nearest on the map, sideways too', async () => {
    const { press, selected, byPlace } = await start();
    byPlace();
    focusOn(/^Acme Fab/);
    await press('{Shift>}{ArrowRight}{/Shift}');
    expect(selected()).toEqual(['Acme Fab', 'Maker Lab']);
    expect(item(/^Maker Lab/)).toHaveFocus();
  });

  it('selects all in the theme, from a partner or the theme itself, and again all', async () => {
    const { press, selected, document: now } = await start();
    focusOn(/^Library/);
    await press('{Control>}a{/Control}');
    expect(selected()).toEqual(['Library', 'Museum']);
    await hears('2 circles selected.');
    await press('{Control>}a{/Control}');
    expect(selected()).toHaveLength(partnersOf(now()).length);
    focusOn(/^Mentors/);
    await press('{Escape}{Control>}a{/Control}');
    expect(selected()).toEqual(['Acme Fab', 'Maker Lab']);
  });
});

describe('Ctrl+Shift+arrows | move selection 1 step (moves a partner, announces new theme when it crosses)', () => {
  it('moves the focused circle; presses that follow each other are one undo', async () => {
    const { press, at, undos, tools, document: now, named } = await start();
    focusOn(/^Library/);
    await press('{Control>}{Shift>}{ArrowRight}{ArrowRight}{ArrowDown}{/Shift}{/Control}');
    expect(at('Library')).toEqual([340, 120]);
    expect(pinnedIds(now())).toEqual([named('Library').id]);
    expect(undos()).toHaveLength(1);
    act(() => tools.undo());
    expect(at('Library')).toEqual([300, 100]);
    expect(pinnedIds(now())).toEqual([]);
  });

  it('moves all that are chosen, and a theme with what belongs to it', async () => {
    const { press, at, tools, named } = await start();
    act(() => tools.map.session.setState({ selection: [named('Library').id, named('Places').id] }));
    focusOn(/^Library/);
    await press('{Control>}{Shift>}{ArrowUp}{/Shift}{/Control}');
    expect([at('Library'), at('Places'), at('Museum'), at('Mentors')]).toEqual([
      [300, 80],
      [220, -20],
      [300, 140],
      [-220, 0],
    ]);
  });

  it('moves a partner to the theme whose circle it comes into, and says so', async () => {
    const { press, themes } = await start();
    focusOn(/^Library/);
    await press('{Control>}{Shift>}');
    for (let step = 0; step < 5; step++) await press('{ArrowUp}');
    for (let step = 0; step < 24 && themes('Library')[0] === 'Places'; step++)
      await press('{ArrowLeft}');
    await press('{/Shift}{/Control}');
    expect(themes('Library')).toEqual(['Mentors']);
    await hears('Done: move Library to Mentors.');
  });
});

describe('Ctrl+arrows | pan; PgUp/PgDn too', () => {
  it('moves the paper and nothing else', async () => {
    const { press, asked, undos, session } = await start();
    focusOn(/^Flex/);
    await press('{Control>}{ArrowDown}{/Control}{PageUp}{PageDown}');
    expect(asked).toEqual(['panBy 0 -60', 'panBy 0 240', 'panBy 0 -240']);
    expect(undos()).toEqual([]);
    expect(session().byPlace).toBe(true);
  });
});

describe('+ - / Shift+1, 0 / Shift+2 / Ctrl+0 | zoom / fit all / fit selection / 100%', () => {
  it('asks the picture', async () => {
    const { press, asked, named } = await start();
    focusOn(/^Library/);
    await press('+-0');
    await press('{Shift>}12{/Shift}{Control>}0{/Control}');
    expect(asked).toEqual([
      'zoomBy 1.25',
      'zoomBy 0.8',
      'fit',
      'fit',
      `fitTo ${named('Library').id}`,
      'fullSize',
    ]);
  });

  it('knows Shift+1 on keyboards where that is another sign', async () => {
    const { asked } = await start();
    focusOn(/^Library/);
    const on = (key: string, code: string) =>
      act(
        () =>
          void item(/^Library/).dispatchEvent(
            new KeyboardEvent('keydown', { key, code, shiftKey: true, bubbles: true }),
          ),
      );
    on('!', 'Digit1');
    on('0', 'Digit0');
    expect(asked).toEqual(['fit', 'fit']);
  });
});

describe('A / T / C / N | new partner in focused theme / new theme / connect from focused / note', () => {
  it('asks for a partner of the theme, and for a theme', async () => {
    const { press, session, named } = await start();
    focusOn(/^Library/);
    await press('a');
    expect(session().editing).toMatchObject({ asks: 'partner', theme: named('Places').id });
    await press('t');
    expect(session().editing).toMatchObject({ asks: 'theme' });
  });

  it('connects by keys, the target picked by arrows', async () => {
    const { press, document: now, named } = await start();
    focusOn(/^Library/);
    await press('c{ArrowDown}{Enter}');
    expect(linksOf(now()).at(-1)).toMatchObject({
      from: named('Library').id,
      to: named('Museum').id,
    });
  });
});

describe('V / H / Space-hold+drag | select / hand', () => {
  it('takes the hand and lets it go', async () => {
    const { press, session } = await start();
    focusOn(/^Library/);
    await press('h');
    expect(session().tool).toEqual({ is: 'hand' });
    await press('v');
    expect(session().tool).toEqual({ is: 'select' });
  });
});

describe('L | re-arrange (animated, undoable); P pin', () => {
  it('pins what is focused and lets it go', async () => {
    const { press, document: now, named } = await start();
    focusOn(/^Library/);
    await press('p');
    expect(pinnedIds(now())).toEqual([named('Library').id]);
    await press('p');
    expect(pinnedIds(now())).toEqual([]);
  });

  it('arranges', async () => {
    const { press, tools } = await start();
    const asked: boolean[] = [];
    Object.assign(tools.map.layout, {
      arrange: async (unpin: boolean) => void asked.push(unpin),
    });
    focusOn(/^Library/);
    await press('l');
    expect(asked).toEqual([false]);
  });
});

describe('Delete | delete with Undo toast; no confirm', () => {
  it('deletes at once and offers the way back', async () => {
    const { press, user, document: now } = await start();
    focusOn(/^Museum/);
    await press('{Delete}');
    expect(partnersOf(now()).map(({ name }) => name)).not.toContain('Museum');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(partnersOf(now()).map(({ name }) => name)).toContain('Museum');
  });
});

describe('Ctrl+Enter | open details', () => {
  it('leads into the first field of the sheet', async () => {
    const { press, selected } = await start();
    focusOn(/^Museum/);
    await press('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.getByDisplayValue('Museum')).toHaveFocus());
    expect(selected()).toEqual(['Museum']);
  });
});

describe('Shift+F10 / Menu | context menu of the focused item', () => {
  it('is the menu of all chosen ones when one of them is focused', async () => {
    const { press, user, themes, undos } = await start();
    focusOn(/^Library/);
    await press(' {ArrowDown} {Shift>}{F10}{/Shift}');
    await user.click(await screen.findByRole('menuitem', { name: 'Move 2 to theme' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Mentors' }));
    expect([themes('Library'), themes('Museum')]).toEqual([['Mentors'], ['Mentors']]);
    expect(undos()).toHaveLength(1);
  });
});

describe('Single-letter keys act only while the map has focus and can be switched off', () => {
  it('do nothing while they are off; other keys still do', async () => {
    const { press, services, session, asked } = await start();
    act(() => services.preferences.setState({ letterKeys: false }));
    focusOn(/^Flex/);
    await press('h');
    await press('{Shift>}1{/Shift}');
    expect(session().tool).toEqual({ is: 'select' });
    expect(asked).toContain('fit');
  });
});

describe('release on empty = create and connect', () => {
  it('makes the partner and the connection by one undo', async () => {
    const { press, tools, document: now, named, themes, undos, selected } = await start();
    act(() =>
      tools.map.session.setState({
        editing: { is: 'newEnd', from: named('Library').id, at: [400, 100] },
      }),
    );
    const field = screen.getByRole('textbox', { name: 'Connect Library with a new partner' });
    expect(field).toHaveFocus();
    await press('City Hall{Enter}');
    expect(themes('City Hall')).toEqual(['Places']);
    expect(linksOf(now()).at(-1)).toMatchObject({
      from: named('Library').id,
      to: named('City Hall').id,
    });
    expect(selected()).toEqual(['City Hall']);
    expect(undos()).toHaveLength(1);
  });
});
