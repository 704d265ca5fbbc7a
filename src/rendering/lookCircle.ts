import type { Status } from '../domain/row';
import type { Look } from './look';
import { bubbleColor, centerColor, type Layer, themeColor } from './lookPaint';
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

const partnerLayers = (circle: SceneCircle, r: number, weight: number, look: Look): Layer[] => {
  const color = themeColor(look, circle.color);
  const { surface, ink } = look.colors;
  const outer = r + partnerOver * weight;
  const width = (look.highContrast ? 2 : 1.75) * weight;
  const ground = disc(outer + weight, surface);
  const dot = disc(outer - 2 * width, color);
  if (!circle.status) return [ground, dot];
  const middle = outer - width / 2;
  const dash = statusDash(circle.status, middle, width);
  return [ground, ring(middle, look.highContrast ? ink : color, width, 1, dash), dot];
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
