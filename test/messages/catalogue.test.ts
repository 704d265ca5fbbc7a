import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en';
import { es } from '../../src/messages/es';
import { languageFrom, speak } from '../../src/messages/speak';

type Leaves = Readonly<Record<string, string>>;

const leaves = (branch: object, path = ''): Leaves =>
  Object.fromEntries(
    Object.entries(branch).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${path}${key}`, value]]
        : Object.entries(leaves(value as object, `${path}${key}.`)),
    ),
  );

const values = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();

const english = leaves(en);
const spanish = leaves(es);

describe('the catalogue', () => {
  it('has every sentence in both languages', () => {
    expect(Object.keys(spanish).sort()).toEqual(Object.keys(english).sort());
  });

  it('has no empty sentence', () => {
    const empty = [...Object.entries(english), ...Object.entries(spanish)]
      .filter(([, sentence]) => sentence.trim() === '')
      .map(([key]) => key);
    expect(empty).toEqual([]);
  });

  it('names the same values in both languages', () => {
    const differing = Object.keys(english).filter(
      (key) => values(english[key] ?? '').join() !== values(spanish[key] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('has both forms of every counted sentence', () => {
    const lone = Object.keys(english).filter((key) => {
      const partner = key.endsWith('_one')
        ? key.replace(/_one$/, '_other')
        : key.endsWith('_other')
          ? key.replace(/_other$/, '_one')
          : key;
      return !(partner in english);
    });
    expect(lone).toEqual([]);
  });

  it('says no “node”, “edge” or “entity” on screen', () => {
    const wrong = /\b(nodes?|edges?|entit(y|ies)|nodos?|aristas?|entidad(es)?)\b/i;
    const found = [...Object.entries(english), ...Object.entries(spanish)].filter(([, sentence]) =>
      wrong.test(sentence),
    );
    expect(found).toEqual([]);
  });
});

describe('words', () => {
  it('count', () => {
    const words = speak('en');
    expect(words('common.partners', { count: 1 })).toBe('1 partner');
    expect(words('common.partners', { count: 54 })).toBe('54 partners');
    expect(speak('es')('common.partners', { count: 54 })).toBe('54 aliados');
  });

  it('put values in as they are: markup stays text', () => {
    expect(speak('en')('library.deleted', { title: '<b>&</b>' })).toBe('“<b>&</b>” is deleted.');
  });

  it('are in the first language of the browser that we speak, else English', () => {
    expect(languageFrom(['fr-CA', 'es-MX', 'en'])).toBe('es');
    expect(languageFrom(['fr-CA', 'en-GB', 'es'])).toBe('en');
    expect(languageFrom(['fr'])).toBe('en');
  });
});
