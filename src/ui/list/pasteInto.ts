import type { Id } from '../../domain/id';
import type { Column } from './column';
import type { CellText } from './planBlock';
import type { Block } from './tsv';

/** A rectangle of cells, ends included. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What stands in sight: rows and columns in their order. */
export interface Grid {
  readonly rows: readonly Id[];
  readonly columns: readonly Column[];
}

export const cellsOf = (
  { rows, columns }: Grid,
  range: Range,
): readonly (readonly [Id, Column])[] =>
  rows
    .slice(range.top, range.bottom + 1)
    .flatMap((id) =>
      columns
        .slice(range.left, range.right + 1)
        .map((column): readonly [Id, Column] => [id, column]),
    );

const widthOf = (block: Block): number => Math.max(0, ...block.map(({ length }) => length));

/** How often a block fits a side of the range; once unless the side is some times as long. */
const times = (side: number, length: number): number =>
  length > 0 && side % length === 0 ? side / length : 1;

/** A line of a block below the last row of a sheet. */
export type BelowLine = readonly Pick<CellText, 'column' | 'text'>[];

export interface Landing {
  readonly cells: readonly CellText[];
  readonly below: readonly BelowLine[];
  /** Lines and columns of the block that stand beyond the sheet. */
  readonly beyond: { readonly rows: number; readonly columns: number };
  /** Where it came to stand. */
  readonly range: Range;
}

/**
 * Where a block lands: from the first cell of the range on, again and again while it fits into the
 * range.
 */
export const landing = (grid: Grid, range: Range, block: Block): Landing => {
  const [height, width] = [block.length, widthOf(block)];
  const down = times(range.bottom - range.top + 1, height) * height;
  const across = times(range.right - range.left + 1, width) * width;
  const line = (row: number): BelowLine =>
    Array.from({ length: across }, (_, at) => at).flatMap((at) => {
      const column = grid.columns[range.left + at];
      const text = block[row % height]?.[at % width];
      return column && text !== undefined ? [{ column, text }] : [];
    });
  const cells: CellText[] = [];
  const below: BelowLine[] = [];
  for (let row = 0; row < down; row++) {
    const id = grid.rows[range.top + row];
    if (id) cells.push(...line(row).map((cell) => ({ ...cell, id })));
    else below.push(line(row));
  }
  const last = { row: range.top + down - 1, column: range.left + across - 1 };
  return {
    cells,
    below,
    beyond: {
      rows: Math.max(0, last.row - grid.rows.length + 1),
      columns: Math.max(0, last.column - grid.columns.length + 1),
    },
    range: {
      ...{ top: range.top, left: range.left },
      bottom: Math.min(last.row, grid.rows.length - 1),
      right: Math.min(last.column, grid.columns.length - 1),
    },
  };
};

/** The first line of a range written into those under it; a range of one row takes the row above it. */
export const filling = (
  grid: Grid,
  range: Range,
  textOf: (id: Id, column: Column) => string,
): readonly CellText[] => {
  const isOne = range.top === range.bottom;
  const source = grid.rows[isOne ? range.top - 1 : range.top];
  if (!source) return [];
  const below = { ...range, top: isOne ? range.top : range.top + 1 };
  return cellsOf(grid, below).map(([id, column]) => ({ id, column, text: textOf(source, column) }));
};
