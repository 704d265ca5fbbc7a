import type { Clip } from '../../domain/clip';

/** What was copied last in this window, for maps that are opened one after another. */
export interface HeldCopy {
  readonly clip: Clip;
  /** The same as plain text, as it was put on the clipboard. */
  readonly text: string;
}

let held: HeldCopy | null = null;

/** Keeps a copy until the next one. */
export const holdCopy = (copy: HeldCopy | null): void => {
  held = copy;
};

/** The copy that is kept, if any. */
export const heldCopy = (): HeldCopy | null => held;
