import type { Stage } from './stage';

/** Where circles stood when names were laid out. */
export interface StoodAt {
  readonly at: Stage['at'];
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export const stoodAt = ({ at, x, y }: Stage): StoodAt => ({ at, x: x.slice(), y: y.slice() });

/** Of the circles that are still there so many may move before it is another picture. */
const mostMoved = 0.5;
/** In map units. */
const near = 3;

/** True when most circles stand elsewhere: names then look afresh, so that a picture that comes back is the same. */
export const isAnotherPicture = (before: StoodAt, { at, x, y }: Stage): boolean => {
  let [stayed, moved] = [0, 0];
  for (const [id, index] of at) {
    const old = before.at.get(id);
    if (old === undefined) continue;
    const dx = Math.abs((x[index] ?? 0) - (before.x[old] ?? 0));
    const dy = Math.abs((y[index] ?? 0) - (before.y[old] ?? 0));
    if (dx > near || dy > near) moved += 1;
    else stayed += 1;
  }
  return moved > mostMoved * (moved + stayed);
};
