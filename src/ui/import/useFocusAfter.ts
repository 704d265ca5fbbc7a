import { useEffect, useRef } from 'react';

const isHeldByWindow = (): boolean => document.querySelector('[role="dialog"]') !== null;

/** How many frames a closing window and what it gives the keyboard back to may take. */
const patience = 60;

/**
 * Once a window is closed and what had the keyboard before is gone, `focus` gives it to something
 * that is there. What has it by then keeps it.
 */
export const useFocusAfter = (isOpen: boolean, focus: () => void): void => {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const isClosing = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    if (!isClosing) return undefined;
    let frame = 0;
    let left = patience;
    const look = (): void => {
      if (isHeldByWindow() && left-- > 0) frame = requestAnimationFrame(look);
      else frame = requestAnimationFrame(() => document.activeElement === document.body && focus());
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [isOpen, focus]);
};
