import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangeFunctions } from '../../src/domain/activityRow';
import {
  setFacts,
  setFieldValues,
  setMember,
  setTheme,
  setThemes,
} from '../../src/domain/commands/bulk';
import { addOwnerToAll, takeOwnerFromAll } from '../../src/domain/commands/bulkOwners';
import { setStatus } from '../../src/domain/commands/describe';
import { addField } from '../../src/domain/commands/fields';
import { commonOf, mixed, shareOf } from '../../src/domain/common';
import { fieldsOf, type MapDocument, rowsOf } from '../../src/domain/document';
import type { Edit } from '../../src/domain/edit';
import type { Id, IdSource } from '../../src/domain/id';
import { allThemes, partnersOf, themesOf } from '../../src/domain/outline';
import type { Refusal } from '../../src/domain/refusal';
import type { Result } from '../../src/domain/result';
import { partnerKinds, statuses } from '../../src/domain/row';
import { rowFrom } from '../../src/domain/schema';
import { countingIds, idOf } from '../support/ids';
import { did, mapOf, named } from '../support/maps';
import { rowsIn, storeOver } from '../support/openStore';

const text = 'Flex Friday\n# Mentors\nAcme\nBolt\nCog\n# Places\nDock\n# Tools';
const ids = countingIds();
const small = () => mapOf(text, ids);
const partnerIds = (document: MapDocument) => partnersOf(document).map(({ id }) => id);
const reasonOf = (result: { ok: boolean; error?: { reason: string } }) => result.error?.reason;

describe('editing many at once', () => {
  it('writes one fact to all of them', () => {
    const document = small();
    const all = partnerIds(document);
    const facts = {
      partnerKind: 'company',
      sector: ' Energy ',
      level: 2,
      neverPublic: true,
    } as const;
    const told = did(document, setFacts, { ids: all, facts }, ids);
    expect(partnersOf(told)).toMatchObject(all.map(() => ({ ...facts, sector: 'Energy' })));
    const off = { partnerKind: null, sector: '', level: null, neverPublic: false } as const;
    expect(rowsIn(did(told, setFacts, { ids: all, facts: off }, ids))).toEqual(rowsIn(document));
  });

  it('refuses what is no partner, nobody at all, and a day that is none', () => {
    const document = small();
    const [acme, theme] = [named(document, 'Acme').id, named(document, 'Mentors').id];
    const facts = { sector: 'Energy' };
    expect(reasonOf(setFacts(document, { ids: [acme, theme], facts }, ids))).toBe('notAPartner');
    expect(reasonOf(setFacts(document, { ids: [], facts }, ids))).toBe('nothingSelected');
    const never = { nextContact: '2026-13-01' };
    expect(reasonOf(setFacts(document, { ids: [acme], facts: never }, ids))).toBe('notADay');
    const odd = { ids: [acme], of: 'functions', member: 'cooking', on: true } as const;
    expect(reasonOf(setMember(document, odd, ids))).toBe('notThere');
  });

  it('makes a web address of what people type as one, and of nothing else', () => {
    const document = small();
    const id = named(document, 'Acme').id;
    const kept = (url: string) =>
      named(did(document, setFacts, { ids: [id], facts: { url } }, ids), 'Acme').url;
    expect(kept('acmefab.com/tours')).toBe('https://acmefab.com/tours');
    expect(kept('http://acmefab.com')).toBe('http://acmefab.com');
    expect(kept('javascript:alert(1)')).toBe('javascript:alert(1)');
    expect(kept('ask Jo')).toBe('ask Jo');
  });

  it('puts all of them into a theme and out of it, down to Not sorted yet', () => {
    const document = small();
    const all = partnerIds(document);
    const [mentors, places] = [named(document, 'Mentors').id, named(document, 'Places').id];
    const both = did(document, setTheme, { ids: all, theme: places, on: true }, ids);
    expect(themesOf(both, named(both, 'Acme'))).toEqual([mentors, places]);
    let none = did(both, setTheme, { ids: all, theme: places, on: false }, ids);
    none = did(none, setTheme, { ids: all, theme: mentors, on: false }, ids);
    expect(partnersOf(none).map((partner) => themesOf(none, partner))).toEqual(all.map(() => []));
  });

  it('gives one of us to all, once each, and takes them away as one', () => {
    const document = small();
    const all = partnerIds(document);
    const first = did(document, addOwnerToAll, { ids: all.slice(0, 1), name: 'Jo' }, ids);
    const every = did(first, addOwnerToAll, { ids: all, name: 'jo' }, ids);
    expect([rowsOf(every, 'person').length, rowsOf(every, 'owner').length]).toEqual([1, 4]);
    const again = addOwnerToAll(every, { ids: all, name: 'Jo' }, ids);
    expect(reasonOf(again)).toBe('alreadyTied');
    const person = rowsOf(every, 'person')[0]?.id ?? 'person_none';
    const none = did(every, takeOwnerFromAll, { ids: all, person }, ids);
    expect(rowsIn(none)).toEqual(rowsIn(document));
  });

  it('colors themes and puts them under another, never under one of themselves', () => {
    const document = small();
    const [a, b, c] = allThemes(document).map(({ id }) => id) as [Id, Id, Id];
    const red = did(document, setThemes, { ids: [a, b], facts: { color: 6 } }, ids);
    expect(allThemes(red).map(({ color }) => color)).toEqual([6, 6, 2]);
    const under = did(red, setThemes, { ids: [a, b], facts: { parent: c } }, ids);
    expect(allThemes(under).map(({ parent }) => parent)).toEqual([c, c, undefined]);
    const loop = setThemes(under, { ids: [c], facts: { parent: a } }, ids);
    expect(reasonOf(loop)).toBe('loopOfThemes');
    const partner = setThemes(under, { ids: partnerIds(under), facts: { color: 1 } }, ids);
    expect(reasonOf(partner)).toBe('notATheme');
  });
});

