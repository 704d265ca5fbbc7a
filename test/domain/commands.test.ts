import { describe, expect, it } from 'vitest';
import { addCenter, addPartner, addTheme } from '../../src/domain/commands/addNodes';
import { dragTo, pin, pinnedIds } from '../../src/domain/commands/arrange';
import { connect } from '../../src/domain/commands/connect';
import { renameNode, setNotes, setStatus } from '../../src/domain/commands/describe';
import { leftWithoutTheme, removeNodes } from '../../src/domain/commands/remove';
import {
  addToTheme,
  moveToTheme,
  putUnder,
  reorder,
  takeFromTheme,
} from '../../src/domain/commands/sort';
import { linksOf, type MapDocument } from '../../src/domain/document';
import type { Id } from '../../src/domain/id';
import { allThemes, outlineOf, titleOf } from '../../src/domain/outline';
import { freeColor } from '../../src/domain/themeColor';
import { countingIds } from '../support/ids';
import { did, mapOf, named } from '../support/maps';

const ids = countingIds();
const small = () => mapOf('Flex Friday\n# Mentors\nAcme Fab\nMaker Lab\n# Places\nLibrary', ids);
const names = (document: MapDocument) =>
  outlineOf(document).themes.map(({ theme, partners }) => [
    theme.name,
    ...partners.map((partner) => partner.name),
  ]);
const reasonOf = (result: { ok: boolean; error?: { reason: string } }) => result.error?.reason;

describe('typing a map', () => {
  it('b1 a project, a theme and a partner are 1 center, 1 theme, 1 partner and 0 links', () => {
    const document = mapOf('Flex Friday\n# Mentors\nAcme Fab', ids);
    const { center, themes, unsorted } = outlineOf(document);
    expect([center?.name, titleOf(document)]).toEqual(['Flex Friday', 'Flex Friday']);
    expect(themes.map(({ theme, partners }) => [theme.name, partners.length])).toEqual([
      ['Mentors', 1],
    ]);
    expect([unsorted.length, linksOf(document).length]).toEqual([0, 0]);
  });

  it('a map has one center', () => {
    expect(reasonOf(addCenter(small(), { name: 'Second' }, ids))).toBe('hasCenter');
  });

  it('a name of 120 characters is taken, one of 121 refused with the count, none at all too', () => {
    const document = small();
    expect(addPartner(document, { name: 'é'.repeat(120) }, ids).ok).toBe(true);
    expect(addPartner(document, { name: '🌱'.repeat(121) }, ids)).toEqual({
      ok: false,
      error: { reason: 'nameTooLong', values: { count: 121, limit: 120 } },
    });
    expect(reasonOf(addTheme(document, { name: ' \n ' }, ids))).toBe('nameEmpty');
  });

  it('themes take the first free color, a thirteenth one gets an index of its own', () => {
    let document = mapOf('Project', ids);
    for (let at = 0; at < 13; at++) document = did(document, addTheme, { name: `T${at}` }, ids);
    expect(allThemes(document).map((theme) => theme.color)).toEqual([...Array(13).keys()]);
    document = did(document, removeNodes, { ids: [named(document, 'T4').id] }, ids);
    expect(freeColor(document)).toBe(4);
  });
});

describe('moving between themes', () => {
  it('a drop moves out of the theme it was dragged from and keeps the others', () => {
    let document = small();
    const [acme, mentors, places] = ['Acme Fab', 'Mentors', 'Places'].map(
      (n) => named(document, n).id,
    ) as [Id, Id, Id];
    document = did(document, addToTheme, { id: acme, theme: places }, ids);
    expect(names(document)).toEqual([
      ['Mentors', 'Acme Fab', 'Maker Lab'],
      ['Places', 'Acme Fab', 'Library'],
    ]);
    document = did(document, takeFromTheme, { id: acme, theme: mentors }, ids);
    document = did(document, moveToTheme, { id: acme, to: mentors, from: places }, ids);
    expect(Object.keys(named(document, 'Acme Fab').themes ?? {})).toEqual([mentors]);
  });

  it('out of every theme is Not sorted yet', () => {
    const document = small();
    const moved = did(document, moveToTheme, { id: named(document, 'Acme Fab').id, to: null }, ids);
    expect(outlineOf(moved).unsorted.map((partner) => partner.name)).toEqual(['Acme Fab']);
  });

  it('a theme cannot stand under itself, also not by way of others', () => {
    let document = small();
    const [mentors, places] = [named(document, 'Mentors').id, named(document, 'Places').id];
    document = did(document, putUnder, { id: places, parent: mentors }, ids);
    expect(reasonOf(putUnder(document, { id: mentors, parent: places }, ids))).toBe('loopOfThemes');
    expect(outlineOf(document).themes[0]?.subThemes[0]?.theme.name).toBe('Places');
  });

  it('one place up and down, and not beyond the ends', () => {
    const document = small();
    const among = [named(document, 'Acme Fab').id, named(document, 'Maker Lab').id];
    const down = did(document, reorder, { id: among[0] as Id, among, by: 1 }, ids);
    expect(names(down)[0]).toEqual(['Mentors', 'Maker Lab', 'Acme Fab']);
    expect(reasonOf(reorder(document, { id: among[0] as Id, among, by: -1 }, ids))).toBe(
      'nothingToDo',
    );
  });
});

