import { describe, expect, it } from 'vitest';
import {
  namesOnCircles,
  namesOutside,
  overlappingCircles,
  overlappingNames,
} from '../../support/pictureChecks';
import { drawn, svgOfDrawn, toTenths } from './drawScene';
import { mapScenes } from './scenes';

const patience = 60_000;

describe.each(mapScenes)('the scene $name', (mapScene) => {
  it(
    'is drawn from its document by the whole of the real way',
    async () => {
      const svg = toTenths(svgOfDrawn(drawn(mapScene), mapScene.title));
      await expect(svg).toMatchFileSnapshot(`./${mapScene.name}.svg`);
    },
    patience,
  );

  it(
    'has nothing on anything',
    () => {
      const { scene, camera, size, labels } = drawn(mapScene);
      expect(overlappingCircles(scene)).toEqual([]);
      expect(overlappingNames(labels.placed)).toEqual([]);
      expect(namesOnCircles(scene, camera, labels.placed)).toEqual([]);
      expect(namesOutside(labels.placed, size)).toEqual([]);
    },
    patience,
  );
});
