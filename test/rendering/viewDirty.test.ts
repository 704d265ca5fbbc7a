import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { applied } from '../../src/domain/change';
import type { Id } from '../../src/domain/id';
import { lookOf } from '../../src/rendering/look';
import { isCircleSeen, isLineSeen } from '../../src/rendering/paintPlace';
import type { Box, Scene, SceneCircle } from '../../src/rendering/scene';
import { sceneMaker } from '../../src/rendering/sceneOf';
import { type Stage, stageOf } from '../../src/rendering/stage';
import { putAt } from '../../src/rendering/stagePlaces';
import { changedBetween, paintedFrom } from '../../src/rendering/viewDirty';
import { createSnapshot } from '../../src/rendering/viewSnapshot';
import { countingIds } from '../support/ids';
import { mapOf } from '../support/maps';
import { ringPlaces } from '../support/places';
import { recordingCanvas } from '../support/recordingCanvas';
import { stepArbitrary, takeStep } from '../support/steps';

const nobody: ReadonlySet<number> = new Set();
const start = () =>
  mapOf('Robotics\n# Mentors\nAcme\nBeta\n# Rooms\nEcho\nFox\n# Money\nGolf', countingIds());

/** What stands and runs on a stage outside a box, as it is drawn: the circle or line with where it is. */
const outside = (stage: Stage, box: Box | null) => {
  const nowhere: Box = { left: 0, top: 0, right: 0, bottom: 0 };
  const seen = box ?? nowhere;
  const circles = stage.circles.flatMap((circle, at) =>
    box && isCircleSeen(stage, at, seen) ? [] : [[circle, stage.x[at], stage.y[at]]],
  );
  const lines = stage.lines.flatMap((staged) => {
    if (box && isLineSeen(stage, staged, seen)) return [];
    const ends = [staged.from, staged.to, ...(staged.by ?? [])];
    return [[staged.line, ...ends.map((at) => [stage.x[at], stage.y[at]])]];
  });
  return new Set([...circles, ...lines].map((one) => JSON.stringify(one)));
};

type Spot = readonly [x: number, y: number];

/** Every line as it runs on a stage, with the middles that it runs between and by. */
const runs = (stage: Stage): ReadonlyMap<string, readonly Spot[]> =>
  new Map(
    stage.lines.map(({ line, from, to, by }) => {
      const spots = [from, to, ...(by ?? [])].map(
        (at): Spot => [stage.x[at] ?? 0, stage.y[at] ?? 0],
      );
      return [JSON.stringify([line, spots]), spots];
    }),
  );

/** The middles of lines of a stage that do not run like that on the other. */
const changedRuns = (stage: Stage, other: Stage): readonly Spot[] => {
  const known = runs(other);
  return [...runs(stage)].flatMap(([run, spots]) => (known.has(run) ? [] : spots));
};

const isIn = ({ left, top, right, bottom }: Box, [x, y]: Spot): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

test('beyond the part that has changed, two pictures of a map are the same', () => {
  const steps = fc.array(stepArbitrary, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(steps, fc.nat(), (some, moved) => {
      const [ids, make] = [countingIds(500), sceneMaker()];
      let document = start();
      let stage = stageOf(make(document, ringPlaces(document)));
      for (const step of some) {
        const edit = takeStep(document, ids, step);
        if (!edit.ok) continue;
        const before = paintedFrom(stage, nobody);
        document = applied(document, edit.value.change);
        const next = stageOf(make(document, ringPlaces(document)), stage);
        const one = next.circles[moved % Math.max(1, next.circles.length)];
        if (one) putAt(next, new Map([[one.id, [one.x + (moved % 90), one.y] as const]]));
        const box = changedBetween(before, paintedFrom(next, nobody));
        expect(outside(next, box)).toEqual(outside(stage, box));
        for (const spot of [...changedRuns(next, stage), ...changedRuns(stage, next)])
          expect(box && isIn(box, spot)).toBe(true);
        stage = next;
      }
    }),
    { numRuns: 60 },
  );
});

test('a stage that is painted again as it stood has not changed', () => {
  const document = start();
  const stage = stageOf(sceneMaker()(document, ringPlaces(document)));
  const painted = paintedFrom(stage, nobody);
  expect(changedBetween(painted, paintedFrom(stage, nobody))).toBeNull();
  expect(changedBetween(painted, paintedFrom(stage, new Set([1])))).not.toBeNull();
});

describe('a large picture that is kept for pushing', () => {
  let sheet = recordingCanvas();
  beforeEach(() => {
    sheet = recordingCanvas();
    vi.stubGlobal('document', {
      createElement: () => ({ width: 0, height: 0, getContext: () => sheet.context }),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  const circle = (at: number): SceneCircle => ({
    ...{ id: `node_${at}` as Id, type: 'partner', name: `Partner ${at}`, r: 4, color: 0 },
    ...{ x: (at % 50) * 12, y: Math.floor(at / 50) * 12, glyph: null, status: 'existing' },
    ...{ pinned: false, faded: false },
  });
  const many = Array.from({ length: 1500 }, (_, at) => circle(at));
  const sceneOf = (circles: readonly SceneCircle[]): Scene => ({
    ...{ circles, lines: [], notes: [] },
    bounds: { left: 0, top: 0, right: 600, bottom: 360 },
  });
  const shot = {
    camera: { k: 1, tx: 50, ty: 50 },
    size: { width: 800, height: 500 },
    look: lookOf(),
  };
  const paints = (stage: Stage, look = shot.look): number => {
    const before = sheet.painted.length;
    snapshot.ready(stage, { ...shot, look }, nobody, 2);
    return sheet.painted.length - before;
  };
  let snapshot: ReturnType<typeof createSnapshot>;
  const taken = (): Stage => {
    snapshot = createSnapshot();
    const stage = stageOf(sceneOf(many));
    expect(paints(stage)).toBeGreaterThan(1000);
    snapshot.forget();
    return stage;
  };

  it('is painted over only where a circle came', () => {
    const stage = taken();
    expect(paints(stageOf(sceneOf([...many, circle(1500)]), stage))).toBeLessThan(80);
  });

  it('is painted over where a circle went, and not at all when nothing changed', () => {
    const stage = taken();
    expect(paints(stageOf(sceneOf(many), stage))).toBe(0);
    snapshot.forget();
    expect(paints(stageOf(sceneOf(many.slice(1)), stage))).toBeLessThan(80);
  });

  it('is painted anew in another look, and when circles everywhere have changed', () => {
    const stage = taken();
    expect(paints(stage, lookOf({ dark: true }))).toBeGreaterThan(1000);
    snapshot.forget();
    const others = many.map((one) => ({ ...one, color: 2 }));
    expect(paints(stageOf(sceneOf(others), stage))).toBeGreaterThan(1000);
  });
});
