import type { ReactNode } from 'react';

/** What a cell of a large table shows. */
export interface GridCell {
  readonly content: ReactNode;
  /** What it is, for the style sheet: `value`, `missing`, `suppressed`, a status … */
  readonly kind: string;
  /** Of the seven steps of a scale, from 0; left out = no color. */
  readonly step?: number;
  /** Whether the step is of little to much, or of worse to better. */
  readonly scale?: 'amount' | 'worth';
  /** A hatch: stale or incomplete, and nothing else. */
  readonly isPartial?: boolean;
}

/** A head of a row or a column. */
export interface GridHead {
  readonly id: string;
  readonly content: ReactNode;
  /** How the rows are sorted by it; left out where they cannot be. */
  readonly sort?: 'ascending' | 'descending' | 'none';
}

/** Where a cell stands, and its element, so that a sheet can open beside it. */
export interface Pressed {
  readonly row: number;
  readonly column: number;
  readonly element: HTMLElement;
}
