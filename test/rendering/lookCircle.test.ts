import { describe, expect, it } from 'vitest';
import type { Status } from '../../src/domain/row';
import { glyphPaths } from '../../src/rendering/glyphs';
import { type Look, lookOf } from '../../src/rendering/look';
import { layersOf } from '../../src/rendering/lookCircle';
import { bubbleColor, weightAt } from '../../src/rendering/lookPaint';
import type { SceneCircle } from '../../src/rendering/scene';
import { glyphs } from '../../src/tokens/glyphs';

const circle = (given: Partial<SceneCircle>): SceneCircle => ({
  id: 'node_1',
  type: 'partner',
  name: 'Acme Fab',
  x: 0,
  y: 0,
  r: 9,
  color: 0,
  glyph: null,
  status: 'existing',
  pinned: false,
  faded: false,
  ...given,
});

const ringOf = (status: Status, r = 9, look: Look = lookOf()) => {
  const ring = layersOf(circle({ status }), r, 1, look).find(({ stroke }) => stroke);
  if (!ring) throw new Error('no ring');
  return ring;
};

describe('the ring of a partner', () => {
  it('b2 is solid, dashed or dotted by status', () => {
    expect(ringOf('existing').dash).toEqual([]);
    const [on = 0, off = 0] = ringOf('warm').dash;
    expect(on).toBeGreaterThan(4);
    expect(off).toBeGreaterThan(2.5);
    expect(ringOf('wished').dash[0]).toBeLessThan(0.1);
  });

  it('closes without a seam: the pattern goes around a whole number of times', () => {
    for (const status of ['warm', 'wished'] as const)
      for (const r of [5, 7.3, 9, 18.6]) {
        const { dash, r: middle } = ringOf(status, r);
        const times = (2 * Math.PI * middle) / dash.reduce((sum, one) => sum + one, 0);
        expect(Math.abs(times - Math.round(times))).toBeLessThan(0.05);
      }
  });

  it('stays within 2 px of the circle, so that neighbors are not touched', () => {
    for (const layer of layersOf(circle({ status: 'wished' }), 9, 1, lookOf()))
      expect(layer.r + layer.width / 2).toBeLessThanOrEqual(11);
  });

  it('is left away where the circle is only a dot', () => {
    expect(layersOf(circle({}), 3, 0.55, lookOf())).toHaveLength(1);
  });

  it('is ink in high contrast, the dot keeps its color', () => {
    const look = lookOf({ highContrast: true });
    expect(ringOf('warm', 9, look).stroke).toBe(look.colors.ink);
    const fills = layersOf(circle({}), 9, 1, look).map(({ fill }) => fill);
    expect(fills).toContain(look.colors.themes[0]);
  });
});

describe('colors on the map', () => {
  it('draws partners not sorted yet in gray', () => {
    const look = lookOf();
    const fills = layersOf(circle({ color: null }), 9, 1, look).map(({ fill }) => fill);
    expect(fills).toContain(look.colors.ink3);
  });

  it('tints a big circle a little, and not at all in high contrast', () => {
    expect(bubbleColor(lookOf(), 0)).toBe('#ebf2f7');
    expect(bubbleColor(lookOf({ highContrast: true }), 0)).toBe('#ffffff');
  });

  it('keeps rings between hair and rope at every zoom', () => {
    expect([0.1, 1, 4].map(weightAt)).toEqual([0.55, 1, 1.6]);
  });
});

describe('the signs of themes', () => {
  it.each(glyphs)('%s stays in its square and closes', (glyph) => {
    const { movements } = glyphPaths[glyph];
    const numbers = movements.flatMap(([, ...rest]) => rest);
    for (const number of numbers) expect(Math.abs(number)).toBeLessThanOrEqual(1.02);
    expect(movements[0]?.[0]).toBe('M');
    expect(movements.at(-1)).toEqual(['Z']);
  });

  it('are twelve different shapes', () => {
    const shapes = glyphs.map((glyph) => JSON.stringify(glyphPaths[glyph]));
    expect(new Set(shapes).size).toBe(12);
  });
});
