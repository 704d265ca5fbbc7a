import type { Status } from '../domain/row';
import type { PartnerSign } from '../tokens/glyphs';
import type { Look } from './look';
import { bubbleColor, centerColor, type Layer, mixed, scaleFrom, themeColor } from './lookPaint';
import type { SceneCircle } from './scene';

/** Below this radius on the screen (px) a circle is a plain dot. */
export const plainBelow = 4;

const solid: readonly number[] = [];

const disc = (r: number, fill: string): Layer => ({
  r: Math.max(r, 0),
  fill,
  stroke: null,
  strokeOpacity: 1,
  width: 0,
  dash: solid,
});

const ring = (
  r: number,
  stroke: string,
  width: number,
  strokeOpacity = 1,
  dash: readonly number[] = solid,
): Layer => ({ r: Math.max(r, 0), fill: null, stroke, strokeOpacity, width, dash });

/** Strokes and gaps of a ring, evened out so that they close without a seam. */
const evenDash = (r: number, on: number, off: number): readonly number[] => {
  const around = 2 * Math.PI * r;
  const each = around / Math.max(3, Math.round(around / (on + off)));
  const stroke = Math.max((on / (on + off)) * each, 0.01);
  return [stroke, each - stroke];
};

/** The pattern of a status ring; the dots of a wished partner are strokes of no length. */
const statusDash = (status: Status, r: number, width: number): readonly number[] => {
  if (status === 'warm') return evenDash(r, 3 * width, 2 * width);
  if (status === 'wished') return evenDash(r, 0, 2.1 * width);
  return solid;
};

/** A partner's rings reach this much beyond its radius, so that its dot stays large enough. */
const partnerOver = 1;

const ringWidth = (weight: number, look: Look): number => (look.highContrast ? 2 : 1.75) * weight;

/** The radius of the dot inside a partner's ring. */
const dotRadius = (r: number, weight: number, look: Look): number =>
  r + partnerOver * weight - 2 * ringWidth(weight, look);

/** Steps of the scale may be pale: their rings are drawn in gray. */
const ringColor = (circle: SceneCircle, look: Look): string => {
  if (look.highContrast) return look.colors.ink;
  return isStep(circle) ? look.colors.ink3 : themeColor(look, circle.color);
};

const isStep = ({ color }: SceneCircle): boolean => color !== null && color >= scaleFrom;

/** Little of a number is a thin slice: a tint under it tells it from no number at all. */
const stepGround = (circle: SceneCircle, r: number, look: Look): Layer[] => {
  if (circle.hollow || !isStep(circle)) return [];
  const { surface, scale } = look.colors;
  return look.forcedColors ? [] : [disc(r, mixed(surface, scale[2] ?? surface, 0.16))];
};

/** Below this radius (px) slices of a dot cannot be told apart. */
const leastSliced = 3;
const top = -Math.PI / 2;

/** A partner's dot; one of several themes is cut into as many slices, parted by the ground. */
const dotLayers = (
  { color, also }: SceneCircle,
  r: number,
  weight: number,
  look: Look,
): Layer[] => {
  if (!also || r < leastSliced) return [disc(r, themeColor(look, color))];
  const colors = [color, ...also];
  const part = (2 * Math.PI) / colors.length;
  return colors.map((one, at) => ({
    ...disc(r, themeColor(look, one)),
    stroke: look.colors.surface,
    width: 0.9 * weight,
    slice: [top + at * part, top + (at + 1) * part] as const,
  }));
};

const partnerLayers = (circle: SceneCircle, r: number, weight: number, look: Look): Layer[] => {
  const outer = r + partnerOver * weight;
  const width = ringWidth(weight, look);
  const ground = disc(outer + weight, look.colors.surface);
  const hasDot = !circle.hollow && !signOn(circle, r, weight, look);
  const dots = hasDot
    ? dotLayers(circle, outer - 2 * width, weight, look)
    : stepGround(circle, outer - 2 * width, look);
  if (!circle.status) return [ground, ...dots];
  const middle = outer - width / 2;
  const dash = statusDash(circle.status, middle, width);
  return [ground, ring(middle, ringColor(circle, look), width, 1, dash), ...dots];
};

/** A sign in place of a partner's dot; its size from edge to edge in px. */
export interface SignOnCircle {
  readonly sign: PartnerSign;
  readonly size: number;
  readonly color: string;
}

/** Smaller than this (px) shapes cannot be told apart: a dot says as much. */
const leastSign = 6.5;

/** The shape that stands in place of a partner's dot; null where there is none, or no room for it. */
export const signOn = (
  circle: SceneCircle,
  r: number,
  weight: number,
  look: Look,
): SignOnCircle | null => {
  if (!circle.sign) return null;
  const full = 2.1 * dotRadius(r, weight, look);
  const size = circle.hollow ? 0.62 * full : full;
  if (size < leastSign) return null;
  return { sign: circle.sign, size, color: themeColor(look, circle.color) };
};

const themeLayers = (circle: SceneCircle, r: number, weight: number, look: Look): Layer[] => {
  const width = (look.highContrast ? 2 : 1.25) * weight;
  const color = look.highContrast ? look.colors.ink : themeColor(look, circle.color);
  return [
    disc(r, bubbleColor(look, circle.color)),
    ring(r - width / 2, color, width, look.colors.edge),
  ];
};

const centerLayers = (r: number, weight: number, look: Look): Layer[] => {
  const { ink, surface } = look.colors;
  const width = 1.25 * weight;
  return [
    disc(r + weight, surface),
    ring(r - width / 2, ink, width, look.spokes),
    disc(r - width - 2.5 * weight, centerColor(look)),
  ];
};

/** The round layers of a circle of radius `r` px, lowest first; nothing reaches more than 2 px beyond. */
export const layersOf = (
  circle: SceneCircle,
  r: number,
  weight: number,
  look: Look,
): readonly Layer[] => {
  if (circle.type === 'theme') return themeLayers(circle, r, weight, look);
  if (r < plainBelow) return [disc(Math.max(r, 1.25), plainColor(circle, look))];
  if (circle.type === 'center') return centerLayers(r, weight, look);
  return partnerLayers(circle, r, weight, look);
};

/** The one color of a circle that is only a dot. */
export const plainColor = (circle: SceneCircle, look: Look): string =>
  circle.type === 'center' ? centerColor(look) : themeColor(look, circle.color);
