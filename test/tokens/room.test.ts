import { describe, expect, it } from 'vitest';
import type { Colors } from '../../src/tokens/colors';
import { glyphs } from '../../src/tokens/glyphs';
import { lookInRoom, shownLook } from '../../src/tokens/looks';
import { roomDark, roomLight } from '../../src/tokens/room';
import { contrast } from '../support/contrast';

const rooms: readonly (readonly [string, Colors])[] = [
  ['light', roomLight],
  ['dark', roomDark],
];

describe.each(rooms)('a %s room', (_name, colors) => {
  const grounds = [colors.bg, colors.surface, colors.raised];

  it('reads every text at 7:1 or more', () => {
    const { ink, ink2, accent, okText, closeText, offText } = colors;
    for (const ground of grounds)
      for (const text of [ink, ink2, accent, okText, closeText, offText])
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(7);
    const pairs = [
      [okText, colors.okBg],
      [closeText, colors.closeBg],
      [offText, colors.offBg],
      [colors.onAccent, accent],
    ] as const;
    for (const [text, ground] of pairs) expect(contrast(text, ground)).toBeGreaterThanOrEqual(7);
  });

  it('sees every mark at 4.5:1 or more: themes, borders, icons', () => {
    expect(colors.themes).toHaveLength(glyphs.length);
    for (const mark of [...colors.themes, ...colors.more, colors.border, colors.ink3])
      expect(contrast(mark, colors.surface)).toBeGreaterThanOrEqual(4.5);
  });

  it('has no tints', () => {
    expect([colors.tint, colors.edge]).toEqual([0, 1]);
  });
});

describe('the look for a room', () => {
  it('is white unless the room is dark, whatever the screen is', () => {
    const dark = shownLook('dark', { dark: true, moreContrast: false });
    expect(lookInRoom(dark, false).colors.surface).toBe('#ffffff');
    expect(lookInRoom(dark, true).colors.surface).toBe('#000000');
  });

  it('stays high contrast where a person asked for that', () => {
    const strong = shownLook('contrast', { dark: false, moreContrast: false });
    expect(lookInRoom(strong, false)).toMatchObject({ highContrast: true, dark: false });
    expect(lookInRoom(strong, true).colors.ink).toBe('#ffffff');
  });
});
