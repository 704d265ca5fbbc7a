import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeLabels } from '../../src/rendering/labels';
import { stageOf } from '../../src/rendering/stage';
import { placesOn, putAt } from '../../src/rendering/stagePlaces';
import { createCameraKeeper } from '../../src/rendering/viewCamera';
import { createLabelKeeper } from '../../src/rendering/viewLabels';
import { moveTime } from '../../src/rendering/viewMotion';
import { createStageKeeper, type StageChange } from '../../src/rendering/viewStage';
import { named } from '../support/maps';
import { measure } from '../support/measure';
import { sceneFor } from '../support/picture';
import { overlappingNames } from '../support/pictureChecks';
import { sketchOf } from '../support/sketch';

const map = sketchOf('Flex Friday\n# Mentors\nAcme Fab\nPort Authority');
const scene = sceneFor(map);
const acme = named(map, 'Acme Fab').id;
const size = { width: 900, height: 600 };

const motion = (reduced: boolean) =>
  vi.stubGlobal('window', { matchMedia: () => ({ matches: reduced }) });

beforeEach(() => motion(false));
afterEach(() => vi.unstubAllGlobals());

const keeper = () => {
  const changes: StageChange[] = [];
  const stage = createStageKeeper((what) => changes.push(what));
  stage.show(scene, false);
  return { stage, changes };
};

describe('circles on their way', () => {
  it('glide softly and stand exactly where they should', async () => {
    const { stage } = keeper();
    const arrived = stage.glide(new Map([[acme, [300, 400]]]));
    const start = placesOn(stage.now()).get(acme);
    expect(stage.step(1000)).toBe(true);
    expect(placesOn(stage.now()).get(acme)).toEqual(start);
    expect(stage.step(1000 + moveTime / 2)).toBe(true);
    const half = placesOn(stage.now()).get(acme) ?? [0, 0];
    expect(half[0]).toBeCloseTo(((start?.[0] ?? 0) + 300) / 2, 6);
    expect(stage.step(1000 + moveTime)).toBe(false);
    expect(placesOn(stage.now()).get(acme)).toEqual([300, 400]);
    await arrived;
  });

  it('stand at once where motion is not welcome', async () => {
    motion(true);
    const { stage } = keeper();
    await stage.glide(new Map([[acme, [300, 400]]]));
    expect(placesOn(stage.now()).get(acme)).toEqual([300, 400]);
  });

  it('know where they are going, so that Fit need not wait', () => {
    const { stage } = keeper();
    void stage.glide(new Map([[acme, [300, 400]]]));
    expect(stage.goal(stage.now().at.get(acme) ?? -1)).toEqual([300, 400]);
  });

  it('glide on from where they are when another scene comes', () => {
    const { stage } = keeper();
    const moved = {
      ...scene,
      circles: scene.circles.map((one) => (one.id === acme ? { ...one, x: 500, y: 500 } : one)),
    };
    const before = placesOn(stage.now()).get(acme);
    stage.show(moved, true);
    expect(placesOn(stage.now()).get(acme)).toEqual(before);
    stage.step(0);
    stage.step(moveTime);
    expect(placesOn(stage.now()).get(acme)).toEqual([500, 500]);
  });

  it('that glide alone are moved above a picture of the others', () => {
    const { stage, changes } = keeper();
    void stage.glide(new Map([[acme, [300, 400]]]));
    const at = stage.now().at.get(acme) ?? -1;
    expect([...stage.lifted()]).toEqual([at]);
    const before = changes.length;
    stage.step(1000);
    stage.step(1100);
    expect(changes.slice(before)).toEqual(['hand', 'hand']);
  });

  it('say that only the hand has moved while the same circles are in it', () => {
    const { stage, changes } = keeper();
    stage.lift(new Map([[acme, [1, 1]]]));
    stage.lift(new Map([[acme, [2, 2]]]));
    expect(changes).toEqual(['scene', 'places', 'hand']);
    stage.show(scene, false);
    expect(stage.lifted().size).toBe(0);
  });
});

describe('a camera on its way', () => {
  it('travels in 400 ms and can be sent elsewhere at once', () => {
    const camera = createCameraKeeper(() => undefined);
    camera.set({ k: 2, tx: 100, ty: 50 }, true);
    expect(camera.step(0)).toBe(true);
    expect(camera.step(moveTime)).toBe(false);
    expect(camera.now()).toEqual({ k: 2, tx: 100, ty: 50 });
    camera.set({ k: 1, tx: 0, ty: 0 }, true);
    camera.set({ k: 3, tx: 1, ty: 1 }, false);
    expect(camera.step(1)).toBe(false);
    expect(camera.now()).toEqual({ k: 3, tx: 1, ty: 1 });
  });
});

describe('a camera where motion is not welcome', () => {
  it('is there at once', async () => {
    motion(true);
    const camera = createCameraKeeper(() => undefined);
    const there = camera.set({ k: 2, tx: 100, ty: 50 }, true);
    expect(camera.now()).toEqual({ k: 2, tx: 100, ty: 50 });
    expect(camera.step(0)).toBe(false);
    await there;
  });
});

describe('names between two layouts', () => {
  const camera = { k: 1, tx: 450, ty: 300 };
  const placed = () => {
    const stage = stageOf(scene);
    const labels = createLabelKeeper(placeLabels, measure);
    labels.place(stage, camera, size, {});
    return { stage, labels };
  };
  const nameOf = (
    labels: ReturnType<typeof placed>['labels'],
    stage: ReturnType<typeof stageOf>,
    at = camera,
  ) => labels.now(stage, at).find(({ id }) => id === acme);

  it('are glued to their circles', () => {
    const { stage, labels } = placed();
    const before = nameOf(labels, stage);
    const [x, y] = placesOn(stage).get(acme) ?? [0, 0];
    putAt(stage, new Map([[acme, [x + 30, y - 10]]]));
    const after = nameOf(labels, stage, { ...camera, tx: camera.tx + 5 });
    expect((after?.x ?? 0) - (before?.x ?? 0)).toBeCloseTo(35, 9);
    expect((after?.y ?? 0) - (before?.y ?? 0)).toBeCloseTo(-10, 9);
  });

  it('wait where they would lie on another when the map shrinks, the less important ones', () => {
    const { stage, labels } = placed();
    for (const k of [0.8, 0.5, 0.2, 0.05]) {
      const now = labels.now(stage, { k, tx: 450, ty: 300 });
      expect(overlappingNames(now)).toEqual([]);
      expect(now.map(({ type }) => type)).toContain('center');
    }
    expect(labels.now(stage, { k: 0.05, tx: 450, ty: 300 }).length).toBeLessThan(4);
  });

  it('keep their distance from the rim of their circle while the map is zoomed', () => {
    const { stage, labels } = placed();
    const [x, y] = placesOn(stage).get(acme) ?? [0, 0];
    const r = scene.circles.find(({ id }) => id === acme)?.r ?? 0;
    const away = (k: number) => {
      const at = nameOf(labels, stage, { ...camera, k });
      return Math.hypot((at?.x ?? 0) - k * x - 450, (at?.y ?? 0) - k * y - 300) - k * r;
    };
    expect(Math.abs(away(2) - away(1))).toBeLessThan(r);
  });

  it('are whole unless they were cut', () => {
    const { labels } = placed();
    const circle = scene.circles.find(({ id }) => id === acme);
    if (!circle) throw new Error('not drawn');
    expect(labels.isWhole(circle)).toBe(true);
    expect(labels.isWhole({ ...circle, name: `${circle.name} of the Eastern Valley` })).toBe(false);
  });
});
