import { type RefObject, useCallback, useRef } from 'react';
import { useLookAgain } from '../list/useLookAgain';

/** Tells styles how high the foot of the screen is (`--foot`), so that messages stand clear of it. */
export const useFootTold = (): RefObject<HTMLDivElement | null> => {
  const foot = useRef<HTMLDivElement>(null);
  const tell = useCallback(() => {
    const height = foot.current?.offsetHeight ?? 0;
    if (height > 0) document.documentElement.style.setProperty('--foot', `${height}px`);
  }, []);
  useLookAgain(foot, tell);
  return foot;
};
