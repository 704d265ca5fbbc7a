import type { GlyphPath } from './glyphs';

/** A stroke along a circle around `(x, y)`, from one angle to another, in CSS px. */
export interface ArcStroke {
  readonly is: 'arc';
  readonly r: number;
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly color: string;
  /** Left out = solid. */
  readonly dash?: readonly number[];
  readonly round?: true;
}

/** A straight stroke, in CSS px from the middle of the circle. */
export interface ArcTick {
  readonly is: 'tick';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly color: string;
}

export interface ArcSign {
  readonly is: 'sign';
  readonly sign: GlyphPath;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
}

/** What arcs are drawn with, lowest first; places count from the middle of the circle. */
export type ArcPiece = ArcStroke | ArcTick | ArcSign;

/** Where one arc stands. */
export interface ArcSpan {
  /** The radius of its middle line and how broad it is, in px. */
  readonly r: number;
  readonly broad: number;
  /** Angles; clockwise. */
  readonly from: number;
  readonly to: number;
}

/** How long an arc is, in px. */
export const lengthOf = ({ r, from, to }: ArcSpan): number => r * (to - from);

/** A stroke along a span. */
export const along = (
  { r, from, to }: ArcSpan,
  width: number,
  color: string,
  more: Pick<ArcStroke, 'dash' | 'round'> = {},
): ArcStroke => ({ is: 'arc', r, from, to, width, color, ...more });
