import { useSyncExternalStore } from 'react';

/** As wide as a phone held upright: the styles change at the same width. */
export const narrow = '(max-width: 520px)';

const watch = (listener: () => void): (() => void) => {
  const query = matchMedia(narrow);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** True while the window is as narrow as a phone. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(watch, () => matchMedia(narrow).matches);
