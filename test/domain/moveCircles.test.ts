import { describe, expect, it } from 'vitest';
import { carriedBy } from '../../src/domain/carried';
import { applied } from '../../src/domain/change';
import { addConnected } from '../../src/domain/commands/addConnected';
import { dragTo, pinnedIds } from '../../src/domain/commands/arrange';
import { connect, turnLink } from '../../src/domain/commands/connect';
import { addAllToTheme, moveAllToTheme, nudge } from '../../src/domain/commands/moveCircles';
import { arrangementOf, linksOf, type MapDocument } from '../../src/domain/document';
import type { Id } from '../../src/domain/id';
import { outlineOf } from '../../src/domain/outline';
import { countingIds } from '../support/ids';
import { did, mapOf, named } from '../support/maps';

const ids = countingIds();
const small = () => mapOf('Flex Friday\n# Mentors\nAcme Fab\nMaker Lab\n# Places\nLibrary', ids);
const idsOf = (document: MapDocument, ...names: string[]): readonly Id[] =>
  names.map((name) => named(document, name).id);
const themesIn = (document: MapDocument) =>
  outlineOf(document).themes.map(({ theme, partners }) => [
    theme.name,
    ...partners.map(({ name }) => name),
  ]);
const from = (all: readonly Id[], theme: Id | null = null) =>
  all.map((id) => ({ id, from: theme }));

describe('moving several partners', () => {
  it('puts all of them into one theme as one edit', () => {
    const document = small();
    const to = named(document, 'Places').id;
    const moves = from(idsOf(document, 'Acme Fab', 'Maker Lab'));
    const edit = moveAllToTheme(document, { moves, to }, ids);
    expect(edit).toMatchObject({
      value: { label: { key: 'history.moveMany', values: { count: 2, theme: 'Places' } } },
    });
    expect(themesIn(did(document, moveAllToTheme, { moves, to }, ids))).toEqual([
      ['Mentors'],
      ['Places', 'Acme Fab', 'Maker Lab', 'Library'],
    ]);
  });

  it('goes by the name of the one that moved, when the others are there already', () => {
    const document = small();
    const to = named(document, 'Places').id;
    const moves = from(idsOf(document, 'Library', 'Acme Fab'));
    expect(moveAllToTheme(document, { moves, to }, ids)).toMatchObject({
      value: { label: { key: 'history.move', values: { name: 'Acme Fab' } } },
    });
    const only = from(idsOf(document, 'Library'));
    expect(moveAllToTheme(document, { moves: only, to }, ids)).toMatchObject({
      error: { reason: 'nothingToDo' },
    });
  });

  it('takes none along when one of them is no partner', () => {
    const document = small();
    const moves = from(idsOf(document, 'Acme Fab', 'Mentors'));
    const to = named(document, 'Places').id;
    expect(moveAllToTheme(document, { moves, to }, ids)).toMatchObject({
      error: { reason: 'notAPartner' },
    });
  });

  it('puts them also into a theme, and out of all into Not sorted yet', () => {
    const document = small();
    const partners = idsOf(document, 'Acme Fab', 'Maker Lab');
    const both = did(
      document,
      addAllToTheme,
      { partners, theme: named(document, 'Places').id },
      ids,
    );
    expect(themesIn(both)[1]).toEqual(['Places', 'Acme Fab', 'Maker Lab', 'Library']);
    const out = did(both, moveAllToTheme, { moves: from(partners), to: null }, ids);
    expect(outlineOf(out).unsorted.map(({ name }) => name)).toEqual(['Acme Fab', 'Maker Lab']);
  });
});

describe('moving several circles on the map', () => {
  it('a drag holds all that were in the hand and leaves companions loose', () => {
    const document = small();
    const [acme, library, lab] = idsOf(document, 'Acme Fab', 'Library', 'Maker Lab') as [
      Id,
      Id,
      Id,
    ];
    const positions = { [acme]: [1, 2], [library]: [3, 4], [lab]: [5, 6] } as const;
    const after = did(document, dragTo, { id: acme, also: [library], positions }, ids);
    expect(pinnedIds(after)).toEqual([acme, library]);
    expect(arrangementOf(after)?.positions).toMatchObject(positions);
  });

  it('a step by keys holds the circles too, and moves nothing else', () => {
    const document = small();
    const [acme] = idsOf(document, 'Acme Fab') as [Id];
    const step = { [acme]: [7.123, 8] } as const;
    const edit = nudge(document, { ids: [acme], positions: step }, ids);
    if (!edit.ok) throw new Error('refused');
    expect(Object.keys(edit.value.change.updated)).toHaveLength(2);
    expect(pinnedIds(applied(document, edit.value.change))).toEqual([acme]);
  });

  it('a theme takes its sub-themes and what is only its own along, each once', () => {
    const document = mapOf('P\n# A\nOne\n## B\n# C\nTwo', ids);
    expect(carriedBy(document, idsOf(document, 'A', 'One'))).toEqual(
      idsOf(document, 'A', 'One', 'B'),
    );
    expect(carriedBy(document, idsOf(document, 'P'))).toEqual(idsOf(document, 'P'));
  });
});

describe('connections', () => {
  it('a new partner and its connection are one edit', () => {
    const document = small();
    const args = {
      from: named(document, 'Library').id,
      text: 'City Hall ~wished',
      theme: named(document, 'Places').id,
    };
    const after = did(document, addConnected, args, ids);
    expect(themesIn(after)[1]).toEqual(['Places', 'Library', 'City Hall']);
    expect(linksOf(after)).toMatchObject([
      { from: args.from, to: named(after, 'City Hall').id, direction: 'none' },
    ]);
    expect(addConnected(document, { ...args, text: ' ' }, ids)).toMatchObject({
      error: { reason: 'nameEmpty' },
    });
  });

  it('are turned round, and back by a second turn', () => {
    const document = small();
    const [acme, library] = idsOf(document, 'Acme Fab', 'Library') as [Id, Id];
    const joined = did(document, connect, { from: acme, to: library, direction: 'forward' }, ids);
    const id = linksOf(joined)[0]?.id as Id;
    const turned = did(joined, turnLink, { id }, ids);
    expect(linksOf(turned)).toMatchObject([{ from: library, to: acme, direction: 'forward' }]);
    expect(linksOf(did(turned, turnLink, { id }, ids))).toEqual(linksOf(joined));
  });
});
