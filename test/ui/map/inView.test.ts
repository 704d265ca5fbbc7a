import { describe, expect, it } from 'vitest';
import { arrangementOf } from '../../../src/domain/document';
import type { Id } from '../../../src/domain/id';
import type { Point } from '../../../src/domain/row';
import { sceneOf } from '../../../src/rendering/sceneOf';
import { cameraShowingFirst, lookedAtWith } from '../../../src/ui/map/inView';
import { fakeView } from '../../support/fakeView';
import { named } from '../../support/maps';
import { placedMap } from '../../support/placedMap';

/** The surface is 900 × 600 px, its middle is the middle of the map. */
const panel = 336;
const text = 'P\n# Mentors\nAcme\nBolt\n# Tours\nZoo\nAcme @Tours';

const shown = (places: Readonly<Record<string, Point>>) => {
  const map = placedMap(text, places);
  const positions = arrangementOf(map)?.positions ?? {};
  const scene = sceneOf(map, new Map(Object.entries(positions) as [Id, Point][]));
  const view = fakeView(() => scene);
  const chosen = (name: string) =>
    cameraShowingFirst(view, lookedAtWith(map, named(map, name).id), panel);
  return { map, view, chosen };
};

const near = { P: [-200, 0], Mentors: [150, 0], Acme: [230, -60], Bolt: [220, 80] } as const;

describe('choosing a theme', () => {
  it('brings its partners with their names to where the details do not lie over them', () => {
    const { chosen, view, map } = shown({ ...near, Tours: [-100, 200], Zoo: [-160, 230] });
    const camera = chosen('Mentors');
    expect(camera?.k).toBe(1);
    view.setCamera(camera ?? view.camera());
    for (const name of ['Mentors', 'Acme', 'Bolt']) {
      const spot = view.circleOnScreen(named(map, name).id);
      expect((spot?.x ?? 0) + 120).toBeLessThan(900 - panel);
      expect(spot?.x).toBeGreaterThan(0);
    }
    expect(chosen('Mentors')).toBeNull();
  });

  it('moves nothing where all of it can be seen already', () => {
    const { chosen } = shown({ ...near, Mentors: [-150, 0], Acme: [-90, 40], Bolt: [-200, 60] });
    expect(chosen('Mentors')).toBeNull();
  });

  it('leaves out partners that stand too far away to be seen with it', () => {
    const { chosen, map, view } = shown({
      ...near,
      Tours: [300, 200],
      Zoo: [340, 230],
      Acme: [-420, -60],
    });
    view.setCamera(chosen('Tours') ?? view.camera());
    const at = (name: string) => view.circleOnScreen(named(map, name).id)?.x ?? 0;
    expect(at('Zoo')).toBeLessThan(900 - panel);
    expect(at('Acme')).toBeLessThan(0);
  });

  it('and a partner alone are brought into view as before', () => {
    const { chosen, map } = shown({ ...near, Tours: [-100, 200], Zoo: [-160, 230] });
    expect(lookedAtWith(map, named(map, 'Bolt').id)).toEqual([[named(map, 'Bolt').id]]);
    expect(chosen('Zoo')).toBeNull();
    expect(chosen('Bolt')).not.toBeNull();
  });
});
