import { describe, expect, it } from 'vitest';
import { fitCamera } from '../../src/rendering/fitCamera';
import { leadOf } from '../../src/rendering/labelLed';
import { placeLabels } from '../../src/rendering/labels';
import { tiesOf } from '../../src/rendering/labelTies';
import { lookOf } from '../../src/rendering/look';
import type { Camera, PlacedLabel, Scene, SceneCircle } from '../../src/rendering/scene';
import { sceneOf } from '../../src/rendering/sceneOf';
import { svgOf } from '../../src/rendering/svg';
import { laidOut } from '../support/exampleMaps';
import { measure } from '../support/measure';
import { boxOf, namesOnCircles, overlappingNames } from '../support/pictureChecks';
import { seededMap } from '../support/seededMap';

const size = { width: 1204, height: 496 };
const map = seededMap({ partners: 100, seed: 1 });
const scene = sceneOf(map, laidOut(map));
const look = lookOf();

const named = (): {
  readonly camera: Camera;
  readonly placed: readonly PlacedLabel[];
  readonly labels: ReturnType<typeof placeLabels>;
} => {
  const camera = fitCamera(scene, size, measure, {}, look.type);
  const labels = placeLabels(scene, camera, size, measure, { type: look.type });
  return { camera, placed: labels.placed, labels };
};

const circleOf = ({ circles }: Scene, { id }: PlacedLabel): SceneCircle =>
  circles.find((circle) => circle.id === id) as SceneCircle;

const onScreen = ({ x, y, r }: SceneCircle, { k, tx, ty }: Camera) => ({
  x: x * k + tx,
  y: y * k + ty,
  r: r * k,
});

/** Points along the line that leads to a name. */
const along = (label: PlacedLabel, camera: Camera): readonly (readonly [number, number])[] => {
  const lead = leadOf(boxOf(label), onScreen(circleOf(scene, label), camera));
  if (!lead) return [];
  return Array.from({ length: 41 }, (_, at) => [
    lead.x1 + ((lead.x2 - lead.x1) * at) / 40,
    lead.y1 + ((lead.y2 - lead.y1) * at) / 40,
  ]);
};

describe('a partner of several themes whose name has no room beside it', () => {
  const { camera, placed, labels } = named();
  const led = placed.filter(({ isLed }) => isLed);

  it('is named off its circle, with a line that leads there', () => {
    expect(led.length).toBeGreaterThan(0);
    expect(led.length).toBeLessThanOrEqual(10);
    for (const label of led) expect(along(label, camera).length).toBeGreaterThan(0);
  });

  it('is one that holds the map together, and all of its letters stand there', () => {
    const ties = tiesOf(scene, scene.circles);
    for (const { id } of led) {
      const { above, links } = ties(id);
      expect(above > 1 || links > 3).toBe(true);
      expect(labels.cut).not.toContain(id);
    }
  });

  it('leads its line over no other circle and under no other name', () => {
    for (const label of led)
      for (const [x, y] of along(label, camera)) {
        const others = scene.circles.filter(({ id }) => id !== label.id);
        for (const circle of others) {
          const disk = onScreen(circle, camera);
          expect(Math.hypot(disk.x - x, disk.y - y)).toBeGreaterThan(disk.r);
        }
        for (const other of placed.filter(({ id }) => id !== label.id)) {
          const { left, right, top, bottom } = boxOf(other);
          expect(x > left && x < right && y > top && y < bottom).toBe(false);
        }
      }
    expect(overlappingNames(placed)).toEqual([]);
    expect(namesOnCircles(scene, camera, placed)).toEqual([]);
  });

  it('stays where it stood, and the same map gives the same names bit for bit', () => {
    expect(named().placed).toEqual(placed);
    const again = placeLabels(scene, camera, size, measure, { type: look.type, before: labels });
    expect(again.placed.filter(({ isLed }) => isLed)).toEqual(led);
  });

  it('has its line in files too', () => {
    const picture = { title: 'Map', desc: '', ...size, camera };
    const lines = svgOf(scene, placed, look, picture).match(/<line [^>]*>/g) ?? [];
    const without = svgOf(scene, [], look, picture).match(/<line [^>]*>/g) ?? [];
    expect(lines.length - without.length).toBe(2 * led.length);
  });
});

describe('partners of several themes', () => {
  it.each([1, 2, 3])('are named before plain ones on a crowded map, seed %i', (seed) => {
    const crowded = seededMap({ partners: 100, seed });
    const drawn = sceneOf(crowded, laidOut(crowded));
    const camera = fitCamera(drawn, size, measure, {}, look.type);
    const { placed } = placeLabels(drawn, camera, size, measure, { type: look.type });
    const ids = new Set(placed.map(({ id }) => id));
    const ties = tiesOf(drawn, drawn.circles);
    const partners = drawn.circles.filter(({ type }) => type === 'partner');
    const part = (some: readonly SceneCircle[]) =>
      some.filter(({ id }) => ids.has(id)).length / some.length;
    const several = partners.filter(({ id }) => ties(id).above > 1);
    expect(part(several)).toBeGreaterThan(part(partners));
  });
});
