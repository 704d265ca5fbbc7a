import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cameraBetween,
  panned,
  toMap,
  toScreen,
  visibleBox,
  wheelFactor,
  zoomedAt,
} from '../../src/rendering/camera';
import type { Camera } from '../../src/rendering/scene';

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const camera: fc.Arbitrary<Camera> = fc.record({
  k: within(0.1, 4),
  tx: within(-5000, 5000),
  ty: within(-5000, 5000),
});
const point = fc.tuple(within(-2000, 2000), within(-2000, 2000));

describe('the camera', () => {
  it('finds the way from map to screen and back', () => {
    fc.assert(
      fc.property(camera, point, (at, from) => {
        const [x, y] = toMap(at, toScreen(at, from));
        expect(x).toBeCloseTo(from[0], 6);
        expect(y).toBeCloseTo(from[1], 6);
      }),
    );
  });

  it('keeps what is under the pointer there while it zooms', () => {
    fc.assert(
      fc.property(camera, point, within(0.2, 5), (at, pointer, factor) => {
        const before = toMap(at, pointer);
        const [x, y] = toScreen(zoomedAt(at, pointer, factor), before);
        expect(x).toBeCloseTo(pointer[0], 5);
        expect(y).toBeCloseTo(pointer[1], 5);
      }),
    );
  });

  it('never shows less than 10 % nor more than 400 %', () => {
    fc.assert(
      fc.property(camera, point, within(0.001, 1000), (at, pointer, factor) => {
        const { k } = zoomedAt(at, pointer, factor);
        expect(k).toBeGreaterThanOrEqual(0.1);
        expect(k).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('moves by px whatever the zoom', () => {
    expect(panned({ k: 3, tx: 5, ty: 7 }, -4, 2)).toEqual({ k: 3, tx: 1, ty: 9 });
  });

  it('zooms in with a wheel turned up, by the same factor out again', () => {
    expect(wheelFactor(-10)).toBeCloseTo(1.105, 3);
    expect(wheelFactor(10) * wheelFactor(-10)).toBeCloseTo(1, 12);
  });

  it('does not leap when one wheel event is huge', () => {
    expect(wheelFactor(-4000)).toBe(wheelFactor(-50));
    expect(wheelFactor(4000)).toBe(wheelFactor(50));
  });

  it('knows which part of the map is in sight', () => {
    expect(visibleBox({ k: 2, tx: 100, ty: 0 }, { width: 300, height: 200 })).toEqual({
      left: -50,
      top: 0,
      right: 100,
      bottom: 100,
    });
  });
});

describe('a camera that travels', () => {
  it('starts where it was and ends where it should', () => {
    fc.assert(
      fc.property(camera, camera, (from, to) => {
        const [start, end] = [cameraBetween(from, to, 0), cameraBetween(from, to, 1)];
        expect(start.tx).toBeCloseTo(from.tx, 4);
        expect(end.k).toBeCloseTo(to.k, 9);
        expect(end.ty).toBeCloseTo(to.ty, 4);
      }),
    );
  });

  it('holds the pointer still all the way through a zoom at the pointer', () => {
    const from = { k: 0.5, tx: 40, ty: 10 };
    const to = zoomedAt(from, [300, 200], 4);
    const under = toMap(from, [300, 200]);
    for (const part of [0.1, 0.35, 0.5, 0.8]) {
      const [x, y] = toScreen(cameraBetween(from, to, part), under);
      expect(x).toBeCloseTo(300, 6);
      expect(y).toBeCloseTo(200, 6);
    }
  });
});
