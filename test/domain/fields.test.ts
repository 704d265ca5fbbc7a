import { describe, expect, it } from 'vitest';
import { audienceOf, fieldKeys } from '../../src/domain/audience';
import { applied, inverted } from '../../src/domain/change';
import { setFacts, setFieldValues } from '../../src/domain/commands/bulk';
import {
  addField,
  changeField,
  moveField,
  removeField,
  setAudience,
  switchField,
} from '../../src/domain/commands/fields';
import { fieldsOf, type MapDocument } from '../../src/domain/document';
import { misfits } from '../../src/domain/fieldFit';
import { isShown, isSwitchedOn } from '../../src/domain/fieldShown';
import type { Id } from '../../src/domain/id';
import { problemsOf } from '../../src/domain/integrity';
import type { FieldValue } from '../../src/domain/row';
import { seenBy } from '../../src/domain/seen';
import { countingIds } from '../support/ids';
import { did, mapOf, named } from '../support/maps';
import { rowsIn } from '../support/openStore';

const ids = countingIds();
const small = () => mapOf('Flex Friday\n# Mentors\nAcme Fab\nMaker Lab\nLibrary', ids);
const reasonOf = (result: { ok: boolean; error?: { reason: string } }) => result.error?.reason;
const acme = (document: MapDocument) => named(document, 'Acme Fab');

describe('which fields the details show', () => {
  it('leaves out functions, sector, stage, level, student seat and needs on a blank map', () => {
    const document = small();
    const hidden = fieldKeys.filter((key) => !isShown(document, acme(document), key));
    expect([...hidden].sort()).toEqual(
      ['functions', 'level', 'needs', 'sector', 'stage', 'studentSeat'].sort(),
    );
  });

  it('shows what is switched on for all, and what holds something for that partner', () => {
    const on = did(small(), switchField, { key: 'sector', on: true }, ids);
    expect(isShown(on, named(on, 'Library'), 'sector')).toBe(true);
    const id = acme(on).id;
    const filled = did(on, setFacts, { ids: [id], facts: { sector: 'Energy' } }, ids);
    const off = did(filled, switchField, { key: 'sector', on: false }, ids);
    expect(isShown(off, acme(off), 'sector')).toBe(true);
    expect(isShown(off, named(off, 'Library'), 'sector')).toBe(false);
  });

  it('can leave out what every map shows, and bring it back without a trace', () => {
    const document = small();
    const off = did(document, switchField, { key: 'url', on: false }, ids);
    expect(isSwitchedOn(off, 'url')).toBe(false);
    const back = did(off, switchField, { key: 'url', on: true }, ids);
    expect(rowsIn(back)).toEqual(rowsIn(document));
  });
});

describe('who sees a field', () => {
  it('is kept only where it is not the usual', () => {
    const document = small();
    const open = did(document, setAudience, { key: 'notes', audience: 'partners' }, ids);
    expect(audienceOf(open, 'notes')).toBe('partners');
    const back = did(open, setAudience, { key: 'notes', audience: 'mine' }, ids);
    expect(rowsIn(back)).toEqual(rowsIn(document));
  });

  it('decides what a room sees', () => {
    const document = small();
    const filled = did(
      document,
      setFacts,
      { ids: [acme(document).id], facts: { sector: 'Energy' } },
      ids,
    );
    const closed = did(filled, setAudience, { key: 'sector', audience: 'mine' }, ids);
    const viewer = { audience: 'partners', unnamed: 'A person' } as const;
    expect(acme(seenBy(filled, viewer)).sector).toBe('Energy');
    expect(acme(seenBy(closed, viewer)).sector).toBeUndefined();
  });
});

const withField = (
  values: readonly FieldValue[],
  fieldType: 'text' | 'number' | 'yesNo' = 'text',
): { document: MapDocument; field: Id } => {
  let document = did(small(), addField, { name: 'Students', fieldType }, ids);
  const field = fieldsOf(document)[0]?.id ?? 'field_none';
  const places = ['Acme Fab', 'Maker Lab', 'Library'];
  for (const [at, value] of values.entries()) {
    const id = named(document, places[at] ?? '').id;
    document = did(document, setFieldValues, { ids: [id], field, value }, ids);
  }
  return { document, field };
};

const valuesIn = (document: MapDocument, field: Id) =>
  ['Acme Fab', 'Maker Lab', 'Library'].map((name) => named(document, name).fields?.[field]);

describe('fields of your own', () => {
  it('are only mine at first, and no two have one name', () => {
    const { document, field } = withField([]);
    expect(fieldsOf(document)).toMatchObject([{ name: 'Students', audience: 'mine' }]);
    expect(reasonOf(addField(document, { name: ' students' }, ids))).toBe('fieldThere');
    expect(reasonOf(addField(document, { name: '' }, ids))).toBe('nameEmpty');
    const same = did(document, changeField, { id: field, name: 'STUDENTS' }, ids);
    expect(fieldsOf(same)[0]?.name).toBe('STUDENTS');
  });

  it('that change their type keep what fits, leave the rest as it is and count it', () => {
    const { document, field } = withField(['24', 'many', '3.5']);
    const numbers = did(document, changeField, { id: field, fieldType: 'number' }, ids);
    expect(valuesIn(numbers, field)).toEqual([24, 'many', 3.5]);
    expect(misfits(numbers, field)).toBe(1);
    const texts = did(numbers, changeField, { id: field, fieldType: 'text' }, ids);
    expect(valuesIn(texts, field)).toEqual(['24', 'many', '3.5']);
    expect(misfits(texts, field)).toBe(0);
  });

  it('read yes and no in the words of the screen', () => {
    const { document, field } = withField(['Sí', 'no', 'quizá']);
    const words = { yes: 'Sí', no: 'No' };
    const told = did(document, changeField, { id: field, fieldType: 'yesNo', words }, ids);
    expect(valuesIn(told, field)).toEqual([true, false, 'quizá']);
    const back = did(told, changeField, { id: field, fieldType: 'text', words }, ids);
    expect(valuesIn(back, field)).toEqual(['Sí', 'No', 'quizá']);
  });

  it('go with everything written in them, and all of it comes back by one undo', () => {
    const { document, field } = withField(['24', 'many']);
    const edit = removeField(document, { id: field }, ids);
    if (!edit.ok) throw new Error('refused');
    const without = applied(document, edit.value.change);
    expect([fieldsOf(without), problemsOf(without)]).toEqual([[], []]);
    expect(acme(without).fields).toBeUndefined();
    const back = applied(without, inverted(edit.value.change));
    expect(rowsIn(back)).toEqual(rowsIn(document));
  });

  it('move up and down', () => {
    let document = small();
    for (const name of ['A', 'B', 'C']) document = did(document, addField, { name }, ids);
    const id = fieldsOf(document)[2]?.id ?? 'field_none';
    document = did(document, moveField, { id, by: -1 }, ids);
    expect(fieldsOf(document).map(({ name }) => name)).toEqual(['A', 'C', 'B']);
    document = did(document, moveField, { id, by: -1 }, ids);
    expect(fieldsOf(document).map(({ name }) => name)).toEqual(['C', 'A', 'B']);
    expect(reasonOf(moveField(document, { id, by: -1 }, ids))).toBe('nothingToDo');
  });
});
