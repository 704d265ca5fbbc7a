import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useMap } from '../map/mapContext';
import { keptDrafts } from './keptDrafts';

export interface DraftOptions {
  /** Names the field on this map: the row's id and what it holds. */
  readonly id: string;
  /** What the map says. */
  readonly value: string;
  /** Why a text cannot be taken; null when it can. */
  readonly check?: (text: string) => string | null;
  readonly onTake: (text: string) => void;
  /** An emptied field goes back to what it held. */
  readonly required?: boolean;
  /** Says what is wrong only after the field was left. */
  readonly waits?: boolean;
  readonly multiline?: boolean;
}

/** A text while it is typed. */
export interface Draft {
  readonly text: string;
  readonly error: string | null;
  change(text: string): void;
  /** Takes the text when it can be taken. */
  finish(): void;
  /** Enter takes it, Escape goes back. */
  press(event: KeyboardEvent): void;
}

/**
 * One text of one row as it is typed: taken when the field is left, is taken off the screen or the
 * window closes, so that nothing typed is lost. What cannot be taken waits until someone comes back.
 */
export const useDraft = (options: DraftOptions): Draft => {
  const { id, value, check, waits = false, multiline = false } = options;
  const drafts = keptDrafts(useMap().map);
  const [typed, setTyped] = useState<string | null>(() => drafts.get(id) ?? null);
  const [failed, setFailed] = useState(typed !== null);
  const latest = useRef({ ...options, typed });
  latest.current = { ...options, typed };

  const change = (text: string | null): void => {
    latest.current = { ...latest.current, typed: text };
    drafts.delete(id);
    setTyped(text);
    setFailed(false);
  };
  const finish = (): void => {
    const { typed: text, ...now } = latest.current;
    if (text === null) return;
    const isBack = text === now.value || (now.required && !text.trim());
    if (!isBack && now.check?.(text)) {
      drafts.set(now.id, text);
      setFailed(true);
      return;
    }
    change(null);
    if (!isBack) now.onTake(text);
  };
  const leave = useRef(finish);
  leave.current = finish;
  useLayoutEffect(() => {
    const away = (): void => leave.current();
    window.addEventListener('pagehide', away, { capture: true });
    return () => {
      window.removeEventListener('pagehide', away, { capture: true });
      away();
    };
  }, []);

  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !multiline) finish();
    else if (event.key === 'Escape' && typed !== null && typed !== value) change(null);
    else return;
    event.preventDefault();
  };
  const shows = typed !== null && (failed || !waits);
  return { text: typed ?? value, error: (shows && check?.(typed)) || null, change, finish, press };
};
