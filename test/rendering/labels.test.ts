import { describe, expect, it } from 'vitest';
import type { Id } from '../../src/domain/id';
import { fitCamera } from '../../src/rendering/fitCamera';
import { placeLabels } from '../../src/rendering/labels';
import type { Camera, Scene, SceneCircle } from '../../src/rendering/scene';
import { sceneOf } from '../../src/rendering/sceneOf';
import { mapType } from '../../src/tokens/type';
import { fortyIn, laidOut, largeMap } from '../support/exampleMaps';
import { countingIds, idOf } from '../support/ids';
import { mapOf, named } from '../support/maps';
import { measure } from '../support/measure';
import { boxOf, namesOnCircles, namesOutside, overlappingNames } from '../support/pictureChecks';

const window = { width: 960, height: 668 };
const middle: Camera = { k: 1, tx: 480, ty: 334 };

const circle = (index: number, over: Partial<SceneCircle>): SceneCircle => ({
  id: idOf('node', index),
  type: 'partner',
  name: `Partner ${index}`,
  x: 0,
  y: 0,
  r: 9,
  color: 0,
  glyph: null,
  status: 'existing',
  pinned: false,
  faded: false,
  ...over,
});

const sceneWith = (...circles: readonly SceneCircle[]): Scene => ({
  circles,
  lines: [],
  notes: [],
  bounds: { left: -1, top: -1, right: 1, bottom: 1 },
});

const linesOf = (scene: Scene, camera = middle) =>
  placeLabels(scene, camera, window, measure).placed.map(({ lines }) => lines.join(' '));

describe('placing names', () => {
  it('sets a theme’s name inside its circle with its sign above', () => {
    const theme = circle(1, { type: 'theme', name: 'Space and equipment', r: 70, glyph: 'square' });
    const [label] = placeLabels(sceneWith(theme), middle, window, measure).placed;
    expect(label?.lines.join(' ')).toBe('Space and equipment');
    expect(label?.lines.length).toBeGreaterThan(1);
    expect(Math.hypot((label?.x ?? 0) - 480, (label?.y ?? 0) - 334)).toBeLessThan(20);
    expect(label?.glyph?.y).toBeLessThan((label?.y ?? 0) - (label?.height ?? 0) / 2 + 1);
  });

  it('sets a theme’s name outside when its circle is too small for it', () => {
    const theme = circle(1, { type: 'theme', name: 'Space and equipment', r: 24, glyph: 'square' });
    const [label] = placeLabels(sceneWith(theme), middle, window, measure).placed;
    expect(namesOnCircles(sceneWith(circle(2, { r: 24 })), middle, label ? [label] : [])).toEqual(
      [],
    );
    expect(label?.glyph?.x).toBeLessThan((label?.x ?? 0) - (label?.width ?? 0) / 2);
  });

  it('keeps a name away from the circle it hangs on', () => {
    const scene = sceneOf(
      ...((document) => [document, laidOut(document)] as const)(mapOf('P\n# A\na1', countingIds())),
    );
    const partner = scene.circles[2];
    const label = placeLabels(scene, middle, window, measure).placed.find(
      ({ id }) => id === partner?.id,
    );
    expect(label?.align).toBe('left');
    expect(label?.x).toBeGreaterThan((partner?.x ?? 0) + 480);
  });

  it('leaves out what finds no room and says whose name it is', () => {
    const crowd = Array.from({ length: 60 }, (_, at) =>
      circle(at, {
        name: `A rather long name ${at}`,
        x: (at % 8) * 22 - 80,
        y: Math.floor(at / 8) * 22 - 80,
      }),
    );
    const scene = sceneWith(...crowd);
    const { placed, left } = placeLabels(scene, middle, window, measure);
    expect(left.length).toBeGreaterThan(0);
    expect(placed.length + left.length).toBe(60);
    expect(overlappingNames(placed)).toEqual([]);
    expect(namesOnCircles(scene, middle, placed)).toEqual([]);
  });

  it('names what is selected before the others', () => {
    const crowd = Array.from({ length: 60 }, (_, at) =>
      circle(at, {
        name: `A rather long name ${at}`,
        x: (at % 8) * 22 - 80,
        y: Math.floor(at / 8) * 22 - 80,
      }),
    );
    const scene = sceneWith(...crowd);
    const edge = crowd[56]?.id as Id;
    const { placed } = placeLabels(scene, middle, window, measure, { first: new Set([edge]) });
    expect(placed.map(({ id }) => id)).toContain(edge);
  });

  it('keeps names within the window and passes over circles out of view', () => {
    const scene = sceneWith(
      circle(1, { x: 470 }),
      circle(2, { x: -470 }),
      circle(3, { y: 330 }),
      circle(4, { x: 2000 }),
    );
    const { placed, left } = placeLabels(scene, middle, window, measure);
    expect(placed).toHaveLength(3);
    expect(left).toEqual([]);
    expect(namesOutside(placed, window)).toEqual([]);
  });

  it('shows partners without names when zoomed far out', () => {
    const far = { ...middle, k: mapType.namesFrom - 0.05 };
    expect(linesOf(sceneWith(circle(1, {})), far)).toEqual([]);
    expect(linesOf(sceneWith(circle(1, {})))).toEqual(['Partner 1']);
  });

  it('keeps right-to-left names, emoji and markup as the text they are', () => {
    const names = ['مركز الفنون', '👩‍👩‍👧‍👦 Family', '<img src=x onerror=alert(1)>', '=1+1'];
    const scene = sceneWith(...names.map((name, at) => circle(at, { name, y: at * 80 - 120 })));
    const bare = (text: string) => text.replace(/\s/gu, '');
    expect(linesOf(scene).map(bare).sort()).toEqual(names.map(bare).sort());
  });

  it('breaks a long name into three lines, and shortens only what these cannot hold', () => {
    const long = 'Agassiz Baldwin Community Maude Morgan Arts Center and its many friends';
    expect(linesOf(sceneWith(circle(1, { name: long })))).toEqual([long]);
    const [line] = linesOf(sceneWith(circle(1, { name: `${long} ${long}` })));
    expect(line?.endsWith('…')).toBe(true);
  });

  it('comes to the same names for the same picture', () => {
    const document = fortyIn(7);
    const scene = sceneOf(document, laidOut(document));
    const camera = fitCamera(scene, window, measure);
    const once = placeLabels(scene, camera, window, measure);
    expect(placeLabels(scene, camera, window, measure)).toEqual(once);
  });

  it('stands no name on anything at any zoom of a large map, but for dots seen from far away', () => {
    const document = largeMap(300);
    const scene = sceneOf(document, laidOut(document));
    for (const k of [0.2, 0.45, 0.6, 1, 2]) {
      const camera = { k, tx: 480, ty: 334 };
      const { placed } = placeLabels(scene, camera, window, measure);
      const circles = scene.circles.filter(({ type, r }) => type !== 'partner' || r * k >= 2.5);
      expect(overlappingNames(placed)).toEqual([]);
      expect(namesOnCircles({ ...scene, circles }, camera, placed)).toEqual([]);
      expect(namesOutside(placed, window)).toEqual([]);
    }
  }, 60_000);

  it('names every theme of a large map seen from far away, whole', () => {
    const document = largeMap(900);
    const scene = sceneOf(document, laidOut(document));
    const { placed, cut } = placeLabels(scene, fitCamera(scene, window, measure), window, measure);
    const themes = scene.circles.filter(({ type }) => type === 'theme');
    const named = new Set(placed.map(({ id }) => id));
    expect(themes.filter(({ id }) => !named.has(id) || cut.includes(id))).toEqual([]);
  }, 60_000);
});

