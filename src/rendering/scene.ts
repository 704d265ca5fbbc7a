import type { Id } from '../domain/id';
import type { NodeType, Status } from '../domain/row';
import type { Glyph } from '../tokens/glyphs';

/**
 * One picture of a map as plain shapes, in map units. Canvas, SVG, thumbnails and print draw the
 * same scene, so that files match the screen.
 */
export interface Scene {
  readonly lines: readonly SceneLine[];
  readonly circles: readonly SceneCircle[];
  /** Slips of paper, under everything else. */
  readonly notes: readonly SceneNote[];
  readonly bounds: Box;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface SceneCircle {
  readonly id: Id;
  readonly type: NodeType;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Index of the theme color; null draws in ink (the center, partners not sorted yet). */
  readonly color: number | null;
  /** A theme's sign beside its name. */
  readonly glyph: Glyph | null;
  /** A partner's ring: solid, dashed, dotted. */
  readonly status: Status | null;
  readonly pinned: boolean;
  /** Outside the filter: drawn at a fifth of its strength. */
  readonly faded: boolean;
}

/** A slip of paper; it grows and shrinks with the map. */
export interface SceneNote {
  readonly id: Id;
  readonly lines: readonly string[];
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly faded: boolean;
}

export interface SceneLine {
  /** The link's id; spokes have none of their own and carry both ends. */
  readonly id: Id | null;
  readonly from: Id;
  readonly to: Id;
  readonly kind: 'spoke' | 'link';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Pattern of strokes and gaps in px; empty is solid. */
  readonly dash: readonly number[];
  readonly arrows: 'none' | 'end' | 'both';
  /** The type in words, for a connection. */
  readonly text: string;
  readonly color: number | null;
  readonly faded: boolean;
}

/** A name laid out for one zoom, in CSS px of the surface. What does not fit is left out. */
export interface PlacedLabel {
  readonly id: Id;
  readonly type: NodeType;
  readonly lines: readonly string[];
  /** Middle of the text block. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly align: 'left' | 'center' | 'right';
  readonly size: number;
  readonly weight: number;
  /** Where a theme's glyph stands, left of its first line. */
  readonly glyph: { readonly x: number; readonly y: number; readonly size: number } | null;
  readonly faded: boolean;
}

/** Width of a text in px at a size and weight. The browser measures with a canvas, tests with a table. */
export type Measure = (text: string, size: number, weight: number) => number;

/** screen = k · map + t, in CSS px from the surface's corner. */
export interface Camera {
  readonly k: number;
  readonly tx: number;
  readonly ty: number;
}
