/** True while the keyboard is in the tree and its place is worth a ring; not after a mere click. */
export const isKeyboardInTree = (): boolean => {
  const at = document.activeElement;
  return at !== null && at.closest('[role="tree"]') !== null && at.matches(':focus-visible');
};

/** Calls whenever the keyboard may have gone somewhere else; call the result to stop. */
export const onKeyboardMoved = (listener: () => void): (() => void) => {
  const later = (): void => void setTimeout(listener);
  window.addEventListener('focusin', listener);
  window.addEventListener('focusout', later);
  return () => {
    window.removeEventListener('focusin', listener);
    window.removeEventListener('focusout', later);
  };
};
