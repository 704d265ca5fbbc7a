import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, creating, updating } from '../../src/domain/change';
import { circlesOf, clipFrom, clipOf } from '../../src/domain/clip';
import { dragTo, pinnedIds } from '../../src/domain/commands/arrange';
import { type Pasting, pasteClip } from '../../src/domain/commands/duplicateCircles';
import { arrangementOf, linksOf, type MapDocument, rowsOf } from '../../src/domain/document';
import type { Id } from '../../src/domain/id';
import { problemsBrought } from '../../src/domain/integrity';
import { outlineOf, partnersOf } from '../../src/domain/outline';
import { withNames } from '../../src/domain/reissue';
import type { Row } from '../../src/domain/row';
import { rowFrom } from '../../src/domain/schema';
import { countingIds } from '../support/ids';
import { did, mapOf, named } from '../support/maps';
import { placedMap } from '../support/placedMap';
import { afterSteps, stepArbitrary } from '../support/steps';

const ids = countingIds(5000);

const carrying = (): MapDocument => {
  const document = placedMap(
    'Flex Friday\n# Mentors\nAcme Fab\nMaker Lab\n# Places\nLibrary\nAcme Fab -> Maker Lab: funds\nAcme Fab -- Library',
    { Mentors: [-200, 0], 'Acme Fab': [-300, 0], 'Maker Lab': [-300, 60], Library: [300, 0] },
  );
  const acme = named(document, 'Acme Fab').id;
  const [person, field] = [ids.next('person'), ids.next('field')];
  const rows: readonly Row[] = [
    { id: person, kind: 'person', name: 'Maria Lopez', email: 'maria@acme.org', side: 'partner' },
    { id: ids.next('contact'), kind: 'contact', partner: acme, person },
    {
      id: field,
      kind: 'field',
      name: 'Machines',
      fieldType: 'number',
      audience: 'mine',
      order: 'a',
    },
    {
      id: ids.next('exchangeItem'),
      kind: 'exchangeItem',
      partner: acme,
      way: 'gives',
      text: 'tours',
      order: 'a',
    },
    {
      id: ids.next('activity'),
      kind: 'activity',
      activityKind: 'tour',
      partners: { [acme]: true },
      state: 'done',
    },
  ];
  const full = applied(document, creating(...rows));
  const filled = updating(full, {
    [acme]: { [`fields.${field}`]: 3, notes: 'call first', sourceId: 'row 7', status: 'warm' },
  });
  return applied(full, filled);
};

const pasted = (document: MapDocument, pasting: Pasting): MapDocument =>
  did(document, pasteClip, pasting, ids);

const clipped = (document: MapDocument, ...names: string[]) =>
  clipOf(
    document,
    names.map((name) => named(document, name).id),
  );

const themesIn = (document: MapDocument) =>
  outlineOf(document).themes.map(({ theme, partners }) => [
    theme.name,
    ...partners.map(({ name }) => name),
  ]);

const twinsOf = (document: MapDocument, name: string) =>
  partnersOf(document).filter((one) => one.name === name);

describe('a copy of circles', () => {
  it('takes along what belongs to them, and a theme what is only its own', () => {
    const document = carrying();
    const kinds = (names: readonly string[]) =>
      clipped(document, ...names).rows.map(({ kind }) => kind);
    expect(kinds(['Acme Fab'])).toEqual(['node', 'person', 'contact', 'exchangeItem', 'field']);
    expect(circlesOf(clipped(document, 'Mentors')).map(({ name }) => name)).toEqual([
      'Mentors',
      'Acme Fab',
      'Maker Lab',
    ]);
    expect(kinds(['Acme Fab', 'Library'])).toContain('link');
    expect(circlesOf(clipped(document, 'Flex Friday'))).toEqual([]);
  });

  it('comes back from text as it was, and is refused as a whole when a row is wrong', () => {
    const clip = clipped(carrying(), 'Mentors', 'Library');
    expect(clipFrom(JSON.parse(JSON.stringify(clip)))).toEqual({ ok: true, value: clip });
    const bad: readonly unknown[] = [
      null,
      'text',
      {},
      { ...clip, rows: [] },
      { ...clip, map: 'elsewhere' },
      { ...clip, rows: [...clip.rows, { kind: 'node', id: 'x' }] },
      { ...clip, rows: [rowsOf(carrying(), 'map')[0]] },
      { ...clip, rows: [named(carrying(), 'Flex Friday')] },
    ];
    for (const one of bad) expect(clipFrom(one)).toEqual({ ok: false, error: 'notAClip' });
    expect(clipFrom({ ...clip, places: { x: [1], [clip.map]: ['a', 2] } })).toMatchObject({
      value: { places: {} },
    });
  });
});

