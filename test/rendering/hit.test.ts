import { describe, expect, it } from 'vitest';
import { toScreen } from '../../src/rendering/camera';
import { hitTestOf } from '../../src/rendering/hit';
import { handleAt, isOnHandle } from '../../src/rendering/lookHandle';
import { pointOn } from '../../src/rendering/paintCurve';
import { curveOf } from '../../src/rendering/paintPlace';
import type { Camera } from '../../src/rendering/scene';
import { stageOf } from '../../src/rendering/stage';
import { putAt } from '../../src/rendering/stagePlaces';
import { named } from '../support/maps';
import { sceneFor } from '../support/picture';
import { sketchOf } from '../support/sketch';

const map = sketchOf(`
  Flex Friday
  # Mentors
  Acme Fab
  Northside Robotics
  # Tours
  Port Authority
  Acme Fab -> Port Authority: funds
`);
const scene = sceneFor(map);
const camera: Camera = { k: 1, tx: 400, ty: 300 };
const far: Camera = { k: 0.2, tx: 400, ty: 300 };

const circle = (name: string) => {
  const found = scene.circles.find(({ id }) => id === named(map, name).id);
  if (!found) throw new Error(`${name} is not drawn`);
  return found;
};
const beside = (name: string, px: number, at = camera): [number, number] => {
  const { x, y } = circle(name);
  const [sx, sy] = toScreen(at, [x, y]);
  return [sx, sy + px];
};
const hit = () => hitTestOf(stageOf(scene));

describe('what is under a point', () => {
  it('is the circle, wherever in it the point is', () => {
    expect(hit().at(beside('Mentors', 0), camera)).toEqual({ circle: circle('Mentors').id });
    expect(hit().at(beside('Flex Friday', 40), camera)).toEqual({
      circle: circle('Flex Friday').id,
    });
  });

  it('is nothing on empty ground', () => {
    expect(hit().at([5, 5], camera)).toEqual({});
  });

  it('gives small circles a target of 24 px, and of 44 px for a finger', () => {
    const { id } = circle('Port Authority');
    expect(hit().at(beside('Port Authority', 11.5, far), far)).toEqual({ circle: id });
    expect(hit().at(beside('Port Authority', 20, camera), camera).circle).not.toBe(id);
    expect(hit().at(beside('Port Authority', 20, camera), camera, { touch: true })).toEqual({
      circle: id,
    });
  });

  it('is the small circle where it lies on a big one', () => {
    const stage = stageOf(scene);
    const { x, y } = circle('Mentors');
    putAt(stage, new Map([[circle('Acme Fab').id, [x, y]]]));
    expect(hitTestOf(stage).at(beside('Mentors', 0), camera).circle).toBe(circle('Acme Fab').id);
  });

  it('is the nearer of two small circles whose targets meet', () => {
    const stage = stageOf(scene);
    const { x, y } = circle('Port Authority');
    putAt(stage, new Map([[circle('Acme Fab').id, [x, y + 20]]]));
    const test = hitTestOf(stage);
    expect(test.at(beside('Port Authority', 8), camera).circle).toBe(circle('Port Authority').id);
    expect(test.at(beside('Port Authority', 12), camera).circle).toBe(circle('Acme Fab').id);
  });

  it('passes over what is in the hand and what is not asked for', () => {
    const { id } = circle('Mentors');
    const at = beside('Mentors', 0);
    expect(hit().at(at, camera, { ignore: new Set([id]) })).toEqual({});
    expect(hit().at(at, camera, { types: ['theme'] })).toEqual({ circle: id });
    expect(hit().at(at, camera, { types: ['partner', 'center'] })).toEqual({});
  });

  it('is a connection within 8 px of it, and never a spoke', () => {
    const stage = stageOf(scene);
    const link = stage.lines.find(({ line }) => line.kind === 'link');
    const curve = link ? curveOf(stage, link, camera) : null;
    if (!link || !curve) throw new Error('the connection is not drawn');
    const [x, y] = pointOn(curve, 0.3);
    expect(hit().at([x, y + 6], camera)).toEqual({ link: link.line.id });
    expect(hit().at([x, y + 14], camera)).toEqual({});
    expect(hit().at([x, y], camera, { types: ['theme'] })).toEqual({});
    const [from, to] = [circle('Flex Friday'), circle('Mentors')];
    const middle = toScreen(camera, [(from.x + to.x) / 2, (from.y + to.y) / 2]);
    expect(hit().at(middle, camera)).toEqual({});
  });

  it('is the handle beside a circle, but never on the circle itself', () => {
    const disk = { x: 100, y: 100, r: 9 };
    expect(isOnHandle(disk, handleAt(disk), 12)).toBe(true);
    expect(isOnHandle(disk, [104, 104], 12)).toBe(false);
  });
});

describe('while a circle is in the hand', () => {
  it('it is found where it is now, and no longer where it was', () => {
    const stage = stageOf(scene);
    const { id } = circle('Acme Fab');
    const at = stage.at.get(id) ?? -1;
    const loose = hitTestOf(stage, new Set([at]));
    const was = beside('Acme Fab', 0);
    expect(loose.at(was, camera)).toEqual({ circle: id });
    putAt(stage, new Map([[id, [900, 700]]]));
    expect(loose.at(was, camera).circle).not.toBe(id);
    expect(loose.at(toScreen(camera, [900, 700]), camera)).toEqual({ circle: id });
    expect(loose.at(beside('Port Authority', 0), camera).circle).toBe(circle('Port Authority').id);
  });
});
