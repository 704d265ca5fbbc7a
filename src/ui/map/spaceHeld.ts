import { useEffect, useRef } from 'react';
import type { Id } from '../../domain/id';
import type { SessionStore } from '../../store/sessionStore';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT|BUTTON)$/.test(target.tagName));

/** Space, held outside of text: the pointer is a hand then. */
export interface Space {
  isHeld(): boolean;
  /** The hand moved the paper: Space was not meant to choose what the keyboard is on. */
  spent(): void;
}

/** Follows Space for as long as the map is on screen. */
export const useSpaceHeld = (session: SessionStore): Space => {
  const held = useRef<{ readonly selection: readonly Id[] } | null>(null);
  useEffect(() => {
    const down = (event: KeyboardEvent): void => {
      if (event.key !== ' ' || event.repeat || isTyping(event.target)) return;
      held.current = { selection: session.getState().selection };
    };
    const drop = (): void => {
      held.current = null;
    };
    const up = (event: KeyboardEvent): void => {
      if (event.key === ' ') drop();
    };
    window.addEventListener('keydown', down, true);
    window.addEventListener('keyup', up, true);
    window.addEventListener('blur', drop);
    return () => {
      window.removeEventListener('keydown', down, true);
      window.removeEventListener('keyup', up, true);
      window.removeEventListener('blur', drop);
    };
  }, [session]);
  const space = useRef<Space>({
    isHeld: () => held.current !== null,
    spent: () => {
      if (held.current) session.setState({ selection: held.current.selection });
    },
  });
  return space.current;
};
