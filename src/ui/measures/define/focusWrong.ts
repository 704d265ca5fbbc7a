/** Brings the keyboard to the first field of a form that cannot be taken, once it is marked. */
export const focusWrong = (form: HTMLFormElement): void =>
  void requestAnimationFrame(() =>
    form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
  );
