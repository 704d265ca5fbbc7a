import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitCamera, isNearly, outermost } from '../../src/rendering/fitCamera';
import { sceneFor } from '../support/picture';
import { sketchOf } from '../support/sketch';

const scene = sceneFor(sketchOf('Flex Friday\n# Mentors\nAcme Fab\nBeta\n# Tours\nGamma\nDelta'));
const size = { width: 900, height: 600 };

describe('fitting a map', () => {
  it('without names its outermost circles decide alone', () => {
    const spots = fc.array(
      fc.tuple(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -3000, max: 3000 })),
      { minLength: scene.circles.length, maxLength: scene.circles.length },
    );
    fc.assert(
      fc.property(spots, (at) => {
        const circles = scene.circles.map((circle, index) => ({
          ...circle,
          x: at[index]?.[0] ?? 0,
          y: at[index]?.[1] ?? 0,
        }));
        const moved = { ...scene, circles };
        expect(outermost(moved).circles.length).toBeLessThanOrEqual(4);
        expect(fitCamera(outermost(moved), size, null)).toEqual(fitCamera(moved, size, null));
      }),
    );
  });

  it('leaves alone what fits but for a few px, and nothing more', () => {
    const fits = fitCamera(scene, size, null);
    expect(isNearly(fits, fits, size)).toBe(true);
    expect(isNearly({ ...fits, tx: fits.tx + 8 }, fits, size)).toBe(true);
    expect(isNearly({ ...fits, tx: fits.tx + 40 }, fits, size)).toBe(false);
    expect(isNearly({ ...fits, k: fits.k * 1.2 }, fits, size)).toBe(false);
    expect(isNearly({ ...fits, k: fits.k / 1.2 }, fits, size)).toBe(false);
  });
});
