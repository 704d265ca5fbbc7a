import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Id } from '../../src/domain/id';
import { placeLabels } from '../../src/rendering/labels';
import { lookOf } from '../../src/rendering/look';
import { type Stage, stageOf } from '../../src/rendering/stage';
import { putAt } from '../../src/rendering/stagePlaces';
import { createLabelKeeper } from '../../src/rendering/viewLabels';
import { createScenePainter, type Frame } from '../../src/rendering/viewPainter';
import { measure } from '../support/measure';
import { sceneFor } from '../support/picture';
import { recordingCanvas } from '../support/recordingCanvas';
import { sketchOf } from '../support/sketch';

const size = { width: 900, height: 600 };
const camera = { k: 1, tx: 450, ty: 300 };
const nobody: ReadonlySet<number> = new Set();

type Recording = ReturnType<typeof recordingCanvas>;
let sheets: Recording[] = [];

/** Canvases made beside the screen; what is painted on them is counted too. */
beforeEach(() => {
  sheets = [];
  vi.stubGlobal('document', {
    createElement: () => {
      const recording = recordingCanvas();
      sheets.push(recording);
      return { width: 0, height: 0, getContext: () => recording.context };
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

const mapWith = (partners: number): Stage =>
  stageOf(
    sceneFor(
      sketchOf(
        [
          'Flex Friday',
          '# Mentors',
          ...Array.from({ length: partners }, (_, at) => `Partner ${at}`),
        ].join('\n'),
      ),
    ),
  );

const screenFor = (stage: Stage) => {
  const painter = createScenePainter();
  const labels = createLabelKeeper(placeLabels, measure);
  labels.place(stage, camera, size, {});
  const screen = recordingCanvas();
  const frame = (now: Partial<Frame> & { readonly at?: typeof camera }) => {
    const { at = camera, ...given } = now;
    painter.paint(screen.context, {
      stage,
      shot: { camera: at, size, look: lookOf() },
      labels: labels.now(stage, at),
      lifted: nobody,
      moving: true,
      gliding: false,
      ...given,
    });
  };
  /** What a frame paints on the screen and on the bitmaps beside it. */
  const painted = (now: Parameters<typeof frame>[0]) => {
    const counts = () => [screen.painted.length, ...sheets.map((one) => one.painted.length)];
    const before = counts();
    frame(now);
    const after = counts();
    const [own = 0, ...beside] = after.map((count, at) => count - (before[at] ?? 0));
    const images = screen.painted.slice(-own).filter(({ what }) => what === 'image').length;
    return { onScreen: own - images, images, beside: beside.reduce((a, b) => a + b, 0) };
  };
  const names = () => labels.now(stage, camera).length;
  return { painter, painted, frame, names };
};

const indexOf = (stage: Stage, type: string): number =>
  stage.circles.findIndex((circle) => circle.type === type);

const nudged = (stage: Stage, index: number): void =>
  putAt(
    stage,
    new Map<Id, readonly [number, number]>([
      [stage.circles[index]?.id as Id, [(stage.x[index] ?? 0) + 3, stage.y[index] ?? 0]],
    ]),
  );

describe('a map that moves', () => {
  it('is painted once when it is panned, and then only pushed along', () => {
    const { frame, painted } = screenFor(mapWith(120));
    frame({});
    frame({ at: { ...camera, tx: camera.tx + 10 } });
    const next = painted({ at: { ...camera, tx: camera.tx + 20, ty: camera.ty - 8 } });
    expect(next).toMatchObject({ onScreen: 0, beside: 0 });
    expect(next.images).toBeGreaterThan(0);
  });

  it('is painted anew where the bitmap ends', () => {
    const { frame, painted } = screenFor(mapWith(120));
    frame({});
    const far = painted({ at: { ...camera, k: 3, tx: camera.tx + 4000 } });
    expect(far.beside + far.onScreen).toBeGreaterThan(0);
  });

  it('is painted directly while all circles are on their way', () => {
    const { painted } = screenFor(mapWith(120));
    expect(painted({ gliding: true })).toMatchObject({ images: 0, beside: 0 });
  });

  it('paints at rest what it showed before, without a bitmap on a small map', () => {
    const { painted } = screenFor(mapWith(120));
    expect(painted({ moving: false })).toMatchObject({ images: 0, beside: 0 });
  });
});

describe('a circle in the hand', () => {
  /** The circle, its line, and the names of a map that has next to none. */
  const aFew = 30;
  const dragged = (partners: number) => {
    const stage = mapWith(partners);
    const { frame, painted } = screenFor(stage);
    const hand = indexOf(stage, 'partner');
    const lifted = new Set([hand]);
    frame({ lifted });
    nudged(stage, hand);
    frame({ lifted });
    nudged(stage, hand);
    return painted({ lifted });
  };

  it('is all that a frame of the drag paints; the rest is pushed', () => {
    const { onScreen, beside, images } = dragged(120);
    expect(beside).toBe(0);
    expect(images).toBeGreaterThan(0);
    expect(onScreen).toBeLessThan(aFew);
  });

  it('costs no more on a map ten times as large', () => {
    expect(dragged(1200).onScreen).toBeLessThan(aFew);
  });

  it('and all that hangs on it are carried as one picture', () => {
    const stage = mapWith(300);
    const { frame, painted, names } = screenFor(stage);
    const lifted = new Set(
      stage.circles.flatMap(({ type }, at) => (type === 'center' ? [] : [at])),
    );
    const all = () => {
      for (const index of lifted) nudged(stage, index);
    };
    frame({ lifted });
    all();
    frame({ lifted });
    all();
    const { onScreen, beside } = painted({ lifted });
    expect(beside).toBe(0);
    expect(onScreen - names()).toBeLessThan(aFew);
  });

  it('is painted with the others when each goes its own way', () => {
    const stage = mapWith(300);
    const { frame, painted } = screenFor(stage);
    const partners = stage.circles.flatMap(({ type }, at) => (type === 'partner' ? [at] : []));
    const lifted = new Set(partners.slice(0, 60));
    frame({ lifted });
    nudged(stage, partners[1] ?? 0);
    frame({ lifted });
    nudged(stage, partners[2] ?? 0);
    const { onScreen, beside } = painted({ lifted });
    expect(beside).toBe(0);
    expect(onScreen).toBeGreaterThan(60);
  });
});
