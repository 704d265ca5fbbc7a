import type { Point } from '../domain/row';
import type { Disk } from './paintCurve';

/** Radius of the connect handle in CSS px. */
export const handleRadius = 7;

const away = 11;

/** Where a circle's connect handle stands: on the selection ring's lower right, CSS px. */
export const handleAt = ({ x, y, r }: Disk): Point => {
  const out = (r + away) * Math.SQRT1_2;
  return [x + out, y + out];
};

/** True when a point is on the handle and not on the circle itself. */
export const isOnHandle = (disk: Disk, [x, y]: Point, reach: number): boolean => {
  const [hx, hy] = handleAt(disk);
  return Math.hypot(x - hx, y - hy) <= reach && Math.hypot(x - disk.x, y - disk.y) > disk.r;
};
