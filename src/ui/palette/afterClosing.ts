/**
 * Runs once a window over the page is gone and has given the keyboard back to where it was: what is
 * done then sees the page as the person left it, and may move the keyboard.
 */
export const afterClosing = (run: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(run));
};
