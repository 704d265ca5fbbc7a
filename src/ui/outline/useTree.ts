import {
  type FocusEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Id } from '../../domain/id';
import { documentOf } from '../actions/chosen';
import { useDocument, useMap, useSession } from '../map/mapContext';
import type { MapTools } from '../map/tools';
import { allItems, type Item, inSight, itemsOf } from './items';
import { keysAbove, stopIn } from './stop';

/** The tree as it stands: what is in sight, where Tab leads, and ways to move about. */
export interface Tree {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly roots: readonly Item[];
  readonly shown: readonly Item[];
  readonly stop: Item | null;
  readonly closed: ReadonlySet<string>;
  /** Gives the keyboard to an item, opening what it stands under. */
  goTo(item: Item): void;
  setClosed(item: Item, isClosed: boolean): void;
  /** The item an event happened on. */
  itemOf(target: EventTarget): Item | null;
  readonly focusProps: {
    onFocus(event: FocusEvent): void;
    onBlur(event: FocusEvent): void;
  };
}

const elementOf = (tree: HTMLElement | null, key: string): HTMLElement | null =>
  tree?.querySelector<HTMLElement>(`[data-key="${key}"]`) ?? null;

const bringIntoView = (element: HTMLElement | null): void =>
  element?.querySelector('[data-row]')?.scrollIntoView({ block: 'nearest' });

const keyOf = (target: EventTarget): string | null =>
  target instanceof Element
    ? (target.closest<HTMLElement>('[data-key]')?.dataset.key ?? null)
    : null;

/** Where the keyboard is: remembers its row, follows the focus of the map screen. */
const useStop = (shown: readonly Item[]) => {
  const focus = useSession((session) => session.focus);
  const [at, setAt] = useState<{ key: string | null; row: number }>({ key: null, row: 0 });
  const stop = stopIn(shown, { ...at, focus });
  const row = stop ? shown.indexOf(stop) : at.row;
  if (stop && (stop.key !== at.key || row !== at.row)) setAt({ key: stop.key, row });
  return { stop, stay: (key: string) => setAt({ key, row }) };
};

const openAll = (closed: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> =>
  keys.some((key) => closed.has(key))
    ? new Set([...closed].filter((key) => !keys.includes(key)))
    : closed;

const firstWith = (items: readonly Item[], id: Id | null, stop: Item | null): Item | null => {
  if (!id || stop?.id === id) return stop;
  return items.find((item) => item.id === id) ?? stop;
};

const focusIfFree = (tools: MapTools, item: Item): void => {
  const { session } = tools.map;
  if (session.getState().focus === null && item.id) session.setState({ focus: item.id });
};

/** One tab stop, moved by keys, pointer and the rest of the screen alike. */
export const useTree = (isShown: boolean): Tree => {
  const tools = useMap();
  const ref = useRef<HTMLDivElement>(null);
  const [closed, setClosedKeys] = useState<ReadonlySet<string>>(new Set());
  const roots = itemsOf(useDocument());
  const shown = useMemo(() => inSight(roots, closed), [roots, closed]);
  const { stop, stay } = useStop(shown);
  /** Whether the keyboard is in the tree; an item that is taken away does not end that. */
  const held = useRef(false);
  const wanted = useRef<string | null>(null);

  const goTo = (item: Item): void => {
    const above = keysAbove(allItems(itemsOf(documentOf(tools))), item.key);
    setClosedKeys((keys) => openAll(keys, above));
    stay(item.key);
    wanted.current = item.key;
    tools.map.session.setState({ focus: item.id });
  };
  const setClosed = (item: Item, isClosed: boolean): void =>
    setClosedKeys((keys) => new Set(isClosed ? [...keys, item.key] : openAll(keys, [item.key])));
  const itemOf = (target: EventTarget): Item | null =>
    shown.find(({ key }) => key === keyOf(target)) ?? null;

  const giveFocus = (element: HTMLElement): void => {
    // A name that is a field in this row has it already.
    if (element.querySelector('input:focus')) return;
    element.focus({ preventScroll: true });
    if (isShown) bringIntoView(element);
  };
  const stopKey = stop?.key;
  useEffect(() => {
    if (isShown && stopKey) bringIntoView(elementOf(ref.current, stopKey));
  }, [isShown, stopKey]);
  useLayoutEffect(() => {
    const lost = held.current && document.activeElement === document.body;
    const key = wanted.current ?? (lost ? stop?.key : null);
    const element = key ? elementOf(ref.current, key) : null;
    if (!element) return;
    wanted.current = null;
    giveFocus(element);
  });

  const handle = useRef<(id: Id | null) => void>(() => undefined);
  handle.current = (id) => {
    const item = firstWith(allItems(itemsOf(documentOf(tools))), id, stop);
    if (!item) return;
    if (item !== stop) return goTo(item);
    const element = elementOf(ref.current, item.key);
    if (element) giveFocus(element);
  };
  useEffect(() => {
    tools.map.stage.setTree({ focus: (id) => handle.current(id), isShown: () => isShown });
    return () => tools.map.stage.setTree(null);
  }, [tools, isShown]);

  return {
    ref,
    roots,
    shown,
    stop,
    closed,
    goTo,
    setClosed,
    itemOf,
    focusProps: {
      onFocus: ({ target }) => {
        held.current = true;
        const item = itemOf(target);
        if (!item || !target.matches('[data-key]')) return;
        if (item.key === stop?.key) return focusIfFree(tools, item);
        stay(item.key);
        tools.map.session.setState({ focus: item.id });
      },
      onBlur: () => {
        held.current = false;
      },
    },
  };
};
