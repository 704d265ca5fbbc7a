import type { Box, SceneCircle } from './scene';

const nothing: Box = { left: -1, top: -1, right: 1, bottom: 1 };

/** The box around all circles, without names, in map units; a small one around zero when there are none. */
export const boundsOf = (circles: readonly Pick<SceneCircle, 'x' | 'y' | 'r'>[]): Box => {
  if (circles.length === 0) return nothing;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, r } of circles) {
    left = Math.min(left, x - r);
    top = Math.min(top, y - r);
    right = Math.max(right, x + r);
    bottom = Math.max(bottom, y + r);
  }
  return { left, top, right, bottom };
};
