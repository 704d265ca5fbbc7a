import { interpolateRgb } from 'd3';
import { moreFrom } from '../tokens/glyphs';
import type { Look } from './look';

/** Fill of what is outside the filter. */
export const fadedOpacity = 0.2;

/** One round layer of a circle, in CSS px; layers lie on one another in order. */
export interface Layer {
  readonly r: number;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeOpacity: number;
  readonly width: number;
  readonly dash: readonly number[];
  /** Only a slice of it, from one angle to another; left out = all around. */
  readonly slice?: readonly [from: number, to: number];
}

/** How a line is stroked, in CSS px. */
export interface Stroke {
  readonly color: string;
  readonly opacity: number;
  readonly width: number;
  readonly dash: readonly number[];
}

/** Rings and lines grow slower than the map and never become hair or rope. */
export const weightAt = (k: number): number => Math.min(1.6, Math.max(0.55, Math.sqrt(k)));

/** The same for a look: on a projector lines are stronger. */
export const weightFor = (look: Look, k: number): number => weightAt(k) * look.lines;

/** Color indexes from here on are steps of the scale, from little to much. */
export const scaleFrom = 100;

/** The color of a theme index, of one that no theme has, or a step of the scale; ink for what has none. */
export const themeColor = (look: Look, color: number | null): string => {
  const { themes, more, scale, ink3 } = look.colors;
  if (color === null) return ink3;
  if (color >= scaleFrom) return scale[color - scaleFrom] ?? ink3;
  if (color >= moreFrom) return more[color - moreFrom] ?? ink3;
  return themes[color % themes.length] ?? ink3;
};

/** The ground of a big circle: the surface with a breath of its color. */
export const bubbleColor = (look: Look, color: number | null, strength = 1): string =>
  mixed(look.colors.surface, themeColor(look, color), look.colors.tint * strength);

/** The ground of the center: ink, a little softened. */
export const centerColor = (look: Look): string =>
  mixed(look.colors.surface, look.colors.ink, look.highContrast ? 1 : 0.9);

const known = new Map<string, string>();

/** A color a part of the way (0 to 1) from one to another. */
export const mixed = (from: string, to: string, part: number): string => {
  const key = `${from} ${to} ${part}`;
  const before = known.get(key);
  if (before) return before;
  const color = hex(interpolateRgb(from, to)(part));
  known.set(key, color);
  return color;
};

const hex = (rgb: string): string => {
  const parts = rgb.match(/\d+/g) ?? [];
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
};
