import { type KeyboardEvent, useState } from 'react';
import type { Draft } from './useDraft';

/** Something that can be taken instead of typing it out. */
export interface Suggestion {
  readonly id: string;
  readonly label: string;
  /** Said beside it, such as where else a person is a contact. */
  readonly note?: string;
  readonly pick: () => void;
}

export interface Suggesting {
  readonly isOpen: boolean;
  /** The suggestion the arrows are on, from 0; -1 for none. */
  readonly at: number;
  open(): void;
  close(): void;
  take(suggestion: Suggestion): void;
  press(event: KeyboardEvent): void;
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** The keys of a text with suggestions: arrows choose one, Enter takes it, Escape closes the list. */
export const useSuggestions = (
  draft: Draft,
  all: readonly Suggestion[],
  value: string,
): Suggesting => {
  const [wantsList, setWantsList] = useState(false);
  const [at, setAt] = useState(-1);
  const isOpen = wantsList && all.length > 0;
  const close = (): void => {
    setWantsList(false);
    setAt(-1);
  };
  const take = (suggestion: Suggestion): void => {
    draft.change(value);
    draft.finish();
    close();
    suggestion.pick();
  };
  const move = (by: 1 | -1): void => {
    setWantsList(true);
    const from = isOpen ? at : by > 0 ? -1 : 0;
    setAt((from + by + all.length) % all.length);
  };
  const press = (event: KeyboardEvent): void => {
    const by = steps[event.key];
    const chosen = isOpen ? all[at] : undefined;
    if (event.nativeEvent.isComposing) return;
    if (by && all.length > 0) move(by);
    else if (event.key === 'Enter' && chosen) take(chosen);
    else if (event.key === 'Escape' && isOpen) close();
    else {
      if (event.key === 'Enter') close();
      draft.press(event);
      return;
    }
    event.preventDefault();
  };
  const open = (): void => {
    setWantsList(true);
    setAt(-1);
  };
  return { isOpen, at: Math.min(at, all.length - 1), open, close, take, press };
};
