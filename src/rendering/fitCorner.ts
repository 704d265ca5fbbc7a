import type { Insets, Size } from './camera';
import type { Camera, SceneCircle } from './scene';

/** Something lies on the lower left corner of the surface, in CSS px. */
export type Corner = Size;

export const noCorner: Corner = { width: 0, height: 0 };

const isUnder = ({ width, height }: Corner, size: Size, { k, tx, ty }: Camera) => {
  const top = size.height - height;
  return ({ x, y, r }: SceneCircle): boolean => {
    const dx = Math.max(0, x * k + tx - width);
    const dy = Math.max(0, top - (y * k + ty));
    return dx * dx + dy * dy < (r * k) ** 2;
  };
};

/**
 * The camera that fits; when circles would lie under the corner, the larger of those that
 * keep clear of it above or beside it.
 */
export const fitClear = (
  fitted: (insets: Partial<Insets>) => Camera,
  circles: readonly SceneCircle[],
  size: Size,
  insets: Partial<Insets>,
  corner: Corner,
): Camera => {
  const camera = fitted(insets);
  if (corner.width === 0 || !circles.some(isUnder(corner, size, camera))) return camera;
  const above = fitted({ ...insets, bottom: Math.max(insets.bottom ?? 0, corner.height) });
  const beside = fitted({ ...insets, left: Math.max(insets.left ?? 0, corner.width) });
  return beside.k > above.k ? beside : above;
};
