import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutQuote, withQuote } from '../../src/interchange/formulaQuote';

describe('cells that a spreadsheet would take for formulas', () => {
  it('get a quote mark, also after spaces and full-width; plain numbers and other texts do not', () => {
    for (const cell of ['=1+1', '+49 30 12', '-a', '@x', '  =1', '＝1', '\t1', "'=1"])
      expect(withQuote(cell)).toBe(`'${cell}`);
    for (const cell of ['-5', '+1.5', '-3,5', '-12%', 'a=b', "'90s club", '', '5 - 3'])
      expect(withQuote(cell)).toBe(cell);
  });

  it('any text comes back as it was, and none begins as a formula', () => {
    const start = fc.constantFrom('', "'", "''", '=', '+', '-', '@', ' ', '\t', '-5', '＠');
    fc.assert(
      fc.property(start, start, fc.string(), (one, two, rest) => {
        const cell = one + two + rest;
        expect(withoutQuote(withQuote(cell))).toBe(cell);
        expect(withQuote(cell)).not.toMatch(/^\s*(?:[=@]|[+-](?![\d.,]+%?$))/u);
      }),
    );
  });
});
