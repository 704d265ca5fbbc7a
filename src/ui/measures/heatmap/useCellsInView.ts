import { type RefObject, useCallback, useState } from 'react';
import { useLookAgain } from '../../list/useLookAgain';
import type { GridSizes } from './gridCell';

/** From the first to the last that is built, both included; none where `last` is below `first`. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** What a large table builds: what is in sight and a little around it. */
export interface CellsInView {
  readonly rows: Stretch;
  readonly columns: Stretch;
  /** Rows that fit into sight at once. */
  readonly page: number;
  onScroll(): void;
}

/** Counts and sizes of a table, in CSS px. */
export interface GridSize extends GridSizes {
  readonly rows: number;
  readonly columns: number;
}

const spareRows = 4;
const spareColumns = 1;

const stretch = (from: number, count: number, spare: number, all: number): Stretch => ({
  first: Math.max(0, Math.min(from, all - count) - spare),
  last: Math.min(all - 1, from + count + spare),
});

interface Window {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const windowOf = (at: HTMLElement, size: GridSize): Window => ({
  row: Math.floor(at.scrollTop / size.rowHeight / 2) * 2,
  column: Math.floor(Math.abs(at.scrollLeft) / size.columnWidth),
  rows: Math.ceil(Math.max(0, at.clientHeight - size.headHeight) / size.rowHeight) + 1,
  columns: Math.ceil(Math.max(0, at.clientWidth - size.nameWidth) / size.columnWidth) + 1,
});

const isSame = (one: Window, other: Window): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

/** Which cells of a large table are built; all rows and columns are equally large. */
export const useCellsInView = (
  frame: RefObject<HTMLElement | null>,
  size: GridSize,
): CellsInView => {
  const { rowHeight, columnWidth, nameWidth, headHeight } = size;
  const [view, setView] = useState<Window>({ row: 0, column: 0, rows: 14, columns: 10 });
  const look = useCallback(() => {
    const at = frame.current;
    if (!at) return;
    const sizes = { rowHeight, columnWidth, nameWidth, headHeight };
    const next = windowOf(at, { ...sizes, rows: 0, columns: 0 });
    setView((was) => (isSame(was, next) ? was : next));
  }, [frame, rowHeight, columnWidth, nameWidth, headHeight]);
  useLookAgain(frame, look);
  return {
    rows: stretch(view.row, view.rows, spareRows, size.rows),
    columns: stretch(view.column, view.columns, spareColumns, size.columns),
    page: Math.max(1, view.rows - 2),
    onScroll: look,
  };
};
