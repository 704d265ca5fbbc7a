import { paintLabels, type Shot } from './canvasPainter';
import type { Camera, PlacedLabel } from './scene';
import type { Stage } from './stage';
import { createSheet } from './viewSheet';

/** Names painted once, as they were laid out, to be pushed about while the map is panned or dragged. */
export interface NameSheet {
  /** Paints the names of a frame, or pushes them along when only the camera went aside since. */
  draw(
    context: CanvasRenderingContext2D,
    names: readonly PlacedLabel[],
    stage: Stage,
    shot: Shot,
    lifted: ReadonlySet<number>,
  ): void;
  /** The names are others, or stand elsewhere on the map. */
  forget(): void;
}

interface Written {
  readonly camera: Camera;
  readonly size: Shot['size'];
  readonly ratio: number;
  readonly lifted: ReadonlySet<number>;
}

const isInHand =
  (stage: Stage, lifted: ReadonlySet<number>) =>
  (label: PlacedLabel): boolean =>
    lifted.has(stage.at.get(label.id) ?? -1);

/** Few names are as quickly written as pushed. */
const few = 12;

export const createNameSheet = (): NameSheet => {
  const sheet = createSheet();
  let written: Written | null = null;
  /** The zoom of the frame before: while it changes, names stand elsewhere in every frame. */
  let zoom = 0;

  const serves = ({ camera, size, look }: Shot, lifted: ReadonlySet<number>): boolean =>
    written !== null &&
    written.camera.k === camera.k &&
    written.lifted === lifted &&
    written.size.width === size.width &&
    written.size.height === size.height &&
    written.ratio === look.pixelRatio;

  return {
    draw: (context, names, stage, shot, lifted) => {
      const inHand = isInHand(stage, lifted);
      const loose = names.filter((label) => !inHand(label));
      const isZooming = shot.camera.k !== zoom;
      zoom = shot.camera.k;
      if (loose.length <= few || isZooming) return paintLabels(context, names, stage, shot);
      if (!serves(shot, lifted)) {
        const { camera, size, look } = shot;
        sheet.clear(size, look.pixelRatio);
        paintLabels(sheet.context, loose, stage, shot);
        written = { camera, size, ratio: look.pixelRatio, lifted };
      }
      const { camera = shot.camera } = written ?? {};
      sheet.put(
        context,
        shot.camera.tx - camera.tx,
        shot.camera.ty - camera.ty,
        1,
        shot.look.pixelRatio,
      );
      paintLabels(context, names.filter(inHand), stage, shot);
    },
    forget: () => {
      written = null;
    },
  };
};
