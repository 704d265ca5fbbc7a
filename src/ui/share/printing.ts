import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Opens the browser's print dialog once the menu that asked for it is closed. */
export const printMap = (): void => {
  setTimeout(() => window.print());
};

const forPartners = createStore(() => false);

/** The same for partners: no figure is on it, whatever the screen shows. */
export const printForPartners = (): void => {
  forPartners.setState(true, true);
  window.addEventListener('afterprint', () => forPartners.setState(false, true), { once: true });
  printMap();
};

/** True while what is printed goes to partners. */
export const useIsForPartners = (): boolean => useStore(forPartners);

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
