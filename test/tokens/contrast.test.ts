import { describe, expect, it } from 'vitest';
import {
  type Colors,
  dark,
  highContrastDark,
  highContrastLight,
  light,
} from '../../src/tokens/colors';
import { glyphs } from '../../src/tokens/glyphs';
import { contrast } from '../support/contrast';

const looks: readonly (readonly [string, Colors])[] = [
  ['light', light],
  ['dark', dark],
  ['high contrast light', highContrastLight],
  ['high contrast dark', highContrastDark],
];

describe.each(looks)('the %s look', (_name, colors) => {
  const grounds = [colors.bg, colors.surface, colors.raised];

  it('writes ink at 7:1 or more on every ground', () => {
    for (const ground of grounds) expect(contrast(colors.ink, ground)).toBeGreaterThanOrEqual(7);
  });

  it('writes all other text at 4.5:1 or more on every ground', () => {
    const texts = [colors.ink2, colors.accent, colors.okText, colors.closeText, colors.offText];
    for (const ground of grounds)
      for (const text of texts) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('writes on its own tints and on the accent at 4.5:1 or more', () => {
    const pairs = [
      [colors.okText, colors.okBg],
      [colors.closeText, colors.closeBg],
      [colors.offText, colors.offBg],
      [colors.onAccent, colors.accent],
      [colors.surface, colors.ink],
    ] as const;
    for (const [text, ground] of pairs) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('draws control borders, icons and the focus ring at 3:1 or more', () => {
    for (const ground of grounds)
      for (const mark of [colors.border, colors.ink3, colors.accent])
        expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
  });

  it('draws every theme color at 3.0 or more on the surface of the map', () => {
    for (const color of colors.themes)
      expect(contrast(color, colors.surface)).toBeGreaterThanOrEqual(3);
  });

  it('has a glyph for every theme color', () => {
    expect(colors.themes).toHaveLength(glyphs.length);
  });
});

describe('high contrast', () => {
  it.each([
    ['light', highContrastLight],
    ['dark', highContrastDark],
  ] as const)('%s has no tints and only ink for borders', (_name, colors) => {
    expect(colors.tint).toBe(0);
    expect([colors.border, colors.line, colors.ink2]).toEqual([colors.ink, colors.ink, colors.ink]);
    expect(colors.bg).toBe(colors.surface);
  });
});
