import { expect, it } from 'vitest';
import type { MapDocument } from '../../src/domain/document';
import type { Places } from '../../src/layout/graph';
import { fitCamera } from '../../src/rendering/fitCamera';
import { placeLabels } from '../../src/rendering/labels';
import { sceneOf } from '../../src/rendering/sceneOf';
import { cityMap, fortyIn } from './exampleMaps';
import { countingIds } from './ids';
import { mapOf } from './maps';
import { measure } from './measure';
import {
  namesOnCircles,
  namesOutside,
  overlappingCircles,
  overlappingNames,
} from './pictureChecks';

const windows = [
  { width: 960, height: 668 },
  { width: 1046, height: 588 },
  { width: 704, height: 716 },
  { width: 1280, height: 668 },
];

const maps: readonly (readonly [string, MapDocument])[] = [
  ["b1's map", mapOf('Flex Friday\n# Mentors\nAcme Fab', countingIds())],
  ['40 partners in 4 themes', fortyIn(4)],
  ['40 partners in 5 themes', fortyIn(5)],
  ['40 partners in 7 themes', fortyIn(7)],
];

const patience = 120_000;

/** Every map stands so that everything can be read, when it is laid out like this. */
export const expectGoodPictures = (place: (document: MapDocument) => Places): void => {
  it.each(maps)(
    'shows %s with every name, none on another or on a foreign circle, in every window',
    (_name, document) => {
      const scene = sceneOf(document, place(document));
      expect(overlappingCircles(scene)).toEqual([]);
      for (const window of windows) {
        const camera = fitCamera(scene, window, measure);
        const { placed, left } = placeLabels(scene, camera, window, measure);
        expect(left.map((id) => scene.circles.find((one) => one.id === id)?.name)).toEqual([]);
        expect(overlappingNames(placed)).toEqual([]);
        expect(namesOnCircles(scene, camera, placed)).toEqual([]);
        expect(namesOutside(placed, window)).toEqual([]);
      }
    },
    patience,
  );

  it(
    "shows a city's 54 assets with nothing on anything, and most names in every window",
    () => {
      const document = cityMap();
      const scene = sceneOf(document, place(document));
      expect(overlappingCircles(scene)).toEqual([]);
      for (const window of windows) {
        const camera = fitCamera(scene, window, measure);
        const { placed, left } = placeLabels(scene, camera, window, measure);
        expect(overlappingNames(placed)).toEqual([]);
        expect(namesOnCircles(scene, camera, placed)).toEqual([]);
        expect(namesOutside(placed, window)).toEqual([]);
        expect(placed.length).toBeGreaterThanOrEqual(40);
        expect(placed.length + left.length).toBe(scene.circles.length);
        expect(placed.filter(({ type }) => type !== 'partner')).toHaveLength(6);
      }
    },
    patience,
  );
};
