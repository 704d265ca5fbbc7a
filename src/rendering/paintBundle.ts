import type { Point } from '../domain/row';
import { type Curve, curveBetween, type Disk, towards } from './paintCurve';

/** What a connection is drawn towards on its way, and how much (0 to 1). */
export interface Pulled {
  readonly a: Disk;
  readonly b: Disk;
  /** Draws all of them a little; one of the themes where there is no center. */
  readonly hub: Disk;
  readonly pull: number;
}

/** Px beyond the rim of a theme at which its connections come together. */
const beyond = 12;
/** How much the hub draws at the way out of a theme, and how far across it has drawn them in. */
const [turned, across] = [0.6, 0.22];

const mix = ([x1, y1]: Point, [x2, y2]: Point, part: number): Point => [
  x1 + (x2 - x1) * part,
  y1 + (y2 - y1) * part,
];

/** Where the connections of a theme to another one come together. */
const gate = (theme: Disk, other: Disk, { hub }: Pulled): Point => {
  const middle: Point = [hub.x, hub.y];
  const isItself = hub.x === theme.x && hub.y === theme.y;
  const aim = isItself ? ([other.x, other.y] as const) : mix([other.x, other.y], middle, turned);
  return mix(towards(theme, aim, beyond), isItself ? aim : middle, across);
};

/**
 * The curve between two circles that runs with others by two themes: out of the first theme's
 * partners, together across, and in among the second's.
 */
export const bundledBetween = (
  from: Disk,
  to: Disk,
  bow: number,
  gap: number,
  pulled: Pulled,
): Curve | null => {
  const { a, b, pull } = pulled;
  const plain = curveBetween(from, to, bow * (1 - pull), gap);
  if (!plain || pull === 0) return plain;
  const near = mix(plain.from, plain.handle, 2 / 3);
  const far = mix(plain.to, plain.handle, 2 / 3);
  const handle = mix(near, gate(a, b, pulled), pull);
  const handle2 = mix(far, gate(b, a, pulled), pull);
  return { from: towards(from, handle, gap), handle, handle2, to: towards(to, handle2, gap) };
};
