import type { Action } from './action';

/** True where Cmd takes the place of Ctrl and Delete is a Backspace. */
export const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

const shown: Readonly<Record<string, string>> = {
  mod: isMac ? 'Cmd' : 'Ctrl',
  shift: 'Shift',
  alt: 'Alt',
  delete: 'Del',
  escape: 'Esc',
  enter: 'Enter',
  space: 'Space',
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
export const isLetterKey = (keys: string): boolean =>
  keys.length === 1 || /^shift\+[a-z]$/u.test(keys);

/** Digits with Shift give other signs on most keyboards, and need it on some: both names count. */
const namesOf = (event: KeyboardEvent): readonly string[] => {
  const name = pressed(event);
  const digit = /^Digit(\d)$/.exec(event.code)?.[1];
  if (!digit || !event.shiftKey || event.altKey) return [name];
  const mod = name.startsWith('mod+') ? 'mod+' : '';
  return [`${mod}shift+${digit}`, event.key === digit ? `${mod}${digit}` : name];
};

/** The action a key press asks for, if any; those the browser tells of by an event are left to it. */
export const actionFor = (
  actions: readonly Action[],
  event: KeyboardEvent,
  letterKeys: boolean,
): Action | null => {
  const names = namesOf(event).filter((name) => letterKeys || !isLetterKey(name));
  const found = actions.find(({ keys }) => names.some((name) => keys?.includes(name)));
  return found && !found.native ? found : null;
};
