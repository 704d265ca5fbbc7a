const typedInto =
  'textarea, [contenteditable="true"], input:not([type="radio"], [type="checkbox"], [type="button"], [type="file"])';

/** True for what a person types into: it has its own undo, clipboard and Escape. */
export const isTextField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(typedInto);
