import { type RefObject, useEffect, useRef } from 'react';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT|BUTTON)$/.test(target.tagName));

/** True while Space is held outside of text: the pointer is a hand then. */
export const useSpaceHeld = (): RefObject<boolean> => {
  const held = useRef(false);
  useEffect(() => {
    const set = (event: KeyboardEvent): void => {
      if (event.key === ' ' && !isTyping(event.target)) held.current = event.type === 'keydown';
    };
    const drop = (): void => {
      held.current = false;
    };
    window.addEventListener('keydown', set);
    window.addEventListener('keyup', set);
    window.addEventListener('blur', drop);
    return () => {
      window.removeEventListener('keydown', set);
      window.removeEventListener('keyup', set);
      window.removeEventListener('blur', drop);
    };
  }, []);
  return held;
};
