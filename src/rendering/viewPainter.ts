import { paintHeadings } from './canvasHeading';
import { paintNotes } from './canvasNote';
import { paintLabels, paintShapes, type Shot } from './canvasPainter';
import { paintRings } from './paintRings';
import type { PlacedLabel } from './scene';
import type { Stage } from './stage';
import { createHandSheet } from './viewHand';
import { createNameSheet } from './viewNames';
import { createSnapshot } from './viewSnapshot';

/** One frame of the scene. */
export interface Frame {
  readonly stage: Stage;
  readonly shot: Shot;
  readonly labels: readonly PlacedLabel[];
  readonly lifted: ReadonlySet<number>;
  /** The camera travels or something is in the hand. */
  readonly moving: boolean;
  /** Circles are on their way, so nothing painted before is of use. */
  readonly gliding: boolean;
}

export interface ScenePainter {
  paint(context: CanvasRenderingContext2D, frame: Frame): void;
  /** Something else than the camera and the hand has changed. */
  forget(): void;
  /** Names were laid out anew. */
  renamed(): void;
}

/** From so many shapes on, a moving picture is pushed about as a bitmap. */
const pushed = 60;
/** From so many on, it is painted for pushing also while it rests, and may blur more. */
const large = 1200;

const shapesOn = (stage: Stage): number => stage.circles.length + stage.lines.length;

const isLarge = (stage: Stage): boolean => shapesOn(stage) > large;

/** How far a bitmap is zoomed before it is painted anew: a small map is quickly painted. */
const blurFor = ({ stage, moving }: Frame): number => (!moving ? 1 : isLarge(stage) ? 2.5 : 1.2);

const isPushed = ({ stage, moving, gliding }: Frame): boolean =>
  !gliding && (isLarge(stage) || (moving && shapesOn(stage) > pushed));

export const createScenePainter = (): ScenePainter => {
  const snapshot = createSnapshot();
  const hand = createHandSheet();
  const names = createNameSheet();

  const pushShapes = (context: CanvasRenderingContext2D, frame: Frame): void => {
    const { stage, shot, lifted } = frame;
    snapshot.ready(stage, shot, lifted, blurFor(frame));
    snapshot.draw(context, shot.camera);
    if (lifted.size > 0) hand.draw(context, stage, shot, lifted);
  };

  return {
    forget: () => {
      snapshot.forget();
      hand.forget();
      names.forget();
    },
    renamed: names.forget,
    paint: (context, frame) => {
      const { stage, shot, labels, lifted, moving, gliding } = frame;
      start(context, shot);
      paintNotes(context, stage, shot);
      if (!gliding) paintRings(context, stage.scene.rings ?? [], shot.camera, shot.look);
      paintHeadings(context, stage, shot);
      if (isPushed(frame)) pushShapes(context, frame);
      else paintShapes(context, stage, shot);
      if (moving && !gliding) names.draw(context, frame.labels, stage, shot, lifted);
      else paintLabels(context, labels, stage, shot);
    },
  };
};

const start = (context: CanvasRenderingContext2D, { size, look }: Shot): void => {
  context.setTransform(look.pixelRatio, 0, 0, look.pixelRatio, 0, 0);
  context.globalAlpha = 1;
  context.fillStyle = look.colors.surface;
  context.fillRect(0, 0, size.width, size.height);
};
