import { type RefObject, useLayoutEffect, useState } from 'react';
import type { RowRange } from './nearRows';

/** Which rows of the scrolled tree are in sight, and how high a row is in CSS px. */
export interface RowsSeen {
  readonly range: RowRange | null;
  readonly height: number;
}

const unseen: RowsSeen = { range: null, height: 30 };

/** Rows come and go so many at a time, and so many more than are in sight are there. */
const block = 20;

const seenIn = (tree: HTMLElement): RowsSeen => {
  const row = tree.querySelector<HTMLElement>('[data-row]');
  const height = row?.offsetHeight || unseen.height;
  if (tree.clientHeight === 0) return { range: null, height };
  const first = Math.floor(tree.scrollTop / height / block) * block;
  const count = Math.ceil(tree.clientHeight / height / block + 2) * block;
  return { range: { first: first - block, last: first + count }, height };
};

const isSame = (a: RowsSeen, b: RowsSeen): boolean =>
  a.height === b.height && a.range?.first === b.range?.first && a.range?.last === b.range?.last;

/** Follows what is in sight of a tree that scrolls; a tree that is not shown has nothing in sight. */
export const useRowsSeen = (ref: RefObject<HTMLElement | null>, isShown: boolean): RowsSeen => {
  const [seen, setSeen] = useState(unseen);
  useLayoutEffect(() => {
    const tree = ref.current;
    if (!isShown || !tree) return setSeen(unseen);
    const look = (): void => {
      const next = seenIn(tree);
      setSeen((was) => (isSame(was, next) ? was : next));
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(tree);
    tree.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      tree.removeEventListener('scroll', look);
    };
  }, [ref, isShown]);
  return seen;
};
