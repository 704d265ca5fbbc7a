import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useIsPrinting } from '../../share/printing';

/** True while the page is printed, or shown the way it would be printed. */
export const usePaperAsked = (): boolean => {
  const isPrinting = useIsPrinting();
  const [isShown, setShown] = useState(() => window.matchMedia('print').matches);
  useEffect(() => {
    const media = window.matchMedia('print');
    const look = () => flushSync(() => setShown(media.matches));
    media.addEventListener('change', look);
    return () => media.removeEventListener('change', look);
  }, []);
  return isPrinting || isShown;
};
