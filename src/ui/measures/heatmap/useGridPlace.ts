import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { GridSize } from './useCellsInView';

/** A cell; row −1 is the row of heads, column −1 that of names. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

type Step = (at: GridPlace, page: number) => GridPlace;

const by =
  (rows: number, columns: number): Step =>
  (at) => ({ row: at.row + rows, column: at.column + columns });

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: by(-1, 0),
  ArrowDown: by(1, 0),
  ArrowLeft: by(0, -1),
  ArrowRight: by(0, 1),
  Home: (at) => ({ ...at, column: -1 }),
  End: (at) => ({ ...at, column: Number.MAX_SAFE_INTEGER }),
  PageUp: (at, page) => ({ ...at, row: Math.max(0, at.row - page) }),
  PageDown: (at, page) => ({ ...at, row: at.row + page }),
};

const within = ({ row, column }: GridPlace, size: GridSize): GridPlace => ({
  row: Math.max(-1, Math.min(row, size.rows - 1)),
  column: Math.max(-1, Math.min(column, size.columns - 1)),
});

const reveal = (frame: HTMLElement, at: GridPlace, size: GridSize): void => {
  const { rowHeight, columnWidth, nameWidth, headHeight } = size;
  const [top, left] = [at.row * rowHeight, at.column * columnWidth];
  const [height, width] = [frame.clientHeight - headHeight, frame.clientWidth - nameWidth];
  if (at.row >= 0) {
    if (top < frame.scrollTop) frame.scrollTop = top;
    else if (top + rowHeight > frame.scrollTop + height) frame.scrollTop = top + rowHeight - height;
  }
  if (at.column < 0) return;
  if (left < frame.scrollLeft) frame.scrollLeft = left;
  else if (left + columnWidth > frame.scrollLeft + width)
    frame.scrollLeft = left + columnWidth - width;
};

/** True for a table that stands there at full size, so that the page is what scrolls. */
const isWhole = (frame: HTMLElement | null): boolean =>
  frame !== null && frame.scrollHeight <= frame.clientHeight;

/** The name that a cell is found by in the page. */
export const placeName = ({ row, column }: GridPlace): string => `${row}:${column}`;

/** The one cell of a table that the keyboard is at; arrow keys go from cell to cell. */
export const useGridPlace = (
  frame: RefObject<HTMLElement | null>,
  size: GridSize,
  page: number,
) => {
  const [kept, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const wanted = useRef(false);
  const place = within(kept, size);
  useEffect(() => {
    if (!wanted.current) return;
    const cell = frame.current?.querySelector<HTMLElement>(`[data-place="${placeName(place)}"]`);
    if (!cell) return;
    wanted.current = false;
    cell.focus({ preventScroll: true });
    if (isWhole(frame.current)) cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const go = (to: GridPlace): void => {
    const next = within(to, size);
    if (frame.current) reveal(frame.current, next, size);
    wanted.current = true;
    setPlace(next);
  };
  const press = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (!step || event.altKey || event.metaKey || event.defaultPrevented) return;
    event.preventDefault();
    const isFar = event.ctrlKey && (event.key === 'Home' || event.key === 'End');
    const to = step(place, page);
    go(isFar ? { ...to, row: event.key === 'Home' ? 0 : size.rows - 1 } : to);
  };
  return { place, go, press, at: setPlace };
};
