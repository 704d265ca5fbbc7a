import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Id } from '../../domain/id';
import { outlineOf } from '../../domain/outline';
import type { NodeRow } from '../../domain/row';
import { useDocument, useMap, useSession } from '../map/mapContext';
import { between, found, stayAt } from './trayList';

/** The list of the tray: what is in it, what is chosen, and where the keyboard is. */
export interface Tray {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly focusProps: { onFocus(): void; onBlur(): void };
  /** How many wait, whatever is looked for. */
  readonly all: number;
  readonly shown: readonly NodeRow[];
  /** In the order of the list; the same circles are chosen on the map. */
  readonly chosen: readonly NodeRow[];
  /** The one that Tab leads to. */
  readonly at: Id | null;
  readonly text: string;
  find(text: string): void;
  goTo(id: Id): void;
  toggle(id: Id): void;
  /** Chooses from where choosing began up to this one. */
  extendTo(id: Id): void;
  choose(ids: readonly Id[]): void;
  /** After these have gone the keyboard is on what stood next. */
  goOnAfter(gone: readonly NodeRow[]): void;
}

const optionIn = (list: HTMLElement | null, id: Id): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-id="${id}"]`) ?? null;

/** Remembers the row of the keyboard, for when what stood there has gone. */
const useStop = (shown: readonly NodeRow[]) => {
  const [at, setAt] = useState<{ id: Id | null; row: number }>({ id: null, row: 0 });
  const known = shown.findIndex(({ id }) => id === at.id);
  const row = known < 0 ? Math.min(at.row, shown.length - 1) : known;
  const id = shown[row]?.id ?? null;
  if (id !== at.id && id) setAt({ id, row });
  return { at: id, stay: (next: Id) => setAt({ id: next, row }) };
};

/** Gives the keyboard to an item as soon as it is there, and never lets it fall out of the list. */
const useHold = (at: Id | null) => {
  const ref = useRef<HTMLDivElement>(null);
  const wanted = useRef<Id | null>(at);
  const held = useRef(false);
  useLayoutEffect(() => {
    const lost = held.current && document.activeElement === document.body;
    const id = wanted.current ?? (lost ? at : null);
    const option = id && optionIn(ref.current, id);
    if (!option) return;
    wanted.current = null;
    option.focus();
  });
  const mark = (isHeld: boolean) => () => {
    held.current = isHeld;
  };
  return { ref, wanted, focusProps: { onFocus: mark(true), onBlur: mark(false) } };
};

/** The partners of no theme as a list to choose from. */
export const useTray = (): Tray => {
  const tools = useMap();
  const [text, setText] = useState('');
  const { unsorted } = outlineOf(useDocument());
  const selection = new Set(useSession((session) => session.selection));
  const shown = found(unsorted, text);
  const { at, stay } = useStop(shown);
  const { ref, wanted, focusProps } = useHold(at);
  const start = useRef<{ readonly id: Id; readonly before: readonly Id[] } | null>(null);
  const chosen = unsorted.filter(({ id }) => selection.has(id));
  const ids = chosen.map(({ id }) => id);

  const put = (selection: readonly Id[]): void => tools.map.session.setState({ selection });
  const goTo = (id: Id): void => {
    wanted.current = id;
    stay(id);
  };
  return {
    ref,
    focusProps,
    all: unsorted.length,
    shown,
    chosen,
    at,
    text,
    find: setText,
    goTo: (id) => {
      start.current = null;
      goTo(id);
    },
    toggle: (id) => {
      start.current = { id, before: ids.filter((one) => one !== id) };
      put(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);
      stay(id);
    },
    extendTo: (id) => {
      start.current ??= { id: at ?? id, before: ids };
      const { id: from, before } = start.current;
      put([...new Set([...before, ...between(shown, from, id)])]);
      goTo(id);
    },
    choose: (wish) => {
      start.current = null;
      put(wish);
    },
    goOnAfter: (gone) => {
      const next = stayAt(shown, new Set(gone.map(({ id }) => id)), at);
      if (next) goTo(next);
    },
  };
};
