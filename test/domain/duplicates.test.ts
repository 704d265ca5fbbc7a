import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfMap, textOfPartner } from '../../src/domain/capture/writeLine';
import { applied, creating, inverted, updating } from '../../src/domain/change';
import { placing } from '../../src/domain/commands/arrange';
import { connect } from '../../src/domain/commands/connect';
import { enterLines } from '../../src/domain/commands/enterLine';
import { joinPartners, keepApart } from '../../src/domain/commands/joinPartners';
import { addToTheme, moveToTheme } from '../../src/domain/commands/sort';
import {
  arrangementOf,
  documentOf,
  linksOf,
  type MapDocument,
  mapRow,
  nodeOf,
  rowsOf,
} from '../../src/domain/document';
import { lookAlikes } from '../../src/domain/duplicates';
import type { Id } from '../../src/domain/id';
import { problemsOf } from '../../src/domain/integrity';
import { newMap } from '../../src/domain/newMap';
import { partnersOf } from '../../src/domain/outline';
import type { Fields } from '../../src/domain/path';
import { contactsOf, ownersOf } from '../../src/domain/people';
import { reissued } from '../../src/domain/reissue';
import type { LinkRow } from '../../src/domain/row';
import { rowFrom } from '../../src/domain/schema';
import { documentArbitrary } from '../support/arbitraries';
import { countingIds } from '../support/ids';
import { did, named } from '../support/maps';
import { storeOver } from '../support/openStore';

const ids = countingIds();

const mapFrom = (...lines: readonly string[]): MapDocument => {
  const blank = newMap({ template: 'blank', language: 'en', now: 0 }, ids);
  return did(blank, enterLines, { lines: ['Flex Friday', ...lines], theme: null }, ids);
};

const written = (document: MapDocument, name: string, fields: Fields): MapDocument =>
  applied(document, updating(document, { [named(document, name).id]: fields }));

const pairs = (document: MapDocument) =>
  lookAlikes(document).map(({ a, b }) => [nodeOf(document, a)?.name, nodeOf(document, b)?.name]);

const joined = (document: MapDocument, keep: string, gone: string): MapDocument => {
  const args = { keep: named(document, keep).id, gone: named(document, gone).id };
  const after = did(document, joinPartners, args, ids);
  expect(problemsOf(after)).toEqual([]);
  return after;
};

describe('partners that look the same', () => {
  it('case, accents, spaces, punctuation and the legal form do not count', () => {
    const document = mapFrom('Acme Fab', 'acme  fab', 'Acme Fab, Inc.', 'Acme Lab', 'The ACME FAB');
    expect(pairs(document)).toEqual([
      ['Acme Fab', 'acme fab'],
      ['acme fab', 'Acme Fab, Inc.'],
      ['Acme Fab, Inc.', 'The ACME FAB'],
    ]);
    expect(pairs(mapFrom('Niños & Co', 'Ninos', 'A&B', 'A and B', 'Co', 'Inc'))).toEqual([
      ['Niños & Co', 'Ninos'],
      ['A&B', 'A and B'],
    ]);
  });

  it('a company and a person of one name are two', () => {
    const document = mapFrom('Ann Lee', 'Ann Lee.');
    const one = written(document, 'Ann Lee', { partnerKind: 'person' });
    expect(pairs(one)).toHaveLength(1);
    expect(pairs(written(one, 'Ann Lee.', { partnerKind: 'company' }))).toEqual([]);
  });

  it('a pair that was kept apart is not asked about again, whichever way round', () => {
    const document = mapFrom('Acme', 'Acme!', 'Acme.');
    const [a, b, c] = partnersOf(document).map(({ id }) => id) as [Id, Id, Id];
    const apart = did(document, keepApart, { a: b, b: a }, ids);
    expect(mapRow(apart)?.keptApart).toEqual({ [`${a}~${b}`]: true });
    expect(lookAlikes(apart)).toEqual([{ a: b, b: c }]);
    expect(lookAlikes(did(apart, keepApart, { a: b, b: c }, ids))).toEqual([{ a, b: c }]);
    expect(rowFrom(mapRow(apart)).ok).toBe(true);
  });
});

describe('a pair kept apart in a copy of the map', () => {
  it('stays apart under its new ids', () => {
    const document = mapFrom('Acme', 'Acme!');
    const [a, b] = partnersOf(document).map(({ id }) => id) as [Id, Id];
    const apart = did(document, keepApart, { a, b }, ids);
    const rows = reissued([...apart.rows.values()], countingIds(90_000));
    const copy = documentOf(rows.find((row) => row.kind === 'map')?.id ?? a, rows);
    expect([partnersOf(copy).length, lookAlikes(copy)]).toEqual([2, []]);
  });
});

