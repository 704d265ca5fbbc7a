import { describe, expect, it } from 'vitest';
import { fitCamera } from '../../src/rendering/fitCamera';
import { placeLabels } from '../../src/rendering/labels';
import { lookOf } from '../../src/rendering/look';
import { layersOf } from '../../src/rendering/lookCircle';
import { strokeOf } from '../../src/rendering/lookLine';
import { bubbleColor, weightFor } from '../../src/rendering/lookPaint';
import { sceneOf } from '../../src/rendering/sceneOf';
import { contrast } from '../support/contrast';
import { cityMap, fortyIn, laidOut } from '../support/exampleMaps';
import { measure } from '../support/measure';
import { seededMap } from '../support/seededMap';

/** What is left of 1024×768 for the map beside rail, header, text line and filter. */
const surface = { width: 930, height: 560 };
const look = lookOf({ room: true });

const fitted = (count: number) => {
  const document = fortyIn(count);
  const scene = sceneOf(document, laidOut(document));
  const camera = fitCamera(scene, surface, measure, {}, look.type);
  return { scene, camera, ...placeLabels(scene, camera, surface, measure, { type: look.type }) };
};

describe('names on a projector at 1024×768, everything in view', () => {
  it.each([3, 4, 5, 6, 7])(
    'b1 of forty partners in %i themes: themes from 24 px, partners from 16 px, none missing',
    (count) => {
      const { scene, placed, left } = fitted(count);
      expect(left).toEqual([]);
      expect(placed).toHaveLength(scene.circles.length);
      for (const { type, size } of placed)
        expect(size).toBeGreaterThanOrEqual(type === 'partner' ? 16 : 24);
    },
  );

  it('are cut before they shrink, and hardly ever', () => {
    for (const count of [3, 5, 7]) {
      const cut = fitted(count).placed.filter(({ lines }) => lines.at(-1)?.endsWith('…'));
      expect(cut.length).toBeLessThanOrEqual(6);
      for (const { lines } of cut) expect(lines.join('').length).toBeGreaterThanOrEqual(5);
    }
  });

  it('stand inside the surface and not on one another', () => {
    const { placed } = fitted(7);
    const boxes = placed.map(({ x, y, width, height }) => ({
      left: x - width / 2,
      right: x + width / 2,
      top: y - height / 2,
      bottom: y + height / 2,
    }));
    for (const [at, a] of boxes.entries()) {
      expect(a.left >= 0 && a.right <= surface.width && a.top >= 0).toBe(true);
      for (const b of boxes.slice(at + 1))
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(
          false,
        );
    }
  });

  it('keep their size whatever the zoom is, closer or further away', () => {
    const { scene, camera } = fitted(5);
    for (const by of [0.6, 2]) {
      const at = { ...camera, k: camera.k * by };
      const { placed } = placeLabels(scene, at, surface, measure, { type: look.type });
      expect(Math.min(...placed.map(({ size }) => size))).toBeGreaterThanOrEqual(16);
    }
  });

  it('can be read on a larger map too: all of themes, and of partners most', () => {
    const document = cityMap();
    const scene = sceneOf(document, laidOut(document));
    const camera = fitCamera(scene, surface, measure, {}, look.type);
    const { placed } = placeLabels(scene, camera, surface, measure, { type: look.type });
    expect(Math.min(...placed.map(({ size }) => size))).toBeGreaterThanOrEqual(16);
    const isHead = ({ type }: { type: string }) => type !== 'partner';
    expect(placed.filter(isHead)).toHaveLength(scene.circles.filter(isHead).length);
    expect(placed.length / scene.circles.length).toBeGreaterThan(0.65);
  });

  it.each([
    [100, 1],
    [100, 2],
    [300, 1],
    [300, 2],
  ])(
    'have names of themes from 24 px with %i partners too, cut before they shrink (seed %i)',
    (partners, seed) => {
      const document = seededMap({ partners, seed });
      const scene = sceneOf(document, laidOut(document));
      const camera = fitCamera(scene, surface, measure, {}, look.type);
      const { placed } = placeLabels(scene, camera, surface, measure, { type: look.type });
      const heads = placed.filter(({ type }) => type !== 'partner');
      expect(heads).toHaveLength(scene.circles.filter(({ type }) => type !== 'partner').length);
      expect(Math.min(...heads.map(({ size }) => size))).toBeGreaterThanOrEqual(24);
      expect(placed.length - heads.length).toBeGreaterThan(12);
    },
  );
});

describe('lines and rings on a projector', () => {
  const { scene } = fitted(3);
  const plain = lookOf();

  it('are half as strong again, and full in color', () => {
    for (const line of scene.lines) {
      const at = strokeOf(line, weightFor(look, 1), look);
      expect(at.width).toBeCloseTo(1.5 * strokeOf(line, weightFor(plain, 1), plain).width);
      expect(at.opacity).toBe(1);
      expect(contrast(at.color, look.colors.surface)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('have no tint and no half tone', () => {
    for (const circle of scene.circles) {
      const layers = layersOf(circle, circle.r, weightFor(look, 1), look);
      expect(layers.every(({ strokeOpacity }) => strokeOpacity === 1)).toBe(true);
      if (circle.type === 'theme')
        expect(bubbleColor(look, circle.color)).toBe(look.colors.surface);
    }
  });

  it('follow high contrast where a person asked for it', () => {
    expect(lookOf({ room: true, highContrast: true }).colors.ink).toBe('#000000');
    expect(lookOf({ room: true, highContrast: true }).type.theme.size).toBe(24);
  });
});
