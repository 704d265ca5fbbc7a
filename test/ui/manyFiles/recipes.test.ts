import { describe, expect, it } from 'vitest';
import { speak } from '../../../src/messages/speak';
import { keptAnswers, withAnswer, wrongAnswer } from '../../../src/ui/manyFiles/asked';
import { partnersPurpose, saidOfAll } from '../../../src/ui/manyFiles/partnersPurpose';
import { keepRecipe, recipeFor } from '../../../src/ui/manyFiles/recipes';
import { named } from '../../support/maps';
import { sketchOf } from '../../support/sketch';

const shelflet = () => {
  const data = new Map<string, string>();
  return {
    data,
    getItem: (name: string) => data.get(name) ?? null,
    setItem: (name: string, value: string) => void data.set(name, value),
    removeItem: (name: string) => void data.delete(name),
  };
};

const document = sketchOf('Flex Friday\n# Mentors\nCounty Health');
const asks = partnersPurpose.asks(document, speak('en'));

describe('What was decided for a file', () => {
  it('is remembered by the names of its columns, for each purpose of its own', () => {
    const storage = shelflet();
    keepRecipe('partners', ['Name', 'Town'], { said: { theme: 'Mentors' }, sheet: 'A' }, storage);
    expect(recipeFor('partners', ['name ', 'TOWN'], storage)).toEqual({
      said: { theme: 'Mentors' },
      sheet: 'A',
    });
    expect(recipeFor('measures', ['Name', 'Town'], storage)).toBeNull();
    expect(recipeFor('partners', ['Name'], storage)).toBeNull();
  });

  it('is forgotten for the oldest beyond fifty, and never read from what is broken', () => {
    const storage = shelflet();
    for (let at = 0; at < 60; at++)
      keepRecipe('partners', [`C${at}`], { said: {}, sheet: '' }, storage);
    expect(recipeFor('partners', ['C9'], storage)).toBeNull();
    expect(recipeFor('partners', ['C10'], storage)).not.toBeNull();
    for (const broken of ['{', '[[1,2]]', '[["partners|c",{"said":{"theme":1},"sheet":""}]]'])
      for (const name of [...storage.data.keys()]) {
        storage.data.set(name, broken);
        expect(recipeFor('partners', ['C'], storage)).toBeNull();
      }
  });

  it('who they are connected to is not remembered: it may be a person', () => {
    const said = { theme: 'Mentors', partner: 'County Health', kind: 'school' };
    expect(keptAnswers(asks, said)).toEqual({ theme: 'Mentors', kind: 'school' });
  });
});

describe('What is the same in all rows', () => {
  it('becomes a theme, a kind, a status and a circle of the map', () => {
    const said = { theme: ' Summer ', kind: 'school', status: 'warm', partner: 'county health' };
    expect(saidOfAll(document, said)).toEqual({
      ...{ theme: 'Summer', kind: 'school', status: 'warm' },
      partner: named(document, 'County Health').id,
    });
    expect(saidOfAll(document, { kind: 'spaceship', partner: 'Nobody', theme: ' ' })).toEqual({});
  });

  it('a theme may be new, a partner may not', () => {
    const [theme, partner] = asks;
    expect(theme && wrongAnswer(theme, { theme: 'Brand new' })).toBeNull();
    expect(partner && wrongAnswer(partner, { partner: 'Nobody' })).toMatch(/No partner/);
    expect(partner && wrongAnswer(partner, { partner: 'COUNTY HEALTH' })).toBeNull();
    expect(partner && wrongAnswer(partner, {})).toBeNull();
  });

  it('an answer taken back leaves nothing behind', () => {
    expect(withAnswer(withAnswer({}, 'theme', 'A'), 'theme', '')).toEqual({});
  });
});
