import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Menus and dialogs hold the focus until they are closed. */
const isHeld = (): boolean =>
  Boolean(document.activeElement?.closest('[role="menu"], [role="dialog"]'));

/**
 * Gives a field the focus before the event that asked for it is over, so that the very next key is
 * typed into it; after a menu or a dialog, once that has let go.
 *
 * @param asked what asks for it: each new value asks again, null asks for nothing
 */
export const useFocusAtOnce = <F extends Field>(
  field: RefObject<F | null>,
  asked: unknown,
  take: (field: F) => void,
): void => {
  const taking = useRef(take);
  taking.current = take;
  useLayoutEffect(() => {
    if (asked && field.current && !isHeld()) taking.current(field.current);
  }, [asked, field]);
  useEffect(() => {
    const isThere = field.current === document.activeElement;
    if (asked && field.current && !isThere) taking.current(field.current);
  }, [asked, field]);
};
