import { type RefObject, useCallback, useState } from 'react';
import { useLookAgain } from './useLookAgain';

/** Rows that are built beyond those in sight, so that a short scroll finds them there. */
const spare = 12;

export interface RowsInView {
  readonly first: number;
  readonly last: number;
  /** Rows that fit into the window at once. */
  readonly page: number;
  onScroll(): void;
}

/** Which rows of a long sheet are built: those in sight and some around them. `height` of a row in CSS px. */
export const useRowsInView = (
  frame: RefObject<HTMLElement | null>,
  count: number,
  height: number,
): RowsInView => {
  const [view, setView] = useState({ from: 0, page: 20 });
  const look = useCallback(() => {
    const at = frame.current;
    if (!at) return;
    const page = Math.max(1, Math.ceil(at.clientHeight / height));
    // In steps: a scroll of a few px builds nothing.
    const from = Math.floor(at.scrollTop / height / 4) * 4;
    setView((was) => (was.from === from && was.page === page ? was : { from, page }));
  }, [frame, height]);
  useLookAgain(frame, look);
  const first = Math.max(0, Math.min(view.from, count - view.page) - spare);
  return {
    first,
    last: Math.min(count - 1, Math.max(view.from, first) + view.page + spare + 4),
    page: Math.max(1, view.page - 2),
    onScroll: look,
  };
};
