import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Size } from '../../src/rendering/camera';
import { zoomedAt } from '../../src/rendering/camera';
import { type LabelLayout, placeLabels } from '../../src/rendering/labels';
import type { Camera, PlacedLabel, Scene } from '../../src/rendering/scene';
import { mapType } from '../../src/tokens/type';
import { drawn } from '../scenes/maps/drawScene';
import { measure } from '../support/measure';
import { namesOnMoreThanDots, namesOutside, overlappingNames } from '../support/pictureChecks';
import { seededMap } from '../support/seededMap';

const size: Size = { width: 1280, height: 720 };
const map = seededMap({ partners: 90, seed: 4 });
const { scene, camera: fitted, labels: first } = drawn({ name: 'map', title: 'Map', map, size });

const placed = (camera: Camera, before?: LabelLayout): LabelLayout =>
  placeLabels(scene, camera, size, measure, before ? { before } : {});

/** Where a name stands, seen from its circle. */
const offset = (label: PlacedLabel, { k, tx, ty }: Camera, { circles }: Scene): string => {
  const circle = circles.find(({ id }) => id === label.id);
  const [x, y] = [label.x - (circle?.x ?? 0) * k - tx, label.y - (circle?.y ?? 0) * k - ty];
  // Rounded as numbers: as a text a hair below zero is "-0.000".
  const [across, down] = [x, y].map((away) => Math.round(away * 1000) / 1000 + 0);
  return `${label.id} ${label.lines.join('/')} ${across} ${down}`;
};

const clearOfEdges = ({ x, y }: PlacedLabel): boolean =>
  x > 220 && y > 140 && x < size.width - 220 && y < size.height - 140;

describe('names while the map is panned and zoomed', () => {
  it('stay as they are when nothing has changed', () => {
    expect(placed(fitted, first).placed).toEqual(first.placed);
  });

  it('stay beside their circles, on the same side and lines, when the map is panned', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -60, max: 60 }),
        fc.integer({ min: -60, max: 60 }),
        (dx, dy) => {
          const moved = { ...fitted, tx: fitted.tx + dx, ty: fitted.ty + dy };
          const after = new Set(
            placed(moved, first).placed.map((label) => offset(label, moved, scene)),
          );
          const inside = first.placed.filter(
            (label) => label.type === 'partner' && clearOfEdges(label),
          );
          const stayed = inside.filter((label) => after.has(offset(label, fitted, scene)));
          expect(stayed.length).toBeGreaterThanOrEqual(0.97 * inside.length);
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);

  it('come and go at most once while one zooms in, and none flickers at a zoom', () => {
    let [camera, before] = [fitted, first];
    const changes = new Map<string, number>();
    for (let step = 0; step < 25; step++) {
      camera = zoomedAt(camera, [640, 360], 1.01);
      const after = placed(camera, before);
      const [was, is] = [before, after].map(({ placed: all }) => new Set(all.map(({ id }) => id)));
      for (const { id } of scene.circles)
        if (was?.has(id) !== is?.has(id)) changes.set(id, (changes.get(id) ?? 0) + 1);
      before = after;
    }
    const flickering = [...changes.values()].filter((count) => count > 2);
    expect(flickering.length).toBeLessThanOrEqual(2);
  }, 60_000);

  it('stand on nothing but dots, wherever one has come from', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 1.6, noNaN: true }),
        fc.integer({ min: -300, max: 300 }),
        (by, dx) => {
          const zoomed = zoomedAt(fitted, [640, 360], by);
          const camera = { ...zoomed, tx: zoomed.tx + dx };
          const after = placed(camera, first);
          expect(overlappingNames(after.placed)).toEqual([]);
          expect(namesOnMoreThanDots(scene, camera, after.placed)).toEqual([]);
          expect(namesOutside(after.placed, size)).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
  }, 60_000);

  it('of partners stay a little longer than they would come', () => {
    const middle = { tx: 640, ty: 360 };
    const near = placed({ ...middle, k: mapType.namesFrom * 1.05 });
    const below = { ...middle, k: mapType.namesFrom * 0.97 };
    const partners = ({ placed: all }: LabelLayout) =>
      all.filter(({ type }) => type === 'partner').length;
    expect(partners(near)).toBeGreaterThan(0);
    expect(partners(placed(below))).toBe(0);
    expect(partners(placed(below, near))).toBeGreaterThan(0);
  });
});
