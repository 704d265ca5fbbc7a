import type { Id } from '../domain/id';
import type { Size } from './camera';
import { cellGrid } from './cellGrid';
import { boxAround, boxesMeet } from './labelBox';
import { isWholeName, type LabelLayout, type LabelOptions } from './labels';
import { isAnotherPicture, type StoodAt, stoodAt } from './labelsStand';
import type { Box, Camera, Measure, PlacedLabel, SceneCircle } from './scene';
import type { Stage } from './stage';
import { sceneNow } from './stageScene';
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
  /** From the circle's middle, in CSS px, and from its rim as a part of the circle's radius. */
  readonly dx: number;
  readonly dy: number;
  readonly alongX: number;
  readonly alongY: number;
}

/** Zoomed so much since names were laid out, they look for their places afresh. */
const afresh = 1.6;
const empty: LabelLayout = { placed: [], left: [], cut: [], words: [], stood: new Map() };

export const createLabelKeeper = (placeLabels: PlaceLabels, measure: Measure): LabelKeeper => {
  let layout = empty;
  let glued: readonly Glued[] = [];
  let spoken: readonly Spoken[] = [];
  let at: Camera = { k: 1, tx: 0, ty: 0 };
  let stood: StoodAt = { at: new Map(), x: new Float64Array(), y: new Float64Array() };
  let page: Box = boxAround(0, 0, 1, 1);
  return {
    place: (stage, camera, size, options) => {
      const by = camera.k / at.k;
      const keeps = by < afresh && by > 1 / afresh && !isAnotherPicture(stood, stage);
      const before = keeps ? { before: layout } : {};
      stood = stoodAt(stage);
      const scene = sceneNow(stage);
      const place = (more: LabelOptions): LabelLayout =>
        placeLabels(scene, camera, size, measure, { ...options, ...more });
      layout = place(before);
      if (keeps && lacksFew(layout, stage)) layout = better(layout, place({}));
      glued = layout.placed.map((label) => glue(label, stage, camera));
      spoken = spokenOn(layout, stage);
      [at, page] = [camera, { left: 0, top: 0, right: size.width, bottom: size.height }];
    },
    now: (stage, camera) => {
      const by = camera.k / at.k;
      const names = glued.flatMap((one) => moved(one, stage, camera, at.k) ?? []);
      if (by === 1) return [...spokenNow(spoken, stage, camera, at), ...names];
      return by < 1 ? thinned(names, page) : names;
    },
    left: () => layout.left,
    isWhole: ({ id, name }) =>
      layout.placed.some((label) => label.id === id && isWholeName(label.lines, name)),
  };
};

/** With more circles some names are always left out, and nobody gains by looking twice. */
const few = 100;

/** True when all of a small map is in view and some of its names are not. */
const lacksFew = ({ left, placed }: LabelLayout, { circles }: Stage): boolean =>
  left.length > 0 && circles.length <= few && left.length + placed.length === circles.length;

/** Names that stayed where they stood may have taken the room of others: then all look afresh. */
const better = (kept: LabelLayout, afresh: LabelLayout): LabelLayout =>
  afresh.left.length < kept.left.length ? afresh : kept;

/** What connections say goes along with a pan; where their circles have moved it waits. */
interface Spoken {
  readonly label: PlacedLabel;
  /** The circles of the line, and where they were. */
  readonly ends: readonly (readonly [
    index: number,
    x: number | undefined,
    y: number | undefined,
  ])[];
}

const spokenOn = ({ words }: LabelLayout, stage: Stage): readonly Spoken[] => {
  if (words.length === 0) return [];
  const lines = new Map(stage.links.map((staged) => [staged.line.id, staged]));
  return words.map((label) => {
    const { from, to, by } = lines.get(label.id) ?? { from: -1, to: -1, by: null };
    const ends = [from, to, ...(by ?? [])].map((at) => [at, stage.x[at], stage.y[at]] as const);
    return { label, ends };
  });
};

const spokenNow = (
  spoken: readonly Spoken[],
  stage: Stage,
  camera: Camera,
  at: Camera,
): readonly PlacedLabel[] => {
  const [dx, dy] = [camera.tx - at.tx, camera.ty - at.ty];
  return spoken
    .filter(({ ends }) => ends.every(([end, x, y]) => stage.x[end] === x && stage.y[end] === y))
    .map(({ label }) => ({ ...label, x: label.x + dx, y: label.y + dy }));
};

/** While the map shrinks names stay that still have room, the most important first. */
const thinned = (names: readonly PlacedLabel[], page: Box): readonly PlacedLabel[] => {
  const grid = cellGrid(page, 56);
  const boxes: Box[] = [];
  return names.filter(({ x, y, width, height }) => {
    const box = boxAround(x, y, width, height);
    if (grid.some(box, 2, (at) => boxesMeet(box, boxes[at] as Box, 2, 0))) return false;
    grid.add(box, boxes.push(box) - 1);
    return true;
  });
};

const glue = (label: PlacedLabel, stage: Stage, { k, tx, ty }: Camera): Glued => {
  const index = stage.at.get(label.id) ?? -1;
  const r = k * (stage.circles[index]?.r ?? 0);
  const dx = label.x - (k * (stage.x[index] ?? 0) + tx);
  const dy = label.y - (k * (stage.y[index] ?? 0) + ty);
  const [alongX, alongY] = [rimPart(dx, r), rimPart(dy, r)];
  return { label, dx, dy, alongX, alongY };
};

/** A name beside its circle keeps its distance from the rim; one within it stays in the middle. */
const rimPart = (away: number, r: number): number =>
  r > 0 ? Math.max(-1, Math.min(1, away / r)) : 0;

const moved = (
  { label, dx, dy, alongX, alongY }: Glued,
  stage: Stage,
  { k, tx, ty }: Camera,
  before: number,
): PlacedLabel | null => {
  const index = stage.at.get(label.id);
  if (index === undefined) return null;
  const grown = (stage.circles[index]?.r ?? 0) * (k - before);
  const x = k * (stage.x[index] ?? 0) + tx + dx + alongX * grown;
  const y = k * (stage.y[index] ?? 0) + ty + dy + alongY * grown;
  const glyph = label.glyph && {
    ...label.glyph,
    x: x + label.glyph.x - label.x,
    y: y + label.glyph.y - label.y,
  };
  return { ...label, x, y, glyph };
};
