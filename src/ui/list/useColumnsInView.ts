import { type RefObject, useCallback, useState } from 'react';
import type { GridLayout } from './useGridLayout';
import { useLookAgain } from './useLookAgain';

/** Sheets of no more columns are built whole. */
const few = 20;

/** How far beyond the window columns are built, in CSS px. */
const spare = 300;

export interface ColumnsInView {
  readonly first: number;
  readonly last: number;
  onScroll(): void;
}

/** Columns from one edge to another; those before `from` are passed over. */
const between = (
  { widths, start }: GridLayout,
  from: number,
  to: number,
): readonly [number, number] => {
  let [first, last, left] = [widths.length - 1, 0, start];
  for (const [at, width] of widths.entries()) {
    if (left + width >= from) first = Math.min(first, at);
    if (left <= to) last = at;
    left += width;
  }
  return [first, last];
};

/** Which columns of a wide sheet are built: those in sight and some around them. */
export const useColumnsInView = (
  frame: RefObject<HTMLElement | null>,
  layout: GridLayout,
): ColumnsInView => {
  const [view, setView] = useState({ from: 0, width: 0 });
  const look = useCallback(() => {
    const at = frame.current;
    if (!at) return;
    // In steps: a scroll of a few px builds nothing.
    const from = Math.floor(at.scrollLeft / 120) * 120;
    const width = at.clientWidth;
    setView((was) => (was.from === from && was.width === width ? was : { from, width }));
  }, [frame]);
  useLookAgain(frame, look);
  const count = layout.widths.length;
  const isWhole = count <= few || view.width === 0;
  const [first, last] = isWhole
    ? [0, count - 1]
    : between(layout, view.from - spare, view.from + view.width + spare);
  return { first, last, onScroll: look };
};