describe('what several have in common', () => {
  it('is one value, or mixed; all, some or none', () => {
    expect(commonOf([1, 1], (one) => one)).toBe(1);
    expect(commonOf([1, 2], (one) => one)).toBe(mixed);
    expect(commonOf([{}, {}], () => undefined)).toBeUndefined();
    const odd = (one: number): boolean => one % 2 === 1;
    expect([[1, 3], [1, 2], [2]].map((rows) => shareOf(rows, odd))).toEqual([
      'all',
      'some',
      'none',
    ]);
  });
});

type Doing = (document: MapDocument, chosen: readonly Id[], n: number) => Result<Edit, Refusal>;

const doings = (source: IdSource): readonly Doing[] => [
  (now, chosen, n) => setStatus(now, { ids: chosen, status: statuses[n % 3] ?? 'warm' }, source),
  (now, chosen, n) =>
    setFacts(now, { ids: chosen, facts: { partnerKind: partnerKinds[n % 13] ?? null } }, source),
  (now, chosen, n) =>
    setFacts(now, { ids: chosen, facts: { sector: n % 4 ? `Sector ${n}` : '' } }, source),
  (now, chosen, n) =>
    setFacts(now, { ids: chosen, facts: { studentSeat: n % 2 ? 'yes' : null } }, source),
  (now, chosen, n) => {
    const member = exchangeFunctions[n % 9] ?? 'review';
    return setMember(now, { ids: chosen, of: 'functions', member, on: n % 3 > 0 }, source);
  },
  (now, chosen, n) => {
    const theme = allThemes(now)[n % 3]?.id ?? idOf('node', 0);
    return setTheme(now, { ids: chosen, theme, on: n % 2 === 0 }, source);
  },
  (now, chosen, n) => {
    const field = fieldsOf(now)[0]?.id ?? idOf('field', 0);
    return setFieldValues(now, { ids: chosen, field, value: n % 3 ? `v${n}` : null }, source);
  },
  (now, chosen, n) => addOwnerToAll(now, { ids: chosen, name: `Jo ${n % 3}` }, source),
  (now, chosen, n) => {
    const person = rowsOf(now, 'person')[n % 3]?.id ?? idOf('person', 0);
    return takeOwnerFromAll(now, { ids: chosen, person }, source);
  },
];

const step = fc.record({ what: fc.nat(8), who: fc.integer({ min: 1, max: 15 }), n: fc.nat(40) });

describe('undo of edits of many', () => {
  it('takes each of them back as one step, to the very rows there were', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const source = countingIds();
        const plain = did(mapOf(text, source), addField, { name: 'Bus line' }, source);
        const { store } = storeOver(plain, source);
        const now = () => store.state.getState().document;
        const before: ReturnType<typeof rowsIn>[] = [];
        for (const { what, who, n } of steps) {
          const chosen = partnerIds(now()).filter((_, at) => who & (1 << at));
          const edit = doings(source)[what]?.(now(), chosen, n);
          const rows = rowsIn(now());
          if (edit?.ok && store.commit(edit.value).ok) before.push(rows);
        }
        for (const row of now().rows.values()) expect(rowFrom(row).ok).toBe(true);
        for (const rows of before.reverse()) {
          expect(store.undo().ok).toBe(true);
          expect(rowsIn(now())).toEqual(rows);
        }
      }),
    );
  });
});