describe('putting a copy down', () => {
  it('makes new circles with their fields, gives and gets, and connections among them', () => {
    const before = carrying();
    const after = pasted(before, { clip: clipped(before, 'Acme Fab', 'Maker Lab'), theme: null });
    const [old, made] = twinsOf(after, 'Acme Fab');
    expect(made).toMatchObject({ notes: 'call first', status: 'warm', fields: old?.fields });
    expect(made).not.toHaveProperty('sourceId');
    const lab = twinsOf(after, 'Maker Lab')[1];
    expect(linksOf(after).slice(2)).toMatchObject([{ from: made?.id, to: lab?.id, type: 'funds' }]);
    expect(rowsOf(after, 'exchangeItem').map(({ partner }) => partner)).toEqual([
      old?.id,
      made?.id,
    ]);
    expect(rowsOf(after, 'activity')).toHaveLength(1);
  });

  it('uses the same person again on the same map', () => {
    const before = carrying();
    const after = pasted(before, { clip: clipped(before, 'Acme Fab'), theme: null });
    expect(rowsOf(after, 'person')).toHaveLength(1);
    expect(new Set(rowsOf(after, 'contact').map(({ person }) => person)).size).toBe(1);
    expect(rowsOf(after, 'contact')).toHaveLength(2);
  });

  it('puts partners into their own themes, or into the one asked for', () => {
    const before = carrying();
    const clip = clipped(before, 'Acme Fab');
    expect(themesIn(pasted(before, { clip, theme: null }))[0]).toEqual([
      'Mentors',
      'Acme Fab',
      'Maker Lab',
      'Acme Fab',
    ]);
    const places = named(before, 'Places').id;
    expect(themesIn(pasted(before, { clip, theme: places }))[1]).toEqual([
      'Places',
      'Library',
      'Acme Fab',
    ]);
  });

  it('makes a second theme with its partners and the next free color', () => {
    const before = carrying();
    const after = pasted(before, { clip: clipped(before, 'Mentors'), theme: null });
    expect(themesIn(after)).toEqual([
      ['Mentors', 'Acme Fab', 'Maker Lab'],
      ['Places', 'Library'],
      ['Mentors', 'Acme Fab', 'Maker Lab'],
    ]);
    expect(outlineOf(after).themes.map(({ theme }) => theme.color)).toEqual([0, 1, 2]);
  });

  it('stands beside the originals, or with its middle where the person pointed, held there', () => {
    const before = carrying();
    const clip = clipped(before, 'Acme Fab', 'Maker Lab');
    const placesOf = (document: MapDocument, name: string) =>
      twinsOf(document, name).map(({ id }) => arrangementOf(document)?.positions[id]);
    expect(placesOf(pasted(before, { clip, theme: null }), 'Maker Lab')).toEqual([
      [-300, 60],
      [-272, 88],
    ]);
    const there = pasted(before, { clip, theme: null, at: [0, 500] });
    expect(placesOf(there, 'Acme Fab')[1]).toEqual([0, 470]);
    expect(pinnedIds(there)).toHaveLength(2);
  });

  it('leaves a pin behind: a copy is held only where somebody put it', () => {
    const document = carrying();
    const acme = named(document, 'Acme Fab').id;
    const positions = { [acme]: [1, 1] } as const;
    const before = did(document, dragTo, { id: acme, positions }, ids);
    const after = pasted(before, { clip: clipped(before, 'Acme Fab'), theme: null });
    expect(pinnedIds(after)).toEqual([acme]);
  });

  it('on another map brings people and own fields, matched where that map has them', () => {
    const clip = clipped(carrying(), 'Acme Fab', 'Library');
    const other = mapOf('Other\n# Schools', ids);
    const schools = named(other, 'Schools').id;
    const once = pasted(other, { clip, theme: schools });
    expect(themesIn(once)).toEqual([['Schools', 'Acme Fab', 'Library']]);
    expect(rowsOf(once, 'person').map(({ name }) => name)).toEqual(['Maria Lopez']);
    expect(Object.values(named(once, 'Acme Fab').fields ?? {})).toEqual([3]);
    const twice = pasted(once, { clip, theme: null });
    expect([rowsOf(twice, 'person').length, rowsOf(twice, 'field').length]).toEqual([1, 1]);
    expect(outlineOf(twice).unsorted.map(({ name }) => name)).toEqual(['Acme Fab', 'Library']);
  });

  it('keeps every map sound, whatever is copied and wherever it goes', () => {
    const someOf = (document: MapDocument, picks: readonly number[]): readonly Id[] => {
      const nodes = rowsOf(document, 'node');
      return nodes.length ? picks.flatMap((at) => nodes[at % nodes.length]?.id ?? []) : [];
    };
    fc.assert(
      fc.property(
        fc.array(stepArbitrary, { maxLength: 25 }),
        fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (steps, picks, elsewhere) => {
          const fresh = countingIds();
          const from = afterSteps(mapOf('Project\n# One\nA\n# Two\nB', fresh), fresh, steps);
          const to = elsewhere ? mapOf('Other\n# Theme\nC', countingIds(9000)) : from;
          const clip = clipFrom(JSON.parse(JSON.stringify(clipOf(from, someOf(from, picks)))));
          if (!clip.ok) return;
          const edit = pasteClip(to, { clip: clip.value, theme: null }, countingIds(20_000));
          if (!edit.ok) return;
          const after = applied(to, edit.value.change);
          expect(problemsBrought(to, after)).toEqual([]);
          for (const row of Object.values(edit.value.change.created))
            expect(rowFrom(row).ok).toBe(true);
          expect(Object.keys(edit.value.change.deleted)).toEqual([]);
        },
      ),
    );
  });
});

describe('new names for a row', () => {
  it('reach references and members, and nothing else', () => {
    const document = carrying();
    const acme = named(document, 'Acme Fab');
    const mentors = named(document, 'Mentors').id;
    const renamed = withNames(acme, new Map([[mentors, 'node_new' as Id]]));
    expect(renamed).toEqual({ ...acme, themes: { node_new: true } });
  });
});
