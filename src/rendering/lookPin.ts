import type { Look } from './look';
import type { Layer } from './lookPaint';
import type { Disk } from './paintCurve';

/** A round layer with a place of its own, in CSS px. */
export interface PlacedLayer {
  readonly at: { readonly x: number; readonly y: number };
  readonly layer: Layer;
}

const leastRadius = 7;
const head = 2.4;

const layer = (r: number, fill: string): Layer => ({
  r,
  fill,
  stroke: null,
  strokeOpacity: 1,
  width: 0,
  dash: [],
});

/** The head of a pin on the upper right rim of what is held fast; null where it would be dirt. */
export const pinParts = ({ x, y, r }: Disk, look: Look): readonly PlacedLayer[] | null => {
  if (r < leastRadius) return null;
  const out = (r - 1) * Math.SQRT1_2;
  const at = { x: x + out, y: y - out };
  return [
    { at, layer: layer(head + 1.75, look.colors.surface) },
    { at, layer: layer(head, look.colors.ink2) },
  ];
};
