/** How many frames a closing window and the screen that comes may take. */
const patience = 90;

/** Frames in which a closing window gives the keyboard back by itself. */
const givingBack = 3;

/** Gives the keyboard to the list of measures once a window is gone, where nothing else has it. */
export const focusSheets = (): void => {
  let left = patience;
  let since = 0;
  const look = (): void => {
    const isOpen = document.querySelector('[role="dialog"]') !== null;
    const line = document.querySelector<HTMLElement>('.define-name');
    if (!isOpen && line) since += 1;
    if (since > givingBack) {
      if (document.activeElement === document.body) line?.focus();
    } else if (left-- > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};
