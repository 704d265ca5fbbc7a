import type { Action } from './action';

const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

const shown: Readonly<Record<string, string>> = {
  mod: isMac ? 'Cmd' : 'Ctrl',
  shift: 'Shift',
  alt: 'Alt',
  delete: 'Del',
  escape: 'Esc',
  enter: 'Enter',
};

/** Keys as they stand on a keyboard: `Ctrl+Shift+Z`. */
export const keysShown = (keys: string | undefined): string | undefined =>
  keys
    ?.split(/\+(?=.)/)
    .map((key) => shown[key] ?? key.toUpperCase())
    .join('+');

/** A key press in the form that actions name theirs. */
export const pressed = (event: KeyboardEvent): string => {
  const key = event.key === ' ' ? 'space' : event.key.toLowerCase();
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const isSign = key.length === 1 && !/[a-z0-9]/.test(key);
  return [mod && 'mod', event.shiftKey && !isSign && 'shift', event.altKey && 'alt', key]
    .filter(Boolean)
    .join('+');
};

/** True for keys that are one letter or sign, which a person can switch off. */
export const isLetterKey = (keys: string): boolean => keys.length === 1;

/** The action a key press asks for, if any. */
export const actionFor = (
  actions: readonly Action[],
  event: KeyboardEvent,
  letterKeys: boolean,
): Action | null => {
  const keys = pressed(event);
  if (isLetterKey(keys) && !letterKeys) return null;
  return actions.find((action) => action.keys?.includes(keys)) ?? null;
};
