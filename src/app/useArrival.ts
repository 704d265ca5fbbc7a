import { useLayoutEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { arrive } from '../ui/shell/regions';

/** Going to another place begins at its top, in view and in focus; opening the app does not. */
export const useArrival = (): void => {
  const [path] = useLocation();
  const before = useRef(path);
  useLayoutEffect(() => {
    if (before.current === path) return;
    before.current = path;
    window.scrollTo(0, 0);
    arrive();
  }, [path]);
};
