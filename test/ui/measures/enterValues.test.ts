import { describe, expect, it } from 'vitest';
import { proposedMeaning } from '../../../src/domain/markers';
import type { Cell } from '../../../src/domain/measureRow';
import { readValue } from '../../../src/ui/measures/enter/readValue';
import { type Said, settle } from '../../../src/ui/measures/enter/settle';

const english = {
  language: 'en',
  meaningOf: proposedMeaning,
  answerOf: (text: string) => (text === 'yes' ? 1 : null),
} as const;
const spanish = { ...english, language: 'es' } as const;
const read = (text: string) => readValue(text, english);

const empty = { there: undefined, waiting: null };
const having = (n: number | null, d: number | null, state: Cell[2] = 'reported') => ({
  there: [n, d, state, 'final', 1, null] as Cell,
  waiting: null,
});
const typed = (n?: string, d?: string): Said => ({
  ...(n !== undefined && { n: read(n) }),
  ...(d !== undefined && { d: read(d) }),
});
const percent = { type: 'percent' } as const;
const reported = (n: number, d: number | null) => ({
  ok: true,
  value: { cell: { n, d, state: 'reported', status: 'final' }, waiting: null },
});

describe('what is typed into a cell', () => {
  it('R4 a blank is missing and 0 is a value', () => {
    expect(read('  ')).toEqual({ is: 'blank' });
    expect(read('0')).toEqual({ is: 'number', value: 0 });
  });

  it('reads numbers, pairs and percents as people write them', () => {
    expect(read('1,234')).toEqual({ is: 'number', value: 1234 });
    expect(readValue('1.234,5', spanish)).toEqual({ is: 'number', value: 1234.5 });
    expect(readValue('1,5', spanish)).toEqual({ is: 'number', value: 1.5 });
    expect(read('30/60')).toEqual({ is: 'pair', n: 30, d: 60 });
    expect(read('30 out of 60')).toEqual({ is: 'pair', n: 30, d: 60 });
    expect(read('60 %')).toEqual({ is: 'percent', value: 60 });
    expect(read('$1,200')).toEqual({ is: 'number', value: 1200 });
  });

  it('R4 reads usual signs, asks about others, and never takes a dash for missing', () => {
    expect(read('NA')).toEqual({ is: 'state', state: 'notApplicable' });
    expect(read('s')).toEqual({ is: 'state', state: 'suppressed' });
    expect(read('<10')).toEqual({ is: 'state', state: 'suppressed' });
    expect(read('-')).toEqual({ is: 'sign', text: '-' });
    expect(read('1.2.3')).toEqual({ is: 'wrong' });
  });
});

describe('what a cell comes to', () => {
  const settled = (before: Parameters<typeof settle>[1], said: Said) =>
    settle(percent, before, said, 'final');

  it('fills both numbers from a pair, or from two cells beside each other', () => {
    expect(settled(empty, typed('30/60'))).toEqual(reported(30, 60));
    expect(settled(empty, typed('30', '60'))).toEqual(reported(30, 60));
    expect(settled(having(null, 60, 'missing'), typed('30'))).toEqual(reported(30, 60));
  });

  it('R2 never takes a number without its "out of" for a percent: it waits', () => {
    expect(settled(empty, typed('30'))).toEqual({ ok: true, value: { waiting: 30 } });
    expect(settled({ ...empty, waiting: 30 }, typed(undefined, '60'))).toEqual(reported(30, 60));
    expect(settled(empty, typed('60%'))).toEqual(reported(60, null));
    expect(settled(having(60, null), typed(undefined, '50'))).toMatchObject({
      error: 'onlyPercent',
    });
  });

  it('R4 keeps an "out of" whose "how many" is missing, and never makes it 0', () => {
    expect(settled(empty, typed(undefined, '60'))).toMatchObject({
      value: { cell: { n: null, d: 60, state: 'missing' } },
    });
    expect(settled(having(30, 60), typed(''))).toMatchObject({
      value: { cell: { n: null, d: 60, state: 'missing' } },
    });
    expect(settled(having(30, 60), typed('', ''))).toMatchObject({ value: { cell: null } });
  });

  it('R4 a sign may stand in one cell or in both; two that differ are refused as what they are', () => {
    const state = { value: { cell: { n: null, d: null, state: 'notApplicable' } } };
    expect(settled(empty, typed('NA', 'NA'))).toMatchObject(state);
    expect(settled(empty, typed('', 'NA'))).toMatchObject(state);
    expect(settled(empty, typed('NA', '*'))).toMatchObject({ error: 'twoSigns' });
    expect(settled(empty, typed('9', 'NA'))).toMatchObject({ error: 'partAndSign' });
    expect(settled(empty, typed('-', 'NA'))).toMatchObject({ error: 'sign' });
  });

  it('says why not, where nobody could know what was meant', () => {
    expect(settled(having(30, 60), typed(undefined, ''))).toMatchObject({ error: 'wholeNeeded' });
    expect(settled(having(30, 60), typed('60%'))).toMatchObject({ error: 'percentWithWhole' });
    expect(settled(empty, typed('30/60', '80'))).toMatchObject({ error: 'twoWholes' });
    expect(settle({ type: 'count' }, empty, typed('30/60'), 'final')).toMatchObject({
      error: 'noWhole',
    });
  });

  it('R2 a mean stands without how many it is of', () => {
    expect(settle({ type: 'mean' }, empty, typed('3.4'), 'estimated')).toMatchObject({
      value: { cell: { n: 3.4, d: null, state: 'reported', status: 'estimated' } },
    });
  });
});
