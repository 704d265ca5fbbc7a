import type { KeyboardEvent } from 'react';
import type { Amending } from './useAmending';
import type { Suggestions } from './useSuggestions';

export interface LineKeys {
  readonly suggestions: Suggestions;
  readonly amending: Amending;
  /** Tab goes through the themes. */
  readonly catchesTab: boolean;
  readonly take: () => void;
  readonly enter: () => void;
  readonly turnTheme: (by: 1 | -1) => void;
  readonly leave: () => void;
}

/** An input method is still making a word of the keys. */
const isComposing = ({ nativeEvent, keyCode }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || keyCode === 229;

const isAtStart = ({ currentTarget }: KeyboardEvent<HTMLInputElement>): boolean =>
  currentTarget.selectionStart === 0 && currentTarget.selectionEnd === 0;

const stepOut = ({ suggestions, amending, leave }: LineKeys): void => {
  if (suggestions.list.length) suggestions.close();
  else if (amending.id) amending.stop();
  else leave();
};

const press = (event: KeyboardEvent<HTMLInputElement>, keys: LineKeys): boolean => {
  const { suggestions, amending } = keys;
  const isMod = event.ctrlKey || event.metaKey;
  if (event.key === 'Enter' && isMod) {
    amending.stop();
    keys.leave();
  } else if (event.key === 'Enter') (suggestions.active < 0 ? keys.enter : keys.take)();
  else if (event.key === 'Escape') stepOut(keys);
  else if (event.shiftKey && event.key !== 'Tab') return false;
  else if (event.altKey || isMod) return false;
  else if (event.key === 'ArrowDown' && suggestions.list.length) suggestions.move(1);
  else if (event.key === 'ArrowUp' && suggestions.active >= 0) suggestions.move(-1);
  else if (event.key === 'ArrowUp' && (amending.id || isAtStart(event))) amending.step(1);
  else if (event.key === 'ArrowDown' && amending.id) amending.step(-1);
  else if (event.key === 'Tab' && keys.catchesTab) keys.turnTheme(event.shiftKey ? -1 : 1);
  else return false;
  return true;
};

/** What a key does in the line; keys that mean nothing here go on to the page. */
export const pressInLine = (event: KeyboardEvent<HTMLInputElement>, keys: LineKeys): void => {
  if (!isComposing(event) && press(event, keys)) event.preventDefault();
};
