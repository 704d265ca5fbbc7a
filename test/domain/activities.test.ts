import { describe, expect, it } from 'vitest';
import { levelsOf, missingLevel } from '../../src/domain/activities';
import { exchangeFunctions } from '../../src/domain/activityRow';
import { addActivity } from '../../src/domain/commands/activities';
import type { ActivityPatch } from '../../src/domain/commands/activityFields';
import { addStage, removeStage } from '../../src/domain/commands/stages';
import { derivedOf, holdingOf, isAcross, stageCountsOf } from '../../src/domain/derivedFields';
import { type MapDocument, rowsOf } from '../../src/domain/document';
import { patched } from '../../src/domain/path';
import { countingIds } from '../support/ids';
import { did, mapOf, named } from '../support/maps';

const start = () => {
  const ids = countingIds();
  let document = mapOf('Flex Friday\n# Mentors\nAcme Fab\nBeta Corp\n# Energy\nSolar Co', ids);
  const id = (name: string) => named(document, name).id;
  return {
    id,
    now: () => document,
    add: (activity: ActivityPatch, ...partners: string[]) => {
      const set = Object.fromEntries(partners.map((name) => [id(name), true]));
      document = did(document, addActivity, { partners: set, state: 'done', ...activity }, ids);
      return rowsOf(document, 'activity').at(-1);
    },
    byHand: (name: string, fields: Record<string, true | 1 | 2>) => {
      const row = patched(named(document, name), fields);
      document = { ...document, rows: new Map(document.rows).set(row.id, row) };
    },
    change: (step: (document: MapDocument) => MapDocument) => {
      document = step(document);
    },
    ids,
  };
};

describe('b11 two levels', () => {
  it('counts a theme with 5 on level 1 and 0 on level 2, and names what is missing', () => {
    const map = start();
    for (let at = 0; at < 4; at++) map.add({ activityKind: 'guestTalk' }, 'Acme Fab', 'Beta Corp');
    map.add({ activityKind: 'mentorship', theme: map.id('Mentors') });
    const levels = levelsOf(map.now(), named(map.now(), 'Mentors'));
    expect(levels).toEqual({ 1: 5, 2: 0 });
    expect(missingLevel(levels)).toBe(2);
  });

  it('counts an activity under its own theme, else under the themes of its partners', () => {
    const map = start();
    map.add({ activityKind: 'tour', theme: map.id('Energy') }, 'Acme Fab');
    expect(levelsOf(map.now(), named(map.now(), 'Mentors'))).toEqual({ 1: 0, 2: 0 });
    expect(levelsOf(map.now(), named(map.now(), 'Energy'))).toEqual({ 1: 0, 2: 1 });
  });

  it('leaves out ideas and what has no level, and misses nothing where there is nothing', () => {
    const map = start();
    map.add({ activityKind: 'tour', state: 'idea' }, 'Acme Fab');
    map.add({ activityKind: 'meeting' }, 'Acme Fab');
    const levels = levelsOf(map.now(), named(map.now(), 'Mentors'));
    expect(levels).toEqual({ 1: 0, 2: 0 });
    expect(missingLevel(levels)).toBeNull();
    expect(missingLevel({ 1: 2, 2: 1 })).toBeNull();
  });
});

describe('b12 what a kind suggests', () => {
  it('starts mentorship at low cost on level 1, and both can be said otherwise', () => {
    const map = start();
    expect(map.add({ activityKind: 'mentorship' }, 'Acme Fab')).toMatchObject({
      cost: 'low',
      level: 1,
      stage: 'workBased',
      functions: { workBased: true },
    });
    const other = map.add({ activityKind: 'mentorship', cost: 'high', level: 2 }, 'Acme Fab');
    expect(other).toMatchObject({ cost: 'high', level: 2 });
    expect(map.add({ activityKind: 'mentorship', level: null })).not.toHaveProperty('level');
  });

  it.each([
    ['guestTalk', 1, 'exploration', 'careerOutreach'],
    ['tour', 2, 'exploration', 'careerOutreach'],
    ['jobShadow', 2, 'workBased', 'workBased'],
    ['internship', 2, 'workBased', 'workBased'],
    ['competition', 2, undefined, 'studentOrganizations'],
    ['studentOrganization', undefined, undefined, 'studentOrganizations'],
    ['resource', undefined, undefined, 'access'],
    ['externship', undefined, undefined, 'professionalDevelopment'],
    ['coDesign', undefined, undefined, 'curriculum'],
    ['programDelivery', undefined, undefined, undefined],
    ['meeting', undefined, undefined, undefined],
    ['other', undefined, undefined, undefined],
  ] as const)('%s: level %s, stage %s, function %s', (activityKind, level, stage, carries) => {
    const made = start().add({ activityKind }, 'Acme Fab');
    expect([made?.level, made?.stage, Object.keys(made?.functions ?? {})]).toEqual([
      level,
      stage,
      carries ? [carries] : [],
    ]);
  });

  it('suggests no stage that the map has removed', () => {
    const map = start();
    const names = { exploration: 'A', concentration: 'B', workBased: 'C' };
    map.change((now) => did(now, removeStage, { key: 'exploration', names }, map.ids));
    expect(map.add({ activityKind: 'tour' })).not.toHaveProperty('stage');
  });
});

