import { boxAround } from './labelBox';
import type { Look } from './look';
import { bubbleColor, centerColor, fadedOpacity } from './lookPaint';
import type { Box, Camera, PlacedLabel, SceneCircle } from './scene';

/** Colors of a name: its letters, and the ring around them that keeps lines away. */
export interface LabelColors {
  readonly text: string;
  /** Null for faded names: what they cross is faint itself. */
  readonly halo: string | null;
  readonly opacity: number;
}

/** How far a name may reach over its circle, on both sides together (px), and still count as on it. */
const over = 14;

const isInside = (label: PlacedLabel, circle: SceneCircle, { k, tx, ty }: Camera): boolean =>
  label.width <= 2 * k * circle.r + over &&
  Math.hypot(label.x - (k * circle.x + tx), label.y - (k * circle.y + ty)) <
    k * circle.r * (circle.head ? 1 : 0.75);

const inkAndHalo = (
  label: PlacedLabel,
  circle: SceneCircle,
  camera: Camera,
  look: Look,
): { readonly text: string; readonly halo: string } => {
  const { ink, surface } = look.colors;
  const inside = isInside(label, circle, camera);
  if (inside && label.type === 'center') return { text: surface, halo: centerColor(look) };
  if (inside && label.type === 'theme') return { text: ink, halo: bubbleColor(look, circle.color) };
  return {
    text: ink,
    halo: circle.ground === undefined ? surface : bubbleColor(look, circle.ground),
  };
};

/**
 * A name on its own circle takes the circle's ground as halo; on the center it is surface on ink. On
 * a faded center that surface shows in full, as if circle and name had faded as one.
 */
export const labelColors = (
  label: PlacedLabel,
  circle: SceneCircle,
  camera: Camera,
  look: Look,
): LabelColors => {
  const { text, halo } = inkAndHalo(label, circle, camera, look);
  if (!label.faded) return { text, halo, opacity: 1 };
  return { text, halo: null, opacity: text === look.colors.surface ? 1 : fadedOpacity };
};

/** In a list lines pass under names, not between their letters: the ground there; null elsewhere. */
export const plateUnder = (
  { x, y, width, height, faded }: PlacedLabel,
  { row }: SceneCircle,
): Box | null => (row === 'list' && !faded ? boxAround(x, y, width + 4, height) : null);

export interface TextLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** From the middle of a line down to its baseline, as a part of the letter size. */
const toBaseline = 0.345;

/** Where a label's lines stand, in CSS px: the anchor of each by its alignment, and its baseline. */
export const textLines = (label: PlacedLabel): readonly TextLine[] => {
  const step = label.height / Math.max(1, label.lines.length);
  const x = label.x + anchorShift[label.align] * label.width;
  const first = label.y - label.height / 2 + step / 2 + label.size * toBaseline;
  return label.lines.map((text, at) => ({ x, y: first + at * step, text }));
};

const anchorShift = { left: -0.5, center: 0, right: 0.5 } as const;

/** The words of a connection: as quiet as its line, with the surface around them. */
export const wordColors = ({ colors }: Look): LabelColors => ({
  text: colors.ink2,
  halo: colors.surface,
  opacity: 1,
});
