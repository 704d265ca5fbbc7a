import type { Box, SceneCircle, SceneNote } from './scene';

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

const joined = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** The box of a slip, in map units. */
export const noteBounds = ({ x, y, width, height }: Omit<SceneNote, 'id' | 'lines'>): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** The box around all circles and notes. */
export const boundsWith = (
  circles: readonly Pick<SceneCircle, 'x' | 'y' | 'r'>[],
  notes: readonly SceneNote[],
): Box => {
  const boxes = [...(circles.length ? [boundsOf(circles)] : []), ...notes.map(noteBounds)];
  return boxes.length ? boxes.reduce(joined) : nothing;
};
