import type { StoreApi } from 'zustand/vanilla';
import { lookInRoom, type ShownLook, type SystemLook, shownLook } from '../../tokens/looks';
import { variablesOf } from '../../tokens/variables';
import type { Preferences } from './preferences';
import type { Room } from './room';

const darkQuery = '(prefers-color-scheme: dark)';
const contrastQuery = '(prefers-contrast: more)';

const systemLook = (): SystemLook => ({
  dark: matchMedia(darkQuery).matches,
  moreContrast: matchMedia(contrastQuery).matches,
});

/** Puts a look on the page as custom properties, through CSSOM: no style tag, no policy asked. */
export const applyLook = (look: ShownLook): void => {
  const root = document.documentElement;
  for (const [name, value] of Object.entries(variablesOf(look.colors)))
    root.style.setProperty(name, value);
  root.style.setProperty('color-scheme', look.dark ? 'dark' : 'light');
  root.dataset.look = look.dark ? 'dark' : 'light';
  root.toggleAttribute('data-high-contrast', look.highContrast);
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', look.colors.surface);
};

/** The look of now, for painters that need the colors themselves. */
export const currentLook = (preferences: Preferences, room?: Room): ShownLook => {
  const look = shownLook(preferences.look, systemLook());
  return room?.isShown ? lookInRoom(look, room.isDark) : look;
};

/** Calls on every change of the look, by the person or by the computer; call the result to stop. */
export const onLook = (preferences: StoreApi<Preferences>, listener: () => void): (() => void) => {
  const queries = [matchMedia(darkQuery), matchMedia(contrastQuery)];
  for (const query of queries) query.addEventListener('change', listener);
  const stop = preferences.subscribe(listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
    stop();
  };
};

/** Keeps the page in the look of the preferences. */
export const keepLook = (preferences: StoreApi<Preferences>): (() => void) => {
  const apply = () => applyLook(currentLook(preferences.getState()));
  apply();
  return onLook(preferences, apply);
};
