import { describe, expect, it } from 'vitest';
import type { Insets } from '../../src/rendering/camera';
import { fitCamera } from '../../src/rendering/fitCamera';
import { fitClear, noCorner } from '../../src/rendering/fitCorner';
import { groundOf } from '../../src/rendering/labelGround';
import { placeLabels } from '../../src/rendering/labels';
import { drawn } from '../scenes/maps/drawScene';
import { measure } from '../support/measure';
import { boxOf } from '../support/pictureChecks';
import { seededMap } from '../support/seededMap';

const size = { width: 390, height: 330 };
const corner = { width: 150, height: 110 };
const map = seededMap({ partners: 60, seed: 3 });
const { scene } = drawn({ name: 'map', title: 'Map', map, size });
const fitted = (insets: Partial<Insets>) => fitCamera(scene, size, measure, insets);

const circlesUnder = (camera: ReturnType<typeof fitted>) =>
  groundOf(scene, camera, size).spots.filter(
    ({ x, y, r }) => x - r < corner.width && y + r > size.height - corner.height,
  );

describe('a legend in the corner of a small window', () => {
  it('covers circles when nobody cares', () => {
    expect(circlesUnder(fitted({})).length).toBeGreaterThan(0);
  });

  it('covers none once the map is fitted clear of it', () => {
    const camera = fitClear(fitted, scene.circles, size, {}, corner);
    expect(circlesUnder(camera)).toEqual([]);
    expect(camera.k).toBeGreaterThan(0.7 * fitted({}).k);
  });

  it('changes nothing where there is no legend, or nothing under it', () => {
    expect(fitClear(fitted, scene.circles, size, {}, noCorner)).toEqual(fitted({}));
    expect(fitClear(fitted, [], size, {}, corner)).toEqual(fitted({}));
  });

  it('has no name under it, wherever the map is moved', () => {
    for (const dy of [-120, 0, 120]) {
      const camera = { ...fitted({}), ty: fitted({}).ty + dy };
      const { placed } = placeLabels(scene, camera, size, measure, { corner });
      const under = placed.filter((label) => {
        const { left, bottom } = boxOf(label);
        return left < corner.width && bottom > size.height - corner.height;
      });
      expect(under.map(({ lines }) => lines.join(' '))).toEqual([]);
      expect(placed.length).toBeGreaterThan(5);
    }
  });
});
