import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Id } from '../../domain/id';
import { useSession } from '../map/mapContext';
import type { Cursor } from './useCursor';
import { type GridLayout, revealIn } from './useGridLayout';

interface GridFocus {
  readonly frame: RefObject<HTMLElement | null>;
  readonly cursor: Cursor;
  readonly layout: GridLayout;
  readonly rows: readonly Id[];
  /** How many rows at the end the filter fades. */
  readonly faded: number;
  readonly isEditing: boolean;
}

/** Brings rows into view that were chosen or added elsewhere, while the keyboard is elsewhere too. */
const useNews = ({ frame, cursor, layout, rows, faded }: GridFocus): void => {
  const chosen = useSession(({ selection }) => (selection.length === 1 ? selection[0] : undefined));
  const latest = useRef({ cursor, layout, rows });
  latest.current = { cursor, layout, rows };
  const isElsewhere = (): boolean => !frame.current?.contains(document.activeElement);
  useEffect(() => {
    const now = latest.current;
    const row = chosen ? now.rows.indexOf(chosen) : -1;
    if (row < 0 || frame.current?.contains(document.activeElement)) return;
    now.cursor.go({ row, column: 1 });
    revealIn(frame.current, now.layout, { row, column: 1 });
  }, [chosen, frame]);
  const count = useRef(rows.length);
  useLayoutEffect(() => {
    const isMore = rows.length > count.current;
    count.current = rows.length;
    if (isMore && isElsewhere())
      revealIn(frame.current, layout, { row: rows.length - 1 - faded, column: 1 });
  });
};

/**
 * Keeps the keyboard on the cell it is meant to be on. Call the result before going somewhere: it
 * goes there once the sheet is drawn.
 */
export const useGridFocus = (grid: GridFocus): (() => void) => {
  const { frame, cursor, layout, isEditing } = grid;
  const { at } = cursor;
  const isWanted = useRef(false);
  useLayoutEffect(() => {
    // Who came here by a key left what had the keyboard.
    if (document.activeElement === document.body) isWanted.current = true;
  }, []);
  useLayoutEffect(() => {
    if (!isWanted.current || isEditing) return;
    isWanted.current = false;
    revealIn(frame.current, layout, at);
    frame.current
      ?.querySelector<HTMLElement>(`[data-r="${at.row}"] > [data-c="${at.column}"]`)
      ?.focus({ preventScroll: true });
  });
  useNews(grid);
  return () => {
    isWanted.current = true;
  };
};
