import { arcsAs } from './arcsReach';
import type { Size } from './camera';
import { paintArcs } from './canvasArcs';
import { paintCircle } from './canvasCircle';
import { paintHeadings } from './canvasHeading';
import { paintLabel, paintWords } from './canvasLabel';
import { paintLinks, paintSpokes, type Share } from './canvasLines';
import { paintNotes } from './canvasNote';
import type { Look } from './look';
import { weightFor } from './lookPaint';
import { diskOf, isCircleSeen, seenBox } from './paintPlace';
import { paintRings } from './paintRings';
import type { Box, Camera, PlacedLabel, Scene } from './scene';
import { type Stage, stageOf } from './stage';

/** What a picture shows: the camera, how large it is (CSS px), and how it looks. */
export interface Shot {
  readonly camera: Camera;
  readonly size: Size;
  readonly look: Look;
}

const everything: Share = { lifted: new Set(), paint: 'rest' };

/** Paints lines and circles of a stage; what is out of sight is skipped. */
export const paintShapes = (
  context: CanvasRenderingContext2D,
  stage: Stage,
  shot: Shot,
  share: Share = everything,
): void => {
  const seen = seenBox(shot.camera, shot.size);
  const wanted = { ...shot, share, seen };
  context.save();
  paintSpokes(context, stage, wanted);
  paintCircles(context, stage, stage.themes, shot, share, seen);
  paintLinks(context, stage, wanted);
  paintCircles(context, stage, stage.others, shot, share, seen);
  context.restore();
};

/** Paints names laid out for a camera. */
export const paintLabels = (
  context: CanvasRenderingContext2D,
  labels: readonly PlacedLabel[],
  stage: Stage,
  { camera, look }: Shot,
): void => {
  context.save();
  for (const label of labels) {
    if (label.type === 'link') paintWords(context, label, look);
    const index = stage.at.get(label.id);
    const circle = index === undefined ? undefined : stage.circles[index];
    if (circle && index !== undefined) {
      const here = { ...circle, x: stage.x[index] ?? 0, y: stage.y[index] ?? 0 };
      paintLabel(context, label, here, camera, look);
    }
  }
  context.restore();
};

/** Paints a whole scene on an empty canvas, its ground too: for pictures in files. */
export const paintScene = (
  context: CanvasRenderingContext2D,
  scene: Scene,
  labels: readonly PlacedLabel[],
  shot: Shot,
): void => {
  const stage = stageOf(scene);
  context.fillStyle = shot.look.colors.surface;
  context.fillRect(0, 0, shot.size.width, shot.size.height);
  paintNotes(context, stage, shot);
  paintRings(context, scene.rings ?? [], shot.camera, shot.look);
  paintHeadings(context, stage, shot);
  paintShapes(context, stage, shot);
  paintLabels(context, labels, stage, shot);
};

const paintCircles = (
  context: CanvasRenderingContext2D,
  stage: Stage,
  order: readonly number[],
  { camera, look }: Shot,
  { lifted, paint }: Share,
  seen: Box,
): void => {
  if (paint === 'ties') return;
  const weight = weightFor(look, camera.k);
  for (const index of order) {
    const circle = stage.circles[index];
    if (!circle || lifted.has(index) === (paint === 'rest')) continue;
    if (!isCircleSeen(stage, index, seen)) continue;
    const disk = diskOf(stage, index, camera);
    const as = arcsAs(stage.circles, index, camera.k);
    if (as && as !== 'dot') paintArcs(context, circle, disk, look, as);
    paintCircle(context, circle, disk, weight, look);
    if (as === 'dot') paintArcs(context, circle, disk, look, as);
  }
};