describe('making one partner of two', () => {
  it('puts themes, people, gives and gets together, without repeats', () => {
    const document = mapFrom(
      '# Mentors',
      '# Places',
      'Acme / Maria @Mentors ~warm !Ann gives: tools gets: interns',
      'Acme! / Juan @Places ~wished !Ann !Bo gives: Tools, space',
    );
    const after = joined(document, 'Acme', 'Acme!');
    const { id } = named(after, 'Acme');
    expect(textOfPartner(after, id)).toBe(
      'Acme / Juan @Mentors @Places ~warm !Ann !Bo gives: tools, space gets: interns',
    );
    expect(contactsOf(after, id).map(({ person }) => person.name)).toEqual(['Juan', 'Maria']);
    expect(partnersOf(after)).toHaveLength(1);
  });

  it('of one contact twice, the first day and the last call stay', () => {
    const document = mapFrom('Acme / Maria', 'Acme! / Maria');
    const [first, second] = rowsOf(document, 'contact').map(({ id }) => id) as [Id, Id];
    const dated = applied(
      document,
      updating(document, {
        [first]: { since: '2025-02-01', lastContact: '2026-01-01' },
        [second]: { since: '2024-02-01' },
      }),
    );
    const [tied, ...others] = contactsOf(joined(dated, 'Acme', 'Acme!'), named(dated, 'Acme').id);
    expect([tied?.tie.since, tied?.tie.lastContact, others.length]).toEqual([
      '2024-02-01',
      '2026-01-01',
      0,
    ]);
  });

  it('fills what is empty, and keeps other words in the notes after a blank line', () => {
    let document = mapFrom('Acme', 'Acme!');
    const town = ids.next('field');
    const row = { id: town, kind: 'field', name: 'Town', fieldType: 'text' } as const;
    document = applied(document, creating({ ...row, audience: 'mine', order: 'V' }));
    document = written(document, 'Acme', {
      notes: 'One',
      url: 'a.org',
      [`fields.${town}`]: 'Ames',
    });
    document = written(document, 'Acme!', {
      notes: 'Two',
      url: 'b.org',
      sector: 'Metal',
      neverPublic: true,
      'functions.access': true,
      [`fields.${town}`]: 'Boone',
    });
    expect(named(joined(document, 'Acme', 'Acme!'), 'Acme')).toMatchObject({
      notes: 'One\n\nTwo\n\nb.org\nTown: Boone',
      url: 'a.org',
      sector: 'Metal',
      neverPublic: true,
      functions: { access: true },
      fields: { [town]: 'Ames' },
    });
    const long = written(written(document, 'Acme', { notes: 'x'.repeat(3000) }), 'Acme!', {
      notes: 'y'.repeat(1000),
    });
    const args = { keep: named(long, 'Acme').id, gone: named(long, 'Acme!').id };
    const refused = joinPartners(long, args, ids);
    expect(refused.ok ? null : refused.error.reason).toBe('notesTooLong');
  });

  it('keeps its own place and pin', () => {
    const pinned = written(mapFrom('Acme', 'Acme!'), 'Acme!', { 'pins.force': [1, 2] });
    expect(named(joined(pinned, 'Acme', 'Acme!'), 'Acme').pins).toBeUndefined();
  });

  it('stays where it stands, also between new themes, as with one more theme; a partner that is moved does not', () => {
    const document = mapFrom('# Mentors', '# Places', 'Acme @Mentors', 'Acme! @Places', 'Acme!!');
    const { store } = storeOver(document, ids);
    const [keep, gone, other] = partnersOf(document).map(({ id }) => id) as [Id, Id, Id];
    const places = { [keep]: [300, 40], [gone]: [9, 9], [other]: [500, 5] } as const;
    store.commit({ change: placing(document, places), label: { key: 'history.drag' } });
    const placeOf = (id: Id) => arrangementOf(store.state.getState().document)?.positions[id];
    expect(store.run(joinPartners, { keep, gone }).ok).toBe(true);
    expect([placeOf(keep), placeOf(gone)]).toEqual([[300, 40], undefined]);
    const mentors = named(document, 'Mentors').id;
    store.run(addToTheme, { id: other, theme: mentors });
    expect(placeOf(other)).toEqual([500, 5]);
    store.run(moveToTheme, { id: other, to: mentors });
    expect(placeOf(other)).not.toEqual([500, 5]);
    store.undo();
    store.undo();
    expect(store.undo().ok).toBe(true);
    expect([placeOf(keep), placeOf(gone)]).toEqual([
      [300, 40],
      [9, 9],
    ]);
  });

  it('connections lead to the one that stays: none to itself, none twice, no arrow lost', () => {
    let document = mapFrom('Acme', 'Acme!', 'Beta', 'Gamma');
    const [acme, again, beta, gamma] = partnersOf(document).map(({ id }) => id) as [Id, Id, Id, Id];
    const link = (from: Id, to: Id, args: Partial<LinkRow> = {}) => {
      document = did(document, connect, { from, to, ...args }, ids);
    };
    link(acme, again);
    link(acme, beta, { type: 'funds', direction: 'forward' });
    link(beta, again, { type: 'funds', direction: 'forward' });
    link(again, beta);
    link(gamma, again);
    const after = joined(document, 'Acme', 'Acme!');
    const said = linksOf(after).map(({ from, to, type, direction }) => [
      nodeOf(after, from)?.name,
      nodeOf(after, to)?.name,
      type,
      direction,
    ]);
    expect(said).toEqual([
      ['Acme', 'Beta', 'funds', 'both'],
      ['Acme', 'Beta', 'works with', 'none'],
      ['Gamma', 'Acme', 'works with', 'none'],
    ]);
  });

  it('activities, needs and pairs kept apart name the one that stays', () => {
    let document = mapFrom('Acme', 'Acme!', 'Acme.');
    const [acme, again, third] = partnersOf(document).map(({ id }) => id) as [Id, Id, Id];
    const [activity, need] = [ids.next('activity'), ids.next('need')];
    document = applied(
      document,
      creating(
        {
          id: activity,
          kind: 'activity',
          activityKind: 'tour',
          state: 'idea',
          partners: { [again]: true, [third]: true },
        },
        { id: need, kind: 'need', name: 'CNC', order: 'V', answeredBy: { [again]: true } },
      ),
    );
    document = did(document, keepApart, { a: again, b: third }, ids);
    const after = joined(document, 'Acme', 'Acme!');
    expect(after.rows.get(activity)).toMatchObject({ partners: { [acme]: true, [third]: true } });
    expect(after.rows.get(need)).toMatchObject({ answeredBy: { [acme]: true } });
    expect(mapRow(after)?.keptApart).toEqual({ [`${acme}~${third}`]: true });
    expect(lookAlikes(after)).toEqual([]);
  });

  it('two of themselves, or no partners, are refused', () => {
    const document = mapFrom('# Mentors', 'Acme');
    const [acme, mentors] = [named(document, 'Acme').id, named(document, 'Mentors').id];
    const reasonOf = (keep: Id, gone: Id) => {
      const edit = joinPartners(document, { keep, gone }, ids);
      return edit.ok ? null : edit.error.reason;
    };
    expect([reasonOf(acme, acme), reasonOf(acme, mentors)]).toEqual(['nothingToDo', 'notAPartner']);
  });

  it('one undo brings back both as they were, on any map', () => {
    fc.assert(
      fc.property(documentArbitrary, fc.nat(20), fc.nat(20), (document, first, second) => {
        const partners = partnersOf(document);
        const [keep, gone] = [first, second].map((at) => partners[at % partners.length]?.id);
        if (!keep || !gone || keep === gone) return;
        const edit = joinPartners(document, { keep, gone }, ids);
        if (!edit.ok) throw new Error(edit.error.reason);
        const after = applied(document, edit.value.change);
        expect(problemsOf(after)).toEqual([]);
        expect([...after.rows.values()].every((row) => rowFrom(row).ok)).toBe(true);
        expect(applied(after, inverted(edit.value.change))).toEqual(document);
      }),
      { numRuns: 100 },
    );
  });

  it('says in its label no name of a contact or owner', () => {
    const document = mapFrom('Acme / Maria', 'Acme! / Juan !Ann');
    expect(textOfMap(document)).toContain('Maria');
    expect(ownersOf(document, named(document, 'Acme!').id)).toHaveLength(1);
    const args = { keep: named(document, 'Acme').id, gone: named(document, 'Acme!').id };
    const edit = joinPartners(document, args, ids);
    expect(edit.ok && edit.value.label).toEqual({
      key: 'history.joinPartners',
      values: { name: 'Acme', count: 1 },
    });
  });
});
