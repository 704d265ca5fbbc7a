import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toScreen } from '../../src/rendering/camera';
import { hitTestOf } from '../../src/rendering/hit';
import { lookOf } from '../../src/rendering/look';
import { strokeOf } from '../../src/rendering/lookLine';
import { type Curve, distanceTo, pieceIn, pointOn } from '../../src/rendering/paintCurve';
import { curveOf } from '../../src/rendering/paintPlace';
import type { Camera } from '../../src/rendering/scene';
import { stageOf } from '../../src/rendering/stage';
import { putAt } from '../../src/rendering/stagePlaces';
import { drawn } from '../scenes/maps/drawScene';
import { contrast } from '../support/contrast';
import { named } from '../support/maps';
import { sceneFor } from '../support/picture';
import { seededMap } from '../support/seededMap';
import { sketchOf } from '../support/sketch';

const camera: Camera = { k: 1, tx: 640, ty: 360 };

/** As many connections between two themes as asked for. */
const between = (count: number) => {
  const partners = (theme: string) => Array.from({ length: 10 }, (_, at) => `${theme}${at}`);
  const links = Array.from({ length: count }, (_, at) => `A${at % 10} -- B${Math.floor(at / 10)}`);
  return sketchOf(
    ['P', '# A', ...partners('A'), '# B', ...partners('B'), ...links, 'A0 -- A1'].join('\n'),
  );
};
const pulls = (count: number) =>
  sceneFor(between(count)).lines.flatMap(({ kind, bundle }) =>
    kind === 'link' ? [bundle?.pull ?? 0] : [],
  );

describe('many connections', () => {
  it('run alone while they are few, and together from about thirty on', () => {
    expect(new Set(pulls(20))).toEqual(new Set([0]));
    expect(Math.max(...pulls(36))).toBeGreaterThan(0.1);
    expect(Math.max(...pulls(80))).toBeGreaterThan(0.7);
  });

  it('run together a little more with each, so that one more makes nothing jump', () => {
    for (const count of [24, 30, 45, 60, 80]) {
      const [less, more] = [Math.max(...pulls(count)), Math.max(...pulls(count + 1))];
      expect(more - less).toBeGreaterThanOrEqual(0);
      expect(more - less).toBeLessThan(0.03);
    }
  });

  it('leave those within a theme alone', () => {
    const scene = sceneFor(between(80));
    const inside = scene.lines.filter(({ kind, bundle }) => kind === 'link' && !bundle);
    expect(inside).toHaveLength(1);
  });

  it('come close to each other between their themes', () => {
    const spread = (count: number) => {
      const stage = stageOf(sceneFor(between(count)));
      const middles = stage.links
        .slice(0, 20)
        .flatMap((line) => curveOf(stage, line, camera) ?? [])
        .map((curve) => pointOn(curve, 0.5));
      const [x, y] = [0, 1].map((at) => middles.reduce((sum, p) => sum + (p[at] ?? 0), 0) / 20);
      return middles.reduce((sum, p) => sum + Math.hypot(p[0] - (x ?? 0), p[1] - (y ?? 0)), 0) / 20;
    };
    expect(spread(90)).toBeLessThan(0.5 * spread(20));
  });

  it('are quieter than few, and still clear enough on the map: 3:1 in high contrast and a room', () => {
    const [line] = sceneFor(between(90)).lines.filter(({ bundle }) => bundle);
    if (!line) throw new Error('none runs with others');
    expect(strokeOf(line, 1, lookOf()).opacity).toBeLessThan(0.7);
    for (const look of [lookOf({ highContrast: true }), lookOf({ room: true })]) {
      const stroke = strokeOf(line, 1, look);
      expect(stroke.opacity).toBe(1);
      expect(contrast(stroke.color, look.colors.surface)).toBeGreaterThanOrEqual(3);
    }
  });

  it('are hit where they are drawn', () => {
    const stage = stageOf(sceneFor(between(90)));
    const test = hitTestOf(stage);
    let hits = 0;
    for (const staged of stage.links) {
      const curve = curveOf(stage, staged, camera);
      if (!curve) continue;
      for (const part of [0.3, 0.5, 0.7]) {
        const point = pointOn(curve, part);
        const pick = test.at(point, camera);
        if (!pick.link) continue;
        const found = stage.links.find(({ line }) => line.id === pick.link);
        const hit = found && curveOf(stage, found, camera);
        expect(hit && distanceTo(hit, point)).toBeLessThanOrEqual(8);
        hits++;
      }
    }
    expect(hits).toBeGreaterThan(100);
  });

  it('follow their themes when these are moved', () => {
    const map = between(90);
    const stage = stageOf(sceneFor(map));
    const [first] = stage.links;
    const before = first && curveOf(stage, first, camera);
    putAt(stage, new Map([[named(map, 'B').id, [0, 900]]]));
    expect(first && curveOf(stage, first, camera)).not.toEqual(before);
  });
});

