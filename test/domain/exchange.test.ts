import { describe, expect, it } from 'vitest';
import { changedIds } from '../../src/domain/change';
import { setFacts } from '../../src/domain/commands/bulk';
import {
  addExchange,
  moveExchange,
  removeExchange,
  writeExchange,
} from '../../src/domain/commands/exchange';
import { answerNeed, leaveNeed, removeNeed } from '../../src/domain/commands/needs';
import { type MapDocument, rowsOf } from '../../src/domain/document';
import { exchangeOf, exchangeTexts } from '../../src/domain/exchange';
import { needsAnsweredBy, needsOf } from '../../src/domain/needs';
import { studentVoice } from '../../src/domain/studentVoice';
import { countingIds } from '../support/ids';
import { did, mapOf, named } from '../support/maps';

const ids = countingIds();
const small = () => mapOf('Flex Friday\n# Mentors\nAcme Fab\nMaker Lab', ids);
const giving = (document: MapDocument, name: string, ...texts: readonly string[]): MapDocument =>
  did(document, addExchange, { partner: named(document, name).id, way: 'gives', texts }, ids);
const given = (document: MapDocument, name = 'Acme Fab') =>
  exchangeOf(document, named(document, name).id, 'gives').map(({ text }) => text);
const reasonOf = (result: { ok: boolean; error?: { reason: string } }) => result.error?.reason;

describe('what partners give and get', () => {
  it('keeps its order, leaves out what is there, and offers what others use', () => {
    const one = giving(small(), 'Acme Fab', 'tours', 'machine time', 'Tours');
    const two = giving(one, 'Maker Lab', 'tours', 'talks');
    expect(given(two)).toEqual(['tours', 'machine time']);
    expect(exchangeTexts(two)).toEqual(['tours', 'machine time', 'talks']);
    const partner = named(two, 'Acme Fab').id;
    const again = addExchange(two, { partner, way: 'gives', texts: ['TOURS '] }, ids);
    expect(reasonOf(again)).toBe('alreadyListed');
    expect(exchangeOf(two, partner, 'gets')).toEqual([]);
  });

  it('is put in other words, moved and taken away, one change each', () => {
    let document = giving(small(), 'Acme Fab', 'tours', 'talks', 'tools');
    const idOf = (text: string) =>
      rowsOf(document, 'exchangeItem').find((item) => item.text === text)?.id ??
      'exchangeItem_none';
    document = did(document, moveExchange, { id: idOf('tools'), by: -1 }, ids);
    expect(given(document)).toEqual(['tours', 'tools', 'talks']);
    expect(reasonOf(moveExchange(document, { id: idOf('talks'), by: 1 }, ids))).toBe('nothingToDo');
    document = did(document, writeExchange, { id: idOf('talks'), text: 'guest talks' }, ids);
    const taken = writeExchange(document, { id: idOf('tools'), text: 'Tours' }, ids);
    expect(reasonOf(taken)).toBe('alreadyListed');
    expect(reasonOf(writeExchange(document, { id: idOf('tools'), text: '' }, ids))).toBe(
      'nameEmpty',
    );
    document = did(document, removeExchange, { id: idOf('tours') }, ids);
    expect(given(document)).toEqual(['tools', 'guest talks']);
  });

  it('is part of one edit, however many things it names', () => {
    const document = small();
    const partner = named(document, 'Acme Fab').id;
    const edit = addExchange(document, { partner, way: 'gets', texts: ['a', 'b', 'c'] }, ids);
    expect(edit.ok && changedIds(edit.value.change)).toHaveLength(3);
  });
});

describe('needs that partners answer', () => {
  it('b29 are shared by name, and stay when the last one leaves', () => {
    let document = small();
    const [acme, lab] = ['Acme Fab', 'Maker Lab'].map((name) => named(document, name).id);
    if (!acme || !lab) throw new Error('no partners');
    document = did(document, answerNeed, { partner: acme, name: 'CNC setup' }, ids);
    document = did(document, answerNeed, { partner: lab, name: 'cnc  setup' }, ids);
    const [need] = needsOf(document);
    expect([needsOf(document).length, needsAnsweredBy(document, lab)]).toEqual([1, [need]]);
    const id = need?.id ?? 'need_none';
    document = did(document, leaveNeed, { partner: acme, need: id }, ids);
    document = did(document, leaveNeed, { partner: lab, need: id }, ids);
    expect([needsAnsweredBy(document, lab), needsOf(document).length]).toEqual([[], 1]);
    expect(needsOf(did(document, removeNeed, { need: id }, ids))).toEqual([]);
  });
});

describe('student voice', () => {
  const seated = (seats: readonly ('yes' | 'no' | null)[]): MapDocument => {
    const names = seats.map((_, at) => `Org ${at}`);
    let document = mapOf(['Flex Friday', '# Mentors', ...names].join('\n'), ids);
    for (const [at, studentSeat] of seats.entries()) {
      const partner = named(document, `Org ${at}`).id;
      document = did(document, setFacts, { ids: [partner], facts: { studentSeat } }, ids);
    }
    return document;
  };

  it('b22 counts seats among those where it is known', () => {
    const document = seated(['yes', 'yes', 'no', 'no', 'no', 'no', null, null]);
    expect(studentVoice(document)).toEqual({ yes: 2, known: 6, unknown: 2 });
  });

  it('b22 knows nothing where nobody said anything', () => {
    expect(studentVoice(seated([null, null]))).toEqual({ yes: 0, known: 0, unknown: 2 });
  });
});
