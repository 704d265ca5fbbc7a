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

/** Sizes of cells and heads of a table on screen, in CSS px. */
export interface GridSizes {
  readonly rowHeight: number;
  readonly columnWidth: number;
  /** Of the column of names, and of the row of heads. */
  readonly nameWidth: number;
  readonly headHeight: number;
}

/** A table of any size. */
export interface GridTableProps {
  label: string;
  /** The id of a text that says how to go about in it. */
  describedBy?: string;
  /** Over the names. */
  corner: GridHead;
  columns: readonly GridHead[];
  rows: readonly GridHead[];
  sizes: GridSizes;
  cell: (row: number, column: number) => GridCell;
  /** A cell or a head was pressed: column −1 is a name, row −1 a head of a column. */
  onPress: (pressed: Pressed) => void;
}

/** So few columns leave room for long names. */
const fewColumns = 4;
const longNames = 400;

/** Sizes with names as wide as there is room beside few columns. */
export const withNames = (sizes: GridSizes, columns: number): GridSizes =>
  columns <= fewColumns ? { ...sizes, nameWidth: longNames } : sizes;