describe('b14 the continuum', () => {
  it('reads a partner on all three stages as across the continuum', () => {
    const map = start();
    map.add({ activityKind: 'tour' }, 'Acme Fab');
    map.add({ stage: 'concentration' }, 'Acme Fab');
    expect(isAcross(map.now(), derivedOf(map.now(), named(map.now(), 'Acme Fab')).stages)).toBe(
      false,
    );
    map.add({ activityKind: 'internship' }, 'Acme Fab');
    const { stages } = derivedOf(map.now(), named(map.now(), 'Acme Fab'));
    expect(stages).toEqual(['exploration', 'concentration', 'workBased']);
    expect(isAcross(map.now(), stages)).toBe(true);
  });

  it('asks for every stage of a map with stages of its own', () => {
    const map = start();
    const names = { exploration: 'A', concentration: 'B', workBased: 'C' };
    map.change((now) => did(now, addStage, { name: 'Capstone', names }, map.ids));
    const three = ['exploration', 'concentration', 'workBased'];
    expect(isAcross(map.now(), three)).toBe(false);
    const own = rowsOf(map.now(), 'stage').at(-1)?.id ?? '';
    expect(isAcross(map.now(), [...three, own])).toBe(true);
  });

  it('counts a theme by stage, an empty one with 0', () => {
    const map = start();
    map.add({ activityKind: 'tour' }, 'Acme Fab');
    map.add({ activityKind: 'guestTalk' }, 'Beta Corp');
    map.add({ activityKind: 'internship' }, 'Acme Fab');
    const rows = stageCountsOf(map.now(), named(map.now(), 'Mentors'));
    expect(
      rows.map(({ stage, activities, partners }) => [stage.key, activities, partners]),
    ).toEqual([
      ['exploration', 2, 2],
      ['concentration', 0, 0],
      ['workBased', 1, 1],
    ]);
  });

  it('derives level and functions; ideas say nothing yet', () => {
    const map = start();
    map.add({ activityKind: 'tour' }, 'Acme Fab');
    map.add({ activityKind: 'mentorship', state: 'planned' }, 'Acme Fab');
    map.add({ activityKind: 'resource', state: 'idea' }, 'Acme Fab');
    const its = derivedOf(map.now(), named(map.now(), 'Acme Fab'));
    expect(its.level).toEqual([1, 2]);
    expect(its.functions).toEqual(['workBased', 'careerOutreach']);
    expect([...its.functions]).toEqual(exchangeFunctions.filter((f) => its.functions.includes(f)));
  });

  it('takes what was set by hand only where no activity says it, field by field', () => {
    const map = start();
    map.byHand('Acme Fab', { 'stages.concentration': true, level: 1, 'functions.review': true });
    expect(holdingOf(map.now(), named(map.now(), 'Acme Fab'))).toEqual({
      stages: ['concentration'],
      level: [1],
      functions: ['review'],
    });
    map.add({ activityKind: 'coDesign' }, 'Acme Fab');
    expect(holdingOf(map.now(), named(map.now(), 'Acme Fab'))).toEqual({
      stages: ['concentration'],
      level: [1],
      functions: ['curriculum'],
    });
    expect(derivedOf(map.now(), named(map.now(), 'Acme Fab')).stages).toEqual([]);
  });
});
