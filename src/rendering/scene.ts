import type { Id } from '../domain/id';
import type { NodeType, Status } from '../domain/row';
import type { StatusKey } from '../measurement/status';
import type { Glyph, PartnerSign } from '../tokens/glyphs';

/**
 * One picture of a map as plain shapes, in map units. Canvas, SVG, thumbnails and print draw the
 * same scene, so that files match the screen.
 */
export interface Scene {
  readonly lines: readonly SceneLine[];
  readonly circles: readonly SceneCircle[];
  /** Slips of paper, under everything else. */
  readonly notes: readonly SceneNote[];
  /** The words over columns; left out in other layouts. */
  readonly headings?: readonly SceneHeading[];
  /** The rings on which circles stand, from the innermost; left out in other layouts. */
  readonly rings?: readonly SceneRing[];
  readonly bounds: Box;
}

/** A ring around the center, wider than high or the other way round, in map units. */
export interface SceneRing {
  readonly x: number;
  readonly y: number;
  readonly a: number;
  readonly b: number;
}

/** Words over a column, in map units; they keep a size that can be read. */
export interface SceneHeading {
  readonly text: string;
  /** Where they begin, and the line under them. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
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
  /**
   * Index of the theme color, from `scaleFrom` on a step of the scale; null draws in ink (the center,
   * partners not sorted yet).
   */
  readonly color: number | null;
  /** The colors of its other themes, which share the dot of a partner of several. */
  readonly also?: readonly number[];
  /** A theme's sign beside its name. */
  readonly glyph: Glyph | null;
  /** What a partner's dot is drawn as where colors say something else than the theme. */
  readonly sign?: PartnerSign;
  /** A partner without the value that colors or sizes say: it has no dot. */
  readonly hollow?: true;
  /** A partner's ring: solid, dashed, dotted. */
  readonly status: Status | null;
  readonly pinned: boolean;
  /** Outside the filter: drawn at a fifth of its strength. */
  readonly faded: boolean;
  /** A theme that holds its partners: where its own name stands, from its middle, in map units. */
  readonly head?: { readonly x: number; readonly y: number; readonly r: number };
  /**
   * Stands in a row with others, so that its name keeps to its right, whatever lines run there: in a
   * list always, in a text of circles when it can.
   */
  readonly row?: 'list' | 'text';
  /** The color of the theme that holds it, as `color`; left out when it stands on the open map. */
  readonly ground?: number;
  /** What it reports of measures; left out while the map shows none. */
  readonly arcs?: CircleArcs;
}

/** How one measure stands with a circle: a status, only that it contributes, or why there is none. */
export type ArcKey = StatusKey | 'contributesTo' | 'missing' | 'suppressed';

export interface SceneArc {
  readonly is: ArcKey;
  /** The value is an older one, or parts of it are missing. */
  readonly striped?: true;
}

/** One arc a measure, clockwise from the top; null leaves its place empty. */
export interface CircleArcs {
  readonly marks: readonly (SceneArc | null)[];
  /** The same in words: `3 measures: 2 on track, 1 behind`. */
  readonly said: string;
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
  /** How far it bows to its left, as a part of its length; straight is 0. */
  readonly bow: number;
  readonly bundle: Bundle | null;
}

/** The way a connection runs together with others: out by one theme and in by the other. */
export interface Bundle {
  readonly from: Id;
  readonly to: Id;
  /** The center, which draws all of them a little; null where there is none. */
  readonly hub: Id | null;
  /** How much of that way it takes, 0 to 1. */
  readonly pull: number;
}

/** A name laid out for one zoom, in CSS px of the surface. What does not fit is left out. */
export interface PlacedLabel {
  readonly id: Id;
  /** Of a circle, or the words of a connection. */
  readonly type: NodeType | 'link';
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
  /** How far it is turned around its middle, in radians, clockwise; level when left out. */
  readonly turn?: number;
  /** True for a name that stands off its circle, at the end of a line that leads to it. */
  readonly isLed?: boolean;
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
