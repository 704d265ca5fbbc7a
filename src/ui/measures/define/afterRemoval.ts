/** How long the line may take to go away, in frames. */
const patience = 30;

/** What adds a line, the best first: a button that can be pressed, or what has to be typed before. */
const waysToAdd = [
  'button[type="submit"]:not(:disabled)',
  'form input',
  '.define-ways button:not(:disabled)',
] as const;

const wayToAdd = (part: Element | null): Element | undefined =>
  waysToAdd.flatMap((way) => part?.querySelector(way) ?? [])[0];

const focusIn = (next: Element | null, part: Element | null): void => {
  const buttons = next?.isConnected ? next.querySelectorAll('button:not(:disabled)') : [];
  const to = [...buttons].at(-1) ?? wayToAdd(part);
  if (to instanceof HTMLElement) to.focus();
};

/**
 * Takes a line of a list away by the button in it that has the keyboard, which then goes to the same
 * button of the next line, or of the one before, or to the way to add one.
 */
export const afterRemoval = (remove: () => void): void => {
  const button = document.activeElement;
  const line = button?.closest('li') ?? null;
  const next = line?.nextElementSibling ?? line?.previousElementSibling ?? null;
  const part = line?.closest('section') ?? null;
  remove();
  const settle = (left: number): void => {
    if (line?.isConnected && left > 0) requestAnimationFrame(() => settle(left - 1));
    else if (line && !line.isConnected) focusIn(next, part);
  };
  settle(patience);
};
