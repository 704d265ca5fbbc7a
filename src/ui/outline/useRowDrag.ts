import { type PointerEvent as Pressing, useEffect, useRef, useState } from 'react';
import { addToTheme, moveToTheme } from '../../domain/commands/sort';
import { useMap } from '../map/mapContext';
import type { MapTools } from '../map/tools';
import { type Item, unsortedKey } from './items';
import type { Tree } from './useTree';

const threshold = 4;

/** A partner row in the hand, and the item it would be dropped on. */
export interface RowDrag {
  readonly item: Item;
  readonly over: string | null;
}

/** The item that takes what is dropped on a row: the theme or group itself, or what a partner stands under. */
const takerAt = (tree: Tree, x: number, y: number): Item | null => {
  const under = document.elementFromPoint(x, y);
  const item = under && tree.itemOf(under);
  if (!item || item.node?.type === 'center') return null;
  if (item.node?.type !== 'partner') return item;
  return tree.shown.find(({ key }) => key === item.above) ?? null;
};

const drop = (tools: MapTools, item: Item, taker: Item, adds: boolean): void => {
  const id = item.node?.id;
  const to = taker.node?.id ?? null;
  if (!id || taker.key === item.above) return;
  if (taker.key === unsortedKey) tools.run(moveToTheme, { id, to: null });
  else if (to && adds) tools.run(addToTheme, { id, theme: to });
  else tools.run(moveToTheme, { id, to, from: item.theme });
};

/**
 * Drags partner rows onto themes with a mouse or pen; Alt puts the partner there too. Fingers scroll,
 * and the menu does the same for everybody.
 */
export const useRowDrag = (tree: Tree) => {
  const tools = useMap();
  const [drag, setDrag] = useState<RowDrag | null>(null);
  const ghost = useRef<HTMLSpanElement>(null);
  const stop = useRef<(() => void) | null>(null);
  const latest = useRef(tree);
  latest.current = tree;
  useEffect(() => () => stop.current?.(), []);

  const start = (item: Item, press: Pressing): void => {
    const [fromX, fromY] = [press.clientX, press.clientY];
    let lifted = false;
    const move = ({ clientX: x, clientY: y }: PointerEvent): void => {
      lifted = lifted || Math.hypot(x - fromX, y - fromY) > threshold;
      if (!lifted) return;
      const over = takerAt(latest.current, x, y)?.key ?? null;
      setDrag((was) => (was?.over === over ? was : { item, over }));
      ghost.current?.style.setProperty('translate', `${x + 12}px ${y + 8}px`);
    };
    const end = (event: PointerEvent): void => {
      const taker = lifted && takerAt(latest.current, event.clientX, event.clientY);
      finish();
      if (taker) drop(tools, item, taker, event.altKey);
    };
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      finish();
    };
    const listening = new AbortController();
    const { signal } = listening;
    const finish = (): void => {
      listening.abort();
      stop.current = null;
      if (lifted) window.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
      setDrag(null);
    };
    stop.current = finish;
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', end, { signal });
    window.addEventListener('pointercancel', finish, { signal });
    window.addEventListener('keydown', leave, { signal, capture: true });
  };

  return {
    drag,
    ghost,
    onPointerDown: (event: Pressing): void => {
      const item = tree.itemOf(event.target);
      const onRow = event.target instanceof Element && !event.target.closest('button, input');
      if (event.button !== 0 || event.pointerType === 'touch' || !onRow) return;
      if (item?.node?.type === 'partner') start(item, event);
    },
  };
};

/** A drop is not a click on the row it ends on. */
const swallow = (event: Event): void => {
  event.stopPropagation();
  event.preventDefault();
};
