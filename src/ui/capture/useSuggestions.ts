import {
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useDocument, useMap, useSession } from '../map/mapContext';
import { type Suggested, type Suggestion, suggestionsFor } from './suggest';

/** The list over the line: what it offers, and the one that was moved to. */
export interface Suggestions {
  readonly listId: string;
  readonly list: readonly Suggestion[];
  readonly place: Suggested;
  /** -1 while the keyboard is in the line. */
  readonly active: number;
  readonly optionId: (at: number) => string;
  move(by: 1 | -1): void;
  close(): void;
  /** Puts the caret there as soon as the line shows its new text. */
  putCaret(at: number): void;
  readonly lineProps: { onSelect(): void; onFocus(): void; onBlur(): void };
}

const nothing: Suggested = { from: 0, to: 0, list: [] };

const useCaret = (input: RefObject<HTMLInputElement | null>, text: string) => {
  const [caret, setCaret] = useState(0);
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null || input.current?.value !== text) return;
    input.current.setSelectionRange(wanted.current, wanted.current);
    wanted.current = null;
  });
  const putCaret = (at: number): void => {
    wanted.current = at;
    setCaret(at);
  };
  const look = (): void => setCaret(input.current?.selectionStart ?? 0);
  return { caret: Math.min(caret, text.length), look, putCaret };
};

/** Suggestions for what stands at the caret, while the line has the keyboard. */
export const useSuggestions = (
  input: RefObject<HTMLInputElement | null>,
  asks: 'partner' | 'theme',
): Suggestions => {
  const { words, services } = useMap();
  const document = useDocument();
  const listId = useId();
  const text = useSession((session) => session.draft);
  const amending = useSession((session) => session.amending);
  const [isHere, setHere] = useState(false);
  const [closed, setClosed] = useState<string | null>(null);
  const [at, setAt] = useState<{ text: string; active: number }>({ text, active: -1 });
  const { caret, look, putCaret } = useCaret(input, text);
  const isOpen = isHere && closed !== text && text !== '';
  const place = useMemo(
    () => (isOpen ? suggestionsFor(document, words, { text, caret, asks, amending }) : nothing),
    [isOpen, document, words, text, caret, asks, amending],
  );
  const { length } = place.list;
  const active = at.text === text ? Math.min(at.active, length - 1) : -1;
  useEffect(() => {
    if (length) services.announcer.polite(words('capture.suggest.count', { count: length }));
  }, [length, services, words]);
  return {
    listId,
    list: place.list,
    place,
    active,
    optionId: (option) => `${listId}-${option}`,
    move: (by) => setAt({ text, active: Math.max(-1, Math.min(active + by, length - 1)) }),
    close: () => setClosed(text),
    putCaret,
    lineProps: {
      onSelect: look,
      onFocus: () => setHere(true),
      onBlur: () => setHere(false),
    },
  };
};
