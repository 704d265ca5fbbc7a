/** Moves the keyboard from a list item that is about to go to the one beside it, else to the field. */
export const focusBeside = (item: Element | null | undefined, field: HTMLElement | null): void => {
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  const button = [...(beside?.querySelectorAll('button') ?? [])].at(-1);
  (button ?? field)?.focus();
};