describe('deleting', () => {
  it('a theme goes, its partners stay in Not sorted yet, its sub-themes move up', () => {
    const document = mapOf('P\n# A\nOne\n## B\n# C\nTwo', ids);
    const a = named(document, 'A').id;
    expect(leftWithoutTheme(document, [a]).map((partner) => partner.name)).toEqual(['One']);
    const after = did(document, removeNodes, { ids: [a] }, ids);
    expect(outlineOf(after).unsorted.map((partner) => partner.name)).toEqual(['One']);
    expect(outlineOf(after).themes.map(({ theme }) => theme.name)).toEqual(['B', 'C']);
  });

  it('a partner goes with its connections', () => {
    let document = small();
    const [acme, lab] = [named(document, 'Acme Fab').id, named(document, 'Maker Lab').id];
    document = did(document, connect, { from: acme, to: lab }, ids);
    document = did(document, removeNodes, { ids: [acme] }, ids);
    expect([linksOf(document).length, document.rows.has(lab)]).toEqual([0, true]);
  });

  it('the center stays', () => {
    const document = small();
    const center = named(document, 'Flex Friday').id;
    expect(reasonOf(removeNodes(document, { ids: [center] }, ids))).toBe('centerStays');
  });
});

describe('connections and descriptions', () => {
  it('one connection of a type between two circles, and none to itself', () => {
    const document = small();
    const [from, to] = [named(document, 'Acme Fab').id, named(document, 'Library').id];
    const joined = did(document, connect, { from, to }, ids);
    expect(reasonOf(connect(joined, { from: to, to: from }, ids))).toBe('alreadyConnected');
    expect(connect(joined, { from, to, type: 'funds', direction: 'forward' }, ids).ok).toBe(true);
    expect(reasonOf(connect(joined, { from, to: from }, ids))).toBe('sameEnds');
  });

  it('b2 only partners have a status', () => {
    const document = small();
    const acme = named(document, 'Acme Fab').id;
    const wished = did(document, setStatus, { ids: [acme], status: 'wished' }, ids);
    expect(named(wished, 'Acme Fab').status).toBe('wished');
    const theme = named(document, 'Mentors').id;
    expect(reasonOf(setStatus(document, { ids: [theme], status: 'warm' }, ids))).toBe(
      'notAPartner',
    );
  });

  it('notes of 4,000 characters are kept as they are, 4,001 refused with the count', () => {
    const document = small();
    const { id } = named(document, 'Acme Fab');
    const notes = `=1+1 <b>\n${'م'.repeat(3991)}`;
    expect(named(did(document, setNotes, { id, notes }, ids), 'Acme Fab').notes).toBe(notes);
    expect(reasonOf(setNotes(document, { id, notes: `${notes}x` }, ids))).toBe('notesTooLong');
  });

  it('a rename that changes nothing is an empty change', () => {
    const document = small();
    const edit = renameNode(
      document,
      { id: named(document, 'Library').id, name: ' Library ' },
      ids,
    );
    expect(edit.ok && edit.value.change.updated).toEqual({});
  });
});

describe('places', () => {
  it('a drag moves and holds what is in the hand; what came along stays loose', () => {
    const document = small();
    const [theme, acme] = [named(document, 'Mentors').id, named(document, 'Acme Fab').id];
    const positions = { [theme]: [10, 20], [acme]: [30.004, 40] } as const;
    const moved = did(document, dragTo, { id: theme, positions }, ids);
    expect(pinnedIds(moved)).toEqual([theme]);
    expect(named(moved, 'Mentors').pins).toEqual({ force: [10, 20] });
    const free = did(moved, pin, { ids: [theme], pinned: false }, ids);
    expect([pinnedIds(free), named(free, 'Mentors').pins]).toEqual([[], undefined]);
  });
});