describe('a few connections', () => {
  const map = sketchOf('P\n# A\na1\n# B\nb1\n# C\nc1\na1 -- b1\na1 -- c1\nb1 -- c1');
  it('bow around the center and themes where that is possible', () => {
    const stage = stageOf(sceneFor(map));
    const big = stage.circles.filter(({ type }) => type !== 'partner');
    for (const staged of stage.links) {
      const curve = curveOf(stage, staged, camera) as Curve;
      const over = Array.from({ length: 21 }, (_, at) => pointOn(curve, at / 20)).filter(([x, y]) =>
        big.some((circle) => {
          const [cx, cy] = toScreen(camera, [circle.x, circle.y]);
          return Math.hypot(x - cx, y - cy) < circle.r - 4;
        }),
      );
      expect(over.length).toBeLessThanOrEqual(6);
    }
  });
});

const within = fc.double({ min: -500, max: 500, noNaN: true });
const point = fc.tuple(within, within);

describe('a piece of a curve with two handles', () => {
  it('lies on the curve it was cut from', () => {
    fc.assert(
      fc.property(point, point, point, point, (from, handle, handle2, to) => {
        const curve: Curve = { from, handle, handle2, to };
        const piece = pieceIn(curve, { left: -100, top: -100, right: 100, bottom: 100 });
        fc.pre(piece !== null);
        for (const part of [0, 0.25, 0.5, 0.75, 1]) {
          const at = piece ? pointOn(piece.curve, part) : ([0, 0] as const);
          expect(distanceTo(curve, at)).toBeLessThan(12);
        }
      }),
    );
  });
});

describe('what connections say', () => {
  const few = sketchOf(
    'P\n# A\na1\na2\n# B\nb1\nb2\na1 -> b1: funds\na2 <-> b2: shares resource\na1 -- a2: plans with',
  );
  const shown = drawn({ name: 'few', title: 'Few', map: few });

  it('stands on the line, upright, off names, circles and other words', () => {
    const { words, placed } = shown.labels;
    expect(words.length).toBeGreaterThan(0);
    const stage = stageOf(shown.scene);
    for (const label of words) {
      const staged = stage.links.find(({ line }) => line.id === label.id);
      const curve = staged && curveOf(stage, staged, shown.camera);
      expect(curve && distanceTo(curve, [label.x, label.y])).toBeLessThan(2);
      expect(Math.abs(label.turn ?? 0)).toBeLessThanOrEqual(Math.PI / 2);
      for (const name of placed) {
        const clearAcross = Math.abs(name.x - label.x) > name.width / 2;
        const clearDown = Math.abs(name.y - label.y) > name.height / 2;
        expect(clearAcross || clearDown).toBe(true);
      }
      for (const { x, y, r } of shown.scene.circles) {
        const [cx, cy] = toScreen(shown.camera, [x, y]);
        expect(Math.hypot(cx - label.x, cy - label.y)).toBeGreaterThan(r * shown.camera.k);
      }
    }
  });

  it('is left out where lines are many or far away', () => {
    const many = seededMap({ partners: 60, seed: 3, links: 1.6, themes: 8 });
    expect(drawn({ name: 'many', title: 'Many', map: many }).labels.words).toEqual([]);
    const phone = { width: 200, height: 130 };
    expect(drawn({ name: 'far', title: 'Far', map: few, size: phone }).labels.words).toEqual([]);
  });
});
