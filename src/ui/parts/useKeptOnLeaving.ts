import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps what is being typed when its field is taken away or the window closes: nothing typed is
 * lost. `isDone` is false again once the field stands.
 */
export const useKeptOnLeaving = (keep: () => unknown, isDone: RefObject<boolean>): void => {
  const leave = useRef(keep);
  leave.current = keep;
  useLayoutEffect(() => {
    isDone.current = false;
    const away = (): void => void leave.current();
    window.addEventListener('pagehide', away, { capture: true });
    return () => {
      window.removeEventListener('pagehide', away, { capture: true });
      away();
    };
  }, [isDone]);
};
