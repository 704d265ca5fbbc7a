/** Where a letter is the beginning of a text: fields, and cells of a sheet. */
const typed = 'input, textarea, select, [contenteditable="true"], [role="grid"]';
const closed = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** Something is open that keys lead through. */
export const isInWindow = ({ target }: KeyboardEvent): boolean => isIn(target, closed);

/** A letter is a key of ours only where nobody types and nothing is open that letters lead through. */
export const isFree = ({ target, isComposing }: KeyboardEvent): boolean =>
  !isComposing && !isIn(target, `${typed}, ${closed}`);
