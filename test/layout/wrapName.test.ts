import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanced, lettersOf, shortened, wrapped } from '../../src/layout/wrapName';

const widthOf = (text: string) => lettersOf(text).length * 10;

describe('wrapping a name', () => {
  it('keeps a short name on one line', () => {
    expect(wrapped('Acme Fab', 2, 120, widthOf)).toEqual(['Acme Fab']);
  });

  it('breaks so that the lines are about as wide', () => {
    expect(balanced('Northside Community College', 2, widthOf)).toEqual([
      'Northside',
      'Community College',
    ]);
  });

  it('breaks at spaces only while every word has room on a line', () => {
    expect(balanced('Just-A-Start', 2, widthOf, 120)).toBeNull();
    expect(balanced('Youth Just-A-Start', 2, widthOf, 120)).toEqual(['Youth', 'Just-A-Start']);
  });

  it('breaks a word wider than the line after its hyphen or slash, and keeps it', () => {
    expect(balanced('Pickman Hall/Longy School', 2, widthOf, 90)).toEqual([
      'Pickman Hall/',
      'Longy School',
    ]);
    expect(balanced('Just-A-Start', 2, widthOf, 90)).toEqual(['Just-', 'A-Start']);
  });

  it('does not break marks that are not hyphens between letters', () => {
    expect(balanced('<b>T</b>', 2, widthOf, 30)).toBeNull();
    expect(balanced('-- / --', 2, widthOf, 10)).toEqual(['--', '/ --']);
  });

  it('finds lines for a name of very many words', () => {
    const lines = balanced('word '.repeat(24).trim(), 3, widthOf);
    expect(lines).toHaveLength(3);
    expect(lines?.join(' ')).toBe('word '.repeat(24).trim());
  });

  it('gives nothing when there are too few words', () => {
    expect(balanced('Honeywell', 2, widthOf)).toBeNull();
  });

  it('ends what is too long in an ellipsis', () => {
    const lines = wrapped('word '.repeat(24), 2, 100, widthOf);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.endsWith('…')).toBe(true);
  });

  it('never cuts an emoji or a letter from its accents', () => {
    expect(shortened('👩‍👩‍👧‍👦'.repeat(8), 1, 50, widthOf)).toEqual([
      '👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦…',
    ]);
    expect(lettersOf('e\u0301a')).toEqual(['e\u0301', 'a']);
  });

  it('holds its lines to the width and loses no word before it shortens', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 120, unit: 'grapheme' }), (text) => {
        const name = text.replace(/\s+/gu, ' ').trim();
        fc.pre(name !== '');
        const lines = wrapped(name, 2, 140, widthOf);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(140);
        const bare = (some: string) => some.replace(/\s/gu, '');
        const whole = bare(lines.join(''));
        if (!whole.endsWith('…')) expect(whole).toBe(bare(name));
      }),
    );
  });
});
