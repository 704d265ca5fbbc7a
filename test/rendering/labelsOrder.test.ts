import { describe, expect, it } from 'vitest';
import type { Id } from '../../src/domain/id';
import { placeLabels } from '../../src/rendering/labels';
import type { Camera, Scene, SceneCircle, SceneLine } from '../../src/rendering/scene';
import { idOf } from '../support/ids';
import { measure } from '../support/measure';
import { namesOnCircles, overlappingNames } from '../support/pictureChecks';

const window = { width: 960, height: 668 };
const middle: Camera = { k: 1, tx: 480, ty: 334 };

const circle = (index: number, over: Partial<SceneCircle>): SceneCircle => ({
  id: idOf('node', index),
  type: 'partner',
  name: `Partner number ${index}`,
  x: 0,
  y: 0,
  r: 9,
  color: 0,
  glyph: null,
  status: 'existing',
  pinned: false,
  faded: false,
  ...over,
});

/** So close together that only some of them can be named. */
const crowd = Array.from({ length: 49 }, (_, at) =>
  circle(at, { x: (at % 7) * 24 - 72, y: Math.floor(at / 7) * 24 - 72 }),
);
const inside = 24;

const line = (kind: SceneLine['kind'], from: Id, to: Id): SceneLine => ({
  ...{ id: kind === 'link' ? idOf('link', 1) : null, from, to, kind },
  ...{ x1: 0, y1: 0, x2: 1, y2: 0, dash: [], arrows: 'none', text: '', color: null },
  ...{ faded: false, bow: 0, bundle: null },
});

const named = (
  circles: readonly SceneCircle[],
  lines: readonly SceneLine[] = [],
  first: readonly Id[] = [],
): ReadonlySet<Id> => {
  const bounds = { left: -1, top: -1, right: 1, bottom: 1 };
  const scene: Scene = { circles, lines, notes: [], bounds };
  const { placed } = placeLabels(scene, middle, window, measure, { first: new Set(first) });
  expect(overlappingNames(placed)).toEqual([]);
  expect(namesOnCircles(scene, middle, placed)).toEqual([]);
  return new Set(placed.map(({ id }) => id));
};

/** Circles that stand in two rows so close that names of one row take those of the other's place. */
const pairs = (over: (at: number) => Partial<SceneCircle>) =>
  Array.from({ length: 14 }, (_, at) =>
    circle(at, {
      name: `Rather a long name, number ${at}`,
      x: -340 + Math.floor(at / 2) * 100,
      y: at % 2 === 0 ? -8 : 12,
      ...over(at),
    }),
  );

describe('who is named where not all can be', () => {
  it('is the chosen one, even in the middle of a crowd', () => {
    const id = crowd[inside + 4]?.id as Id;
    const edge = crowd[48]?.id as Id;
    expect(named(crowd, [], [edge]).has(edge)).toBe(true);
    expect(named(crowd, [], [id]).size).toBeGreaterThan(0);
  });

  it('is a partner in several themes before one in a single theme', () => {
    const all = pairs(() => ({}));
    const shared = all.filter((_, at) => at % 2 === 1);
    const themes = [idOf('node', 90), idOf('node', 91)];
    const lines = shared.flatMap(({ id }) => themes.map((theme) => line('spoke', theme, id)));
    const names = named(all, lines);
    const others = all.filter((one) => !shared.includes(one));
    const count = (some: readonly SceneCircle[]) => some.filter(({ id }) => names.has(id)).length;
    expect(count(shared)).toBeGreaterThanOrEqual(count(others));
    expect(count(shared)).toBe(shared.length);
  });

  it('is what stands out before what is faded', () => {
    const all = pairs((at) => ({ faded: at % 2 === 0 }));
    const names = named(all);
    const clear = all.filter(({ faded }) => !faded);
    expect(clear.filter(({ id }) => names.has(id))).toHaveLength(clear.length);
  });
});

describe('a name that has no room as it is', () => {
  const long = 'Eastern Valley Technical Education Center';
  const wall = (gap: number) => [
    circle(1, { name: long }),
    ...Array.from({ length: 60 }, (_, at) => {
      const turn = (at / 60) * 2 * Math.PI;
      return circle(at + 2, { name: '', r: 6, x: Math.cos(turn) * gap, y: Math.sin(turn) * gap });
    }),
  ];
  const setIn = (gap: number) => {
    const bounds = { left: -1, top: -1, right: 1, bottom: 1 };
    const scene: Scene = { circles: wall(gap), lines: [], notes: [], bounds };
    return placeLabels(scene, middle, window, measure).placed.find(
      ({ id }) => id === idOf('node', 1),
    );
  };

  it('is broken into lines first, then shortened, then left out', () => {
    const text = (gap: number) => setIn(gap)?.lines.join(' ') ?? '';
    expect(text(400)).toBe(long);
    expect(text(150)).toBe(long);
    expect(setIn(150)?.lines.length).toBeGreaterThan(1);
    expect(text(75).endsWith('…')).toBe(true);
    expect(setIn(30)).toBeUndefined();
  });

  it('never loses so much that it could be anybody', () => {
    for (const gap of [50, 60, 65, 70, 75, 80, 85]) {
      const lines = setIn(gap)?.lines;
      if (lines) expect(lines.join('').length).toBeGreaterThanOrEqual(10);
    }
  });
});
