/** Keys pressed while the screen they are meant for is still on its way. */
export interface TypeAhead {
  /** From now on keys are kept; a newer start forgets what was kept. */
  start(): void;
  /** What was typed since, with `\n` for Enter; keeps no more. */
  take(): string;
}

/** Longest wait for a screen; after it keys belong to the page again, in ms. */
const patience = 5000;

const isPlain = ({ ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean =>
  !(ctrlKey || metaKey || altKey || isComposing);

const after = (text: string, key: string): string => {
  if (key === 'Enter') return `${text}\n`;
  return key === 'Backspace' ? text.slice(0, -1) : text + key;
};

/**
 * Keeps what a person types between the press that asks for a new screen and its first text field:
 * nobody waits for a program before typing.
 */
export const createTypeAhead = (
  target: Pick<Window, 'addEventListener' | 'removeEventListener'>,
): TypeAhead => {
  let kept = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (event: KeyboardEvent): void => {
    const isText = event.key.length === 1 || event.key === 'Enter' || event.key === 'Backspace';
    if (!isText || !isPlain(event) || event.repeat) return;
    event.preventDefault();
    event.stopPropagation();
    kept = after(kept, event.key);
  };
  const stop = (): void => {
    clearTimeout(timer);
    target.removeEventListener('keydown', keep, true);
  };
  return {
    start: () => {
      stop();
      kept = '';
      target.addEventListener('keydown', keep, true);
      timer = setTimeout(stop, patience);
    },
    take: () => {
      stop();
      const text = kept;
      kept = '';
      return text;
    },
  };
};
