import { paintLayer } from './canvasCircle';
import type { Look } from './look';
import type { Disk } from './paintCurve';

const around = (r: number, stroke: string, width: number, strokeOpacity = 1) => ({
  r,
  fill: null,
  stroke,
  strokeOpacity,
  width,
  dash: [],
});

/** A 2 px accent ring outside a 2 px gap of surface: what is chosen. */
export const paintSelected = (context: CanvasRenderingContext2D, disk: Disk, look: Look): void => {
  const { accent, surface } = look.colors;
  paintLayer(context, disk, around(disk.r + 2, surface, 3), 1);
  paintLayer(context, disk, around(disk.r + 4, accent, 2), 1);
};

/** A second ring further out: where the keyboard is, chosen or not. */
export const paintFocused = (context: CanvasRenderingContext2D, disk: Disk, look: Look): void => {
  const { accent, surface } = look.colors;
  paintLayer(context, disk, around(disk.r + 6.5, surface, 6), 1);
  paintLayer(context, disk, around(disk.r + 7.5, accent, 2), 1);
};

/** A quiet ring under the pointer. */
export const paintHovered = (context: CanvasRenderingContext2D, disk: Disk, look: Look): void => {
  const { ink2, surface } = look.colors;
  paintLayer(context, disk, around(disk.r + 2, surface, 3), 1);
  paintLayer(context, disk, around(disk.r + 3.75, ink2, 1.5, 0.55), 1);
};

/** A big circle that would take what is in the hand. */
export const paintDropTarget = (
  context: CanvasRenderingContext2D,
  disk: Disk,
  color: string,
  look: Look,
): void => {
  const { accent } = look.colors;
  const light = { ...around(disk.r, accent, 0), fill: color, stroke: null };
  paintLayer(context, disk, light, look.highContrast ? 0 : 0.16);
  paintLayer(context, disk, around(disk.r + 4.5, accent, 6, 0.22), look.highContrast ? 0 : 1);
  paintLayer(context, disk, around(disk.r, accent, 3), 1);
};
