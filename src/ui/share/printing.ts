import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Opens the browser's print dialog once the menu that asked for it is closed. */
export const printMap = (): void => {
  setTimeout(() => window.print());
};

/** True from the moment the browser is about to print until it has; however it was asked to. */
export const useIsPrinting = (): boolean => {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
};
