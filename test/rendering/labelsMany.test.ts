import { describe, expect, it } from 'vitest';
import type { Size } from '../../src/rendering/camera';
import { lookOf } from '../../src/rendering/look';
import { drawn } from '../scenes/maps/drawScene';
import { creative } from '../scenes/maps/sketches';
import {
  namesOnCircles,
  namesOnMoreThanDots,
  namesOutside,
  overlappingCircles,
  overlappingNames,
} from '../support/pictureChecks';
import { seededMap } from '../support/seededMap';
import { sketchOf } from '../support/sketch';

const screens: readonly Size[] = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
];
const patience = 240_000;

const shown = (map: ReturnType<typeof seededMap>, size: Size, look = {}) =>
  drawn({ name: 'map', title: 'Map', map, size, look });

const expectNothingOnAnything = (
  { scene, camera, size, labels }: ReturnType<typeof shown>,
  onCircles = namesOnCircles,
) => {
  expect(overlappingCircles(scene)).toEqual([]);
  expect(overlappingNames(labels.placed)).toEqual([]);
  expect(onCircles(scene, camera, labels.placed)).toEqual([]);
  expect(namesOutside(labels.placed, size)).toEqual([]);
};

const headsIn = ({ circles }: { circles: readonly { type: string }[] }) =>
  circles.filter(({ type }) => type !== 'partner').length;

describe.each([
  [40, [1, 2, 3, 4, 5, 6]],
  [100, [1, 2, 3]],
  [300, [1, 2]],
] as const)('%i partners with long names in 6 to 12 themes', (partners, seeds) => {
  it.each(seeds)(
    'from seed %i stand clear of each other, names too, whole in view',
    (seed) => {
      const map = seededMap({ partners, seed });
      for (const size of screens) {
        const picture = shown(map, size);
        expectNothingOnAnything(picture);
        const room = shown(map, size, { room: true });
        expectNothingOnAnything(room, namesOnMoreThanDots);
        expect(headsIn({ circles: room.labels.placed })).toBe(headsIn(room.scene));
        const { placed, left } = picture.labels;
        expect(placed.length + left.length).toBe(picture.scene.circles.length);
        expect(placed.filter(({ type }) => type !== 'partner')).toHaveLength(
          picture.scene.circles.length - partners,
        );
      }
    },
    patience,
  );
});

describe('40 partners', () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'from seed %i are all named on both screens, hardly any name shortened',
    (seed) => {
      const map = seededMap({ partners: 40, seed });
      for (const size of screens) {
        const { labels } = shown(map, size);
        expect(labels.left).toEqual([]);
        expect(labels.cut.length).toBeLessThanOrEqual(4);
      }
    },
    patience,
  );

  it(
    'are mostly named on a phone too',
    () => {
      const map = seededMap({ partners: 40, seed: 2 });
      const { labels } = shown(map, { width: 390, height: 620 });
      expect(labels.placed.filter(({ type }) => type === 'partner').length).toBeGreaterThan(12);
    },
    patience,
  );
});

describe('100 and 300 partners', () => {
  it(
    'are named as far as there is room, many of them',
    () => {
      const named = (partners: number) =>
        shown(seededMap({ partners, seed: 1 }), { width: 1280, height: 720 }).labels.placed.length;
      expect(named(100)).toBeGreaterThan(80);
      expect(named(300)).toBeGreaterThan(60);
    },
    patience,
  );
});

describe('b28: a theme with thirteen sub-themes', () => {
  it(
    'shows every name whole, none on another, at 1280 × 720',
    () => {
      const picture = shown(sketchOf(creative), { width: 1280, height: 720 });
      expect(picture.scene.circles.filter(({ type }) => type === 'theme')).toHaveLength(16);
      expectNothingOnAnything(picture);
      expect(picture.labels.left).toEqual([]);
      expect(picture.labels.cut).toEqual([]);
      expect(lookOf().type.theme.least).toBeLessThanOrEqual(
        Math.min(...picture.labels.placed.map(({ size }) => size)),
      );
    },
    patience,
  );
});
