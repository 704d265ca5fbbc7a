import { paintNotes } from './canvasNote';
import { paintLabels, paintShapes, type Shot } from './canvasPainter';
import type { PlacedLabel } from './scene';
import type { Stage } from './stage';
import { createSnapshot } from './viewSnapshot';

/** One frame of the scene. */
export interface Frame {
  readonly stage: Stage;
  readonly shot: Shot;
  readonly labels: readonly PlacedLabel[];
  readonly lifted: ReadonlySet<number>;
  /** The camera travels or something is in the hand. */
  readonly moving: boolean;
}

export interface ScenePainter {
  paint(context: CanvasRenderingContext2D, frame: Frame): void;
  /** Something else than the camera and the hand has changed. */
  forget(): void;
}

/** From so many shapes on, a moving picture is pushed about as a bitmap and painted anew at rest. */
const large = 1200;

export const isLarge = (stage: Stage): boolean => stage.circles.length + stage.lines.length > large;

export const createScenePainter = (): ScenePainter => {
  const snapshot = createSnapshot();

  const paintLarge = (context: CanvasRenderingContext2D, frame: Frame): void => {
    const { stage, shot, lifted, moving } = frame;
    const { camera, size } = shot;
    const serves = moving ? snapshot.serves(camera, size) : snapshot.isAt(camera);
    if (!serves) snapshot.take(stage, shot, lifted);
    snapshot.draw(context, camera);
    if (lifted.size > 0) paintShapes(context, stage, shot, { lifted, paint: 'lifted' });
  };

  return {
    forget: snapshot.forget,
    paint: (context, frame) => {
      const { stage, shot } = frame;
      start(context, shot);
      paintNotes(context, stage, shot);
      if (isLarge(stage)) paintLarge(context, frame);
      else paintShapes(context, stage, shot);
      paintLabels(context, namesFor(frame), stage, shot);
    },
  };
};

const namesFor = ({ stage, labels, moving }: Frame): readonly PlacedLabel[] =>
  moving && isLarge(stage) ? labels.filter(({ type }) => type !== 'partner') : labels;

const start = (context: CanvasRenderingContext2D, { size, look }: Shot): void => {
  context.setTransform(look.pixelRatio, 0, 0, look.pixelRatio, 0, 0);
  context.globalAlpha = 1;
  context.fillStyle = look.colors.surface;
  context.fillRect(0, 0, size.width, size.height);
};
