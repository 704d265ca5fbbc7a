import type { Id } from '../domain/id';
import type { Size } from './camera';
import type { LabelLayout, LabelOptions } from './labels';
import type { Camera, Measure, PlacedLabel, SceneCircle } from './scene';
import { type Stage, sceneNow } from './stage';
import type { PlaceLabels } from './view';

/** Names as they were laid out last, glued to their circles until they are laid out again. */
export interface LabelKeeper {
  /** Lays names out where everything stands now. */
  place(stage: Stage, camera: Camera, size: Size, options: LabelOptions): void;
  /** The names for a camera; the same as laid out when nothing moved. */
  now(stage: Stage, camera: Camera): readonly PlacedLabel[];
  left(): readonly Id[];
  /** True when the whole name of a circle is drawn. */
  isWhole(circle: SceneCircle): boolean;
}

interface Glued {
  readonly label: PlacedLabel;
  /** From the circle's middle, in CSS px. */
  readonly dx: number;
  readonly dy: number;
}

/** Zoomed out more than this since they were laid out, partners' names would lie on one another. */
const crowdedBelow = 0.8;

export const createLabelKeeper = (placeLabels: PlaceLabels, measure: Measure): LabelKeeper => {
  let layout: LabelLayout = { placed: [], left: [] };
  let glued: readonly Glued[] = [];
  let at: Camera = { k: 1, tx: 0, ty: 0 };
  return {
    place: (stage, camera, size, options) => {
      layout = placeLabels(sceneNow(stage), camera, size, measure, options);
      glued = layout.placed.map((label) => glue(label, stage, camera));
      at = camera;
    },
    now: (stage, camera) => {
      const by = camera.k / at.k;
      const shown =
        by < crowdedBelow ? glued.filter(({ label }) => label.type !== 'partner') : glued;
      return shown.flatMap((one) => moved(one, stage, camera, by) ?? []);
    },
    left: () => layout.left,
    isWhole: ({ id, name }) =>
      layout.placed.some((label) => label.id === id && isWholeName(label.lines, name)),
  };
};

/** Lines are broken at spaces, hyphens and slashes; what is cut short ends otherwise. */
const isWholeName = (lines: readonly string[], name: string): boolean =>
  lines.join('').replace(/\s/gu, '') === name.replace(/\s/gu, '');

const glue = (label: PlacedLabel, stage: Stage, { k, tx, ty }: Camera): Glued => {
  const index = stage.at.get(label.id) ?? -1;
  return {
    label,
    dx: label.x - (k * (stage.x[index] ?? 0) + tx),
    dy: label.y - (k * (stage.y[index] ?? 0) + ty),
  };
};

const moved = (
  { label, dx, dy }: Glued,
  stage: Stage,
  { k, tx, ty }: Camera,
  by: number,
): PlacedLabel | null => {
  const index = stage.at.get(label.id);
  if (index === undefined) return null;
  const x = k * (stage.x[index] ?? 0) + tx + dx * by;
  const y = k * (stage.y[index] ?? 0) + ty + dy * by;
  const glyph = label.glyph && {
    ...label.glyph,
    x: x + label.glyph.x - label.x,
    y: y + label.glyph.y - label.y,
  };
  return { ...label, x, y, glyph };
};
