import { describe, expect, it } from 'vitest';
import { stageOf } from '../../src/rendering/stage';
import { placesOn, putAt } from '../../src/rendering/stagePlaces';
import { sceneNow } from '../../src/rendering/stageScene';
import { named } from '../support/maps';
import { sceneFor } from '../support/picture';
import { sketchOf } from '../support/sketch';

const map = sketchOf(`
  Flex Friday
  # Mentors
  Acme Fab
  Port Authority
  Acme Fab -> Port Authority: funds
  Port Authority -> Acme Fab: refers to
`);
const scene = sceneFor(map);

describe('a scene made ready to move', () => {
  it('gives the very scene back while nothing has moved', () => {
    expect(sceneNow(stageOf(scene))).toBe(scene);
  });

  it('moves circles without touching the scene, lines follow', () => {
    const stage = stageOf(scene);
    const { id } = named(map, 'Acme Fab');
    const before = scene.circles.find((circle) => circle.id === id);
    putAt(stage, new Map([[id, [500, -40]]]));
    expect(placesOn(stage).get(id)).toEqual([500, -40]);
    const spoke = sceneNow(stage).lines.find(({ kind, to }) => kind === 'spoke' && to === id);
    expect([spoke?.x2, spoke?.y2]).toEqual([500, -40]);
    expect(scene.circles.find((circle) => circle.id === id)).toBe(before);
  });

  it('passes over places of circles that are not there', () => {
    const stage = stageOf(scene);
    putAt(stage, new Map([['node_gone', [1, 1]]]));
    expect(sceneNow(stage)).toBe(scene);
  });

  it('bows two connections between the same circles to different sides', () => {
    const bows = stageOf(scene).links.map(({ from, to, bow }) => (from < to ? bow : -bow));
    expect(bows).toHaveLength(2);
    expect(Math.sign(bows[0] ?? 0)).toBe(-Math.sign(bows[1] ?? 0));
  });

  it('paints large themes before small ones and the center last', () => {
    const { others, circles } = stageOf(scene);
    expect(circles[others.at(-1) ?? -1]?.type).toBe('center');
  });
});
