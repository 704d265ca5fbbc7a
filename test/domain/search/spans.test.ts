import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, foldedPlaces, wordsIn } from '../../../src/domain/search/fold';
import { spansOf } from '../../../src/domain/search/spans';

const marked = (text: string, looked: string): string =>
  [...spansOf(text, wordsIn(looked))]
    .reverse()
    .reduce(
      (now, { from, to }) => `${now.slice(0, from)}[${now.slice(from, to)}]${now.slice(to)}`,
      text,
    );

describe('marking what was found', () => {
  it('marks the letters as they were written', () => {
    expect(marked('Café Olé', 'ole cafe')).toBe('[Café] [Olé]');
    expect(marked('Cafe\u0301 Olé', 'cafe')).toBe('[Cafe\u0301] Olé');
    expect(marked('Smart Art', 'art')).toBe('Smart [Art]');
    expect(marked('St. Luke’s', "luke's")).toBe('St. [Luke’s]');
  });

  it('marks the whole word where one letter was wrong', () => {
    expect(marked('Eastside Makerspace', 'makrspace')).toBe('Eastside [Makerspace]');
  });

  it('marks overlapping words once', () => {
    expect(marked('Manufacturing', 'manu manufact')).toBe('[Manufact]uring');
  });

  it('folds letter by letter as it folds the whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const places = foldedPlaces(text);
        expect(places.from).toHaveLength(places.text.length + 1);
        expect(places.from.every((at, n) => n === 0 || at >= (places.from[n - 1] ?? 0))).toBe(true);
        expect(folded(places.text)).toBe(places.text);
      }),
    );
  });

  it('never marks beyond the text, nor twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, looked) => {
        let last = 0;
        for (const { from, to } of spansOf(text, wordsIn(looked))) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
