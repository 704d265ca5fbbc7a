import { boxAround } from './labelBox';
import { type Lead, leadOf } from './labelLed';
import type { Look } from './look';
import type { Camera, PlacedLabel, SceneCircle } from './scene';

/** The line from a circle to its name off it, for a camera; null when they touch. */
export const leadOn = (
  { x, y, width, height }: PlacedLabel,
  circle: SceneCircle,
  { k, tx, ty }: Camera,
): Lead | null =>
  leadOf(boxAround(x, y, width, height), {
    x: k * circle.x + tx,
    y: k * circle.y + ty,
    r: k * circle.r,
  });

/** Gray with the surface around it, so that it is taken for no spoke or connection; undermost first. */
export const leadStrokes = ({
  colors,
}: Look): readonly { readonly color: string; readonly width: number }[] => [
  { color: colors.surface, width: colors.stroke + 2.5 },
  { color: colors.ink3, width: colors.stroke },
];
