import { type RefObject, useLayoutEffect } from 'react';

/** Looks at once, and again whenever the frame changes its size. */
export const useLookAgain = (frame: RefObject<HTMLElement | null>, look: () => void): void =>
  useLayoutEffect(() => {
    look();
    const at = frame.current;
    if (!at || typeof ResizeObserver === 'undefined') return undefined;
    const watcher = new ResizeObserver(look);
    watcher.observe(at);
    return () => watcher.disconnect();
  }, [frame, look]);
