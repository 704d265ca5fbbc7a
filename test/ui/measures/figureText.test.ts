import { describe, expect, it } from 'vitest';
import { changeFrom } from '../../../src/measurement/change';
import { between, none, valued, whys } from '../../../src/measurement/figure';
import { noteKeys } from '../../../src/measurement/report';
import { statusKeys } from '../../../src/measurement/status';
import { speak } from '../../../src/messages/speak';
import { statusSigns } from '../../../src/rendering/statusSigns';
import { numberOf, percentOf, signedOf, sizeOf } from '../../../src/ui/measures/figureNumber';
import {
  changeText,
  figureText,
  notesText,
  partnersText,
  type Voice,
  whyText,
} from '../../../src/ui/measures/figureText';

const english: Voice = { words: speak('en'), language: 'en' };
const spanish: Voice = { words: speak('es'), language: 'es' };

const percent = { type: 'percent' } as const;
const people = { type: 'people' } as const;

describe('figures in words', () => {
  it('R2 says a percent with the digits of its sheet', () => {
    expect(figureText(valued(47.5), percent, english)).toBe('47.5%');
    expect(figureText(valued(47.5), { ...percent, digits: 0 }, english)).toBe('48%');
  });

  it('R3 says from where to where people who may be the same ones lie', () => {
    expect(figureText(between(120, 240), people, english)).toBe('between 120 and 240');
    expect(figureText(between(120, 240), people, spanish)).toBe('entre 120 y 240');
  });

  it('says money, rates and averages in their units', () => {
    expect(figureText(valued(90_000), { type: 'money' }, english)).toBe('$90,000');
    expect(figureText(valued(12.34), { type: 'rate', rateBase: 1000 }, english)).toBe(
      '12.3 per 1,000',
    );
    expect(figureText(valued(2.25), { type: 'mean' }, english)).toBe('2.25');
  });

  it('R2 "no one eligible" is words, never 0', () => {
    expect(figureText(none('noOneEligible'), percent, english)).toBe('no one eligible');
  });

  it('R9 40 to 50 is +10.0 pp and +25 percent', () => {
    expect(changeText(changeFrom('up', 40, 50), percent, english)).toBe('+10.0 pp (+25%)');
    expect(changeText(changeFrom('up', 50, 40), percent, english)).toBe('−10.0 pp (−20%)');
  });

  it('R9 from 0 there is no relative change', () => {
    expect(changeText(changeFrom('up', 0, 5), { type: 'count' }, english)).toBe(
      '+5 (no relative change (starting point 0))',
    );
  });

  it('R5 says x of y partners', () => {
    expect(partnersText({ inPool: 7, expected: 14 }, english)).toBe('7 of 14 partners');
  });

  it('R2 says who gave only a percent', () => {
    expect(notesText({ notes: [{ note: 'onlyPercent', count: 1 }] }, english)).toEqual([
      '1 partner gave only a percent: not pooled',
    ]);
  });

  it('has plain words for every reason and note, in both languages', () => {
    for (const voice of [english, spanish]) {
      for (const why of whys) expect(whyText(why, voice)).not.toContain('figures.');
      for (const note of noteKeys)
        for (const count of [1, 2])
          expect(notesText({ notes: [{ note, count }] }, voice)[0]).not.toContain('figures.');
    }
  });
});

describe('what is not quite 0 or 100', () => {
  const one = (value: number, digits = 1) => numberOf(value, { ...percent, digits }, 'en');

  it('a percent that is not 100 never reads 100: it gets a digit more, then "more than"', () => {
    expect([one(99.8), one(99.96), one(99.998), one(100), one(100.04)]).toEqual([
      ...['99.8%', '99.96%', '>99.99%', '100.0%', '100.04%'],
    ]);
    expect([one(99.8, 0), one(100.0004)]).toEqual(['99.8%', '>100.00%']);
  });

  it('a percent that is not 0 never reads 0', () => {
    expect([one(0.04), one(0.004), one(0), one(0.04, 0)]).toEqual([
      ...['0.04%', '<0.01%', '0.0%', '<0.1%'],
    ]);
  });

  it('what only adding up made uneven is 100', () => {
    expect(one(100 * (0.1 + 0.2) * (1 / 0.3))).toBe('100.0%');
  });

  it('shares and relative changes keep to it', () => {
    expect([percentOf(0.998, 'en'), percentOf(1, 'en'), percentOf(0.0004, 'en')]).toEqual([
      ...['99.8%', '100%', '<0.1%'],
    ]);
    expect([percentOf(0.003, 'en', true), percentOf(-0.0004, 'en', true)]).toEqual([
      ...['+0.3%', '>−0.1%'],
    ]);
  });

  it('a small difference gets a digit more before it is written as none', () => {
    expect([signedOf(0.04, percent, 'en'), sizeOf(-0.04, percent, 'en')]).toEqual([
      ...['+0.04', '0.04'],
    ]);
    expect(signedOf(0.004, percent, 'en')).toBe('0.0');
  });
});

describe('the seven statuses', () => {
  it('R12 are told apart by shape, not by color alone', () => {
    const shapes = statusKeys.map((key) => JSON.stringify(statusSigns[key]));
    expect(new Set(shapes).size).toBe(7);
  });
});