describe('fitting the camera', () => {
  it('shows every circle with its name inside the window, clear of panels', () => {
    const document = fortyIn(5);
    const scene = sceneOf(document, laidOut(document));
    const { k, tx, ty } = fitCamera(scene, window, measure, { right: 200, top: 60 });
    for (const { x, y, r } of scene.circles) {
      expect(x * k + tx - r * k).toBeGreaterThanOrEqual(0);
      expect(x * k + tx + r * k).toBeLessThanOrEqual(window.width - 200);
      expect(y * k + ty - r * k).toBeGreaterThanOrEqual(60);
      expect(y * k + ty + r * k).toBeLessThanOrEqual(window.height);
    }
  });

  it('does not blow a small map up beyond 160 %, and shows all of a huge one', () => {
    const document = mapOf('Flex Friday\n# Mentors\nAcme Fab', countingIds());
    const scene = sceneOf(document, laidOut(document));
    expect(fitCamera(scene, window, measure).k).toBeCloseTo(1.6);
    const far = sceneWith(circle(1, { x: -9000 }), circle(2, { x: 9000 }));
    const { k, tx } = fitCamera(far, window, measure);
    expect(k).toBeLessThan(0.1);
    expect(-9000 * k + tx).toBeGreaterThan(0);
    expect(9000 * k + tx).toBeLessThan(window.width);
  });

  it('shows an empty map’s middle', () => {
    expect(fitCamera(sceneWith(), window, measure)).toMatchObject({ tx: 480, ty: 334 });
  });

  it('leaves the names a place: their boxes lie within the window', () => {
    const document = fortyIn(4);
    const scene = sceneOf(document, laidOut(document));
    const camera = fitCamera(scene, window, measure);
    const { placed } = placeLabels(scene, camera, window, measure);
    expect(placed.some(({ id }) => id === named(document, 'YMCA').id)).toBe(true);
    expect(Math.min(...placed.map((label) => boxOf(label).left))).toBeGreaterThanOrEqual(0);
  });
});
