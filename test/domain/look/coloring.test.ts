import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, creating } from '../../../src/domain/change';
import { holdingOf } from '../../../src/domain/derivedFields';
import type { MapDocument } from '../../../src/domain/document';
import { coloringOf, mostKinds, restKey } from '../../../src/domain/look/coloring';
import { colorChoices, sizeChoices } from '../../../src/domain/look/lookChoices';
import { type Said, valueReader } from '../../../src/domain/look/values';
import { partnersOf } from '../../../src/domain/outline';
import type { Row } from '../../../src/domain/row';
import { idOf } from '../../support/ids';
import { filled, looking, ownId, withOwn } from '../../support/lookMap';
import { named } from '../../support/maps';
import { secretMapArbitrary } from '../../support/secrets';
import { sketchOf } from '../../support/sketch';

const five = () => sketchOf('Flex Friday\n# Mentors\nA\nB ~warm\nC ~wished\n# Tours\nD\nE');

const keysBy = (document: MapDocument, by: string) => {
  const coloring = coloringOf(looking(document, { colorBy: by }));
  return {
    groups: coloring?.groups.map(({ key, count }) => [key, count]),
    missing: coloring?.missing,
    of: (name: string) => coloring?.groupOf(named(document, name).id)?.key ?? null,
    tints: coloring?.groups.map(({ tint }) => tint),
  };
};

const activity = (number: number, given: object): Row =>
  ({
    id: idOf('activity', number),
    kind: 'activity',
    activityKind: 'tour',
    state: 'done',
    ...given,
  }) as Row;

describe('what the colors of partners say', () => {
  it('is the theme until somebody says otherwise', () => {
    expect(coloringOf(five())).toBeNull();
  });

  it('b2 is the status: every partner has one', () => {
    const { groups, missing } = keysBy(five(), 'status');
    expect(groups).toEqual([
      ['existing', 3],
      ['warm', 1],
      ['wished', 1],
    ]);
    expect(missing).toBe(0);
  });

  it('is the kind, with the same color on every map; who has none is left out', () => {
    const one = filled(five(), { A: { partnerKind: 'museum' }, B: { partnerKind: 'company' } });
    const other = filled(five(), { C: { partnerKind: 'museum' } });
    expect(keysBy(one, 'partnerKind').groups).toEqual([
      ['company', 1],
      ['museum', 1],
    ]);
    expect(keysBy(one, 'partnerKind').missing).toBe(3);
    expect(keysBy(one, 'partnerKind').of('C')).toBeNull();
    expect(keysBy(one, 'partnerKind').tints?.[1]).toEqual(keysBy(other, 'partnerKind').tints?.[0]);
  });

  it('is the sector in the words of the map, the most frequent first, case aside', () => {
    const map = filled(five(), {
      A: { sector: 'Health' },
      B: { sector: 'Energy' },
      C: { sector: ' health' },
    });
    expect(keysBy(map, 'sector').groups).toEqual([
      ['health', 2],
      ['energy', 1],
    ]);
  });

  it('keeps colors where they are when the most frequent changes: a value keeps its own', () => {
    const map = filled(five(), { A: { sector: 'Health' }, B: { sector: 'Energy' } });
    const more = filled(map, { C: { sector: 'Energy' }, D: { sector: 'Energy' } });
    const tintOf = (document: MapDocument, key: string) =>
      coloringOf(looking(document, { colorBy: 'sector' }))?.groups.find((one) => one.key === key)
        ?.tint;
    expect(tintOf(more, 'energy')).toEqual(tintOf(map, 'energy'));
  });

  it('b14 is the stage by activities, several and all of them said as such', () => {
    const map = five();
    const [a, b, c] = ['A', 'B', 'C'].map((name) => named(map, name).id) as [
      string,
      string,
      string,
    ];
    const done = applied(
      map,
      creating(
        activity(1, { partners: { [a]: true, [b]: true, [c]: true }, stage: 'exploration' }),
        activity(2, { partners: { [b]: true, [c]: true }, stage: 'concentration' }),
        activity(3, { partners: { [c]: true }, stage: 'workBased' }),
        activity(4, { partners: { [a]: true }, stage: 'workBased', state: 'idea' }),
      ),
    );
    const { of, missing } = keysBy(done, 'stage');
    expect([of('A'), of('B'), of('C'), of('D')]).toEqual([
      'exploration',
      'several',
      'across',
      null,
    ]);
    expect(missing).toBe(2);
  });

  it('b11 is the level: 1, 2, or both', () => {
    const map = five();
    const [a, b] = [named(map, 'A').id, named(map, 'B').id];
    const done = applied(
      map,
      creating(
        activity(1, { partners: { [a]: true, [b]: true }, level: 1 }),
        activity(2, { partners: { [b]: true }, level: 2 }),
      ),
    );
    const { of } = keysBy(filled(done, { C: { level: 2 } }), 'level');
    expect([of('A'), of('B'), of('C'), of('D')]).toEqual(['1', 'both', '2', null]);
  });

  it('is yes, no or nothing: no answer is not no', () => {
    const map = withOwn(five(), { type: 'yesNo' }, { A: true, B: false });
    const { groups, missing } = keysBy(map, ownId);
    expect(groups).toEqual([
      ['yes', 1],
      ['no', 1],
    ]);
    expect(missing).toBe(3);
  });

  it('is a number in steps from little to much: zero is a value, nothing is none', () => {
    const map = withOwn(five(), { type: 'number' }, { A: 0, B: 12, C: 100 });
    const { tints, of, missing } = keysBy(map, ownId);
    expect(tints?.map((tint) => tint?.is)).toEqual(['step', 'step', 'step']);
    expect(tints?.map((tint) => tint?.index)).toEqual([0, 2, 4]);
    expect([of('A'), of('D'), missing]).toEqual(['0', null, 2]);
  });

  it('gathers what is beyond twelve in one gray group that says how many it is', () => {
    const names = Array.from({ length: 20 }, (_, at) => `P${at}`);
    const map = sketchOf(`X\n# T\n${names.join('\n')}`);
    const sectors = Object.fromEntries(names.map((name) => [name, { sector: `Sector ${name}` }]));
    const coloring = coloringOf(looking(filled(map, sectors), { colorBy: 'sector' }));
    expect(coloring?.groups).toHaveLength(mostKinds);
    expect(coloring?.groups.at(-1)).toMatchObject({
      key: restKey,
      tint: null,
      count: 9,
      said: { is: 'rest', kinds: 9 },
    });
    expect(coloring?.missing).toBe(0);
  });

  it('falls back to the theme when the field is gone or makes no sense', () => {
    expect(coloringOf(looking(five(), { colorBy: ownId }))).toBeNull();
    expect(coloringOf(looking(five(), { colorBy: '__proto__' }))).toBeNull();
    const dated = withOwn(five(), { type: 'date' }, { A: '2026-05-03' });
    expect(coloringOf(looking(dated, { colorBy: ownId }))).toBeNull();
  });
});

