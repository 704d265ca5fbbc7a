import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invisibleIn } from '../../../src/ui/inspector/invisible';

describe('characters that nobody sees', () => {
  it('are found with their codes, each once', () => {
    expect(invisibleIn('Acme\u200bFab\u200b\u202e')).toEqual(['U+200B', 'U+202E']);
    expect(invisibleIn('\ufeffAcme')).toEqual(['U+FEFF']);
    expect(invisibleIn('Ac\u200dme')).toEqual(['U+200D']);
  });

  it('are not what joins an emoji or belongs to a script', () => {
    expect(invisibleIn('👩‍🏫 👩🏽‍🔬 🏳️‍🌈')).toEqual([]);
    expect(invisibleIn('می‌خواهم')).toEqual([]);
    expect(invisibleIn('क्‍ष')).toEqual([]);
  });

  it('are never letters, digits or signs of ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => invisibleIn(text).length === 0),
    );
  });
});
