import type { Box } from './scene';

/** A box by its middle. */
export const boxAround = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** The box that holds two others. */
export const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** True when two boxes come closer than the gaps across and down. */
export const boxesMeet = (a: Box, b: Box, across: number, down: number): boolean =>
  a.left - across < b.right &&
  a.right + across > b.left &&
  a.top - down < b.bottom &&
  a.bottom + down > b.top;

/** True when a box comes closer to a circle than a gap. */
export const boxMeetsCircle = (box: Box, x: number, y: number, reach: number): boolean => {
  const dx = x - Math.max(box.left, Math.min(x, box.right));
  const dy = y - Math.max(box.top, Math.min(y, box.bottom));
  return dx * dx + dy * dy < reach * reach;
};

/** True when one box lies within another. */
export const isWithin = (box: Box, outer: Box): boolean =>
  box.left >= outer.left &&
  box.right <= outer.right &&
  box.top >= outer.top &&
  box.bottom <= outer.bottom;