describe('what can be chosen', () => {
  it('offers own fields with few values only, and numbers for sizes', () => {
    const few = withOwn(five(), { type: 'text' }, { A: 'Blue', B: 'Red' });
    expect(colorChoices(few, 'mine')).toContain(ownId);
    expect(sizeChoices(few, 'mine')).not.toContain(ownId);
    const empty = withOwn(five(), { type: 'text' }, {});
    expect(colorChoices(empty, 'mine')).not.toContain(ownId);
    const names = Array.from({ length: 13 }, (_, at) => `P${at}`);
    const wide = sketchOf(`X\n# T\n${names.join('\n')}`);
    const many = withOwn(
      wide,
      { type: 'text' },
      Object.fromEntries(names.map((one) => [one, one])),
    );
    expect(colorChoices(many, 'mine')).not.toContain(ownId);
    const numbers = withOwn(five(), { type: 'number' }, { A: 1 });
    expect(colorChoices(numbers, 'mine')).toContain(ownId);
    expect(sizeChoices(numbers, 'mine')).toContain(ownId);
  });

  it('offers students reached only where some are counted', () => {
    const map = five();
    expect(sizeChoices(map, 'mine')).not.toContain('students');
    const counted = applied(map, creating(activity(1, { students: 0 })));
    expect(sizeChoices(counted, 'mine')).toContain('students');
  });

  it('offers a room nothing that is only mine', () => {
    const map = withOwn(five(), { type: 'yesNo', audience: 'mine' }, { A: true });
    expect(colorChoices(map, 'partners')).not.toContain(ownId);
    expect(colorChoices(map, 'public')).not.toContain('status');
  });
});

/** One key as it is; several of them count as more than one. */
const oneOf = (keys: readonly string[]): string | null =>
  keys.length > 1 ? 'more' : (keys[0] ?? null);

const keyIn = (said: Said | null, more: readonly string[]): string | null => {
  if (said?.is !== 'code') return null;
  return more.includes(said.key) ? 'more' : said.key;
};

describe('stage and level as colors say them', () => {
  it('agree with what the details of every partner say', () => {
    fc.assert(
      fc.property(secretMapArbitrary, (document) => {
        const [stage, level] = [valueReader(document, 'stage'), valueReader(document, 'level')];
        for (const partner of partnersOf(document)) {
          const held = holdingOf(document, partner);
          expect(keyIn(stage(partner), ['several', 'across'])).toBe(oneOf(held.stages));
          expect(keyIn(level(partner), ['both'])).toBe(oneOf(held.level.map(String)));
        }
      }),
    );
  });
});
