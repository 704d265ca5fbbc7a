import { act, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { pinnedIds } from '../../../src/domain/commands/arrange';
import { arrangementOf, linksOf, nodeOf } from '../../../src/domain/document';
import type { Id } from '../../../src/domain/id';
import { partnersOf, themesOf } from '../../../src/domain/outline';
import type { Point } from '../../../src/domain/row';
import { holdCopy } from '../../../src/ui/map/heldCopy';
import { useMapMenu } from '../../../src/ui/map/MapMenu';
import { openMapFake, showOn } from '../../support/openMapFake';
import { placedMap } from '../../support/placedMap';

const text = `Flex Friday
# Mentors
Acme Fab
Maker Lab
# Places
Library
Acme Fab -> Library: funds`;

type Ask = ReturnType<typeof useMapMenu>['open'];

const Menus = ({ onReady }: { onReady: (ask: Ask) => void }) => {
  const { open, element } = useMapMenu();
  useState(() => onReady(open));
  return element;
};

const start = async () => {
  const map = await openMapFake(
    placedMap(text, { 'Acme Fab': [-300, 0], 'Maker Lab': [-300, 60], Library: [300, 0] }),
  );
  let ask: Ask = () => undefined;
  const shown = showOn(
    map,
    <Menus
      onReady={(open) => {
        ask = open;
      }}
    />,
  );
  const { session, store } = map.tools.map;
  const choose = async (...names: string[]) => {
    for (const name of names) await shown.user.click(await screen.findByRole('menuitem', { name }));
  };
  return {
    ...map,
    ...shown,
    choose,
    ids: (...names: string[]) => names.map((name) => map.named(name).id),
    open: (id: Id | null, before: readonly Id[] = [], spot: Point = [0, 0]) =>
      act(() => ask({ id, at: [0, 0], spot, before })),
    select: (...names: string[]) =>
      act(() => session.setState({ selection: names.map((name) => map.named(name).id) })),
    selected: () => session.getState().selection.map((id) => map.node(id)?.name),
    undos: () => store.state.getState().history.undo,
    themes: (name: string) =>
      themesOf(map.document(), map.named(name)).map((id) => map.node(id)?.name),
  };
};

beforeEach(() => holdCopy(null));

describe('the menu of several chosen circles', () => {
  it('marks all of them, moves all of them, puts all of them also elsewhere: one undo each', async () => {
    const { select, open, named, choose, document: now, themes, undos } = await start();
    select('Acme Fab', 'Maker Lab');
    open(named('Acme Fab').id);
    await choose('Status of 2', 'Wished');
    expect(partnersOf(now()).map(({ status }) => status)).toEqual(['wished', 'wished', 'existing']);
    open(named('Acme Fab').id);
    await choose('Put 2 also in', 'Places');
    expect(themes('Maker Lab')).toEqual(['Mentors', 'Places']);
    open(named('Maker Lab').id);
    await choose('Move 2 to theme', 'Not sorted yet');
    expect([themes('Acme Fab'), themes('Maker Lab')]).toEqual([[], []]);
    expect(undos()).toHaveLength(3);
  });

  it('pins, duplicates and deletes all of them', async () => {
    const { select, open, named, choose, document: now, ids } = await start();
    select('Acme Fab', 'Library');
    open(named('Library').id);
    await choose('Pin 2');
    expect(pinnedIds(now())).toEqual(ids('Acme Fab', 'Library'));
    open(named('Library').id);
    await choose('Duplicate 2');
    expect(partnersOf(now())).toHaveLength(5);
    select('Acme Fab', 'Library');
    open(named('Library').id);
    await choose('Delete 2');
    expect(partnersOf(now())).toHaveLength(3);
  });

  it('is for one alone when that one is not among them', async () => {
    const { select, open, named } = await start();
    select('Acme Fab', 'Maker Lab');
    open(named('Library').id);
    expect(await screen.findByRole('menuitem', { name: 'Rename' })).toBeVisible();
    expect(screen.queryByRole('menuitem', { name: 'Delete 2' })).toBeNull();
  });
});

describe('choosing several without a key or a drag', () => {
  it('adds one to what was selected before its menu was asked for', async () => {
    const { select, open, named, choose, selected, ids } = await start();
    const before = ids('Acme Fab');
    select('Library');
    open(named('Library').id, before);
    await choose('Add to what was selected');
    expect(selected()).toEqual(['Acme Fab', 'Library']);
  });

  it('selects the partners of a theme, and everything from the paper', async () => {
    const { open, named, choose, selected } = await start();
    open(named('Mentors').id);
    await choose('Select its partners');
    expect(selected()).toEqual(['Acme Fab', 'Maker Lab']);
    open(null);
    await choose('Select all');
    expect(selected()).toEqual(['Mentors', 'Acme Fab', 'Maker Lab', 'Places', 'Library']);
  });
});

describe('the menu of the paper', () => {
  it('pastes what was copied with its middle there, held', async () => {
    const { select, open, named, choose, document: now } = await start();
    select('Library');
    open(named('Library').id);
    await choose('Copy');
    open(null, [], [40, 400]);
    await choose('Paste here');
    const copy = partnersOf(now()).at(-1);
    expect(arrangementOf(now())?.positions[copy?.id ?? now().map]).toEqual([40, 400]);
    expect(pinnedIds(now())).toEqual([copy?.id]);
  });

  it('says how to paste when nothing of a map was copied', async () => {
    const { open, choose } = await start();
    open(null);
    await choose('Paste here');
    expect(
      await screen.findByText(
        'Nothing of a map is copied. To paste from another program, press Ctrl+V.',
      ),
    ).toBeVisible();
  });

  it('asks for a theme or a partner, arranges and fits', async () => {
    const { open } = await start();
    open(null);
    for (const name of ['Add partner', 'Add theme', 'Arrange', 'Fit'])
      expect(await screen.findByRole('menuitem', { name })).toBeVisible();
  });
});

describe('the menu of a connection', () => {
  it('turns it round', async () => {
    const { open, choose, document: now } = await start();
    const link = linksOf(now())[0];
    open(link?.id ?? null);
    await choose('Turn round');
    const [turned] = linksOf(now());
    expect(nodeOf(now(), turned?.from)?.name).toBe('Library');
    expect(nodeOf(now(), turned?.to)?.name).toBe('Acme Fab');
  });
});
