import type { Clip } from '../../domain/clip';
import type { Id } from '../../domain/id';

/** What was copied last in this window, for maps that are opened one after another. */
export interface HeldCopy {
  readonly clip: Clip;
  /** The same as plain text, as it was put on the clipboard. */
  readonly text: string;
}

let held: HeldCopy | null = null;

const forgotten = new Set<Id>();

/** A person was removed for good: no copy brings them back. */
export const forgetInCopies = (person: Id): void => {
  forgotten.add(person);
  held = null;
};

/** True for a copy, also one on the browser's clipboard, that holds somebody who was removed since. */
export const holdsForgotten = (clip: Clip): boolean =>
  clip.rows.some((row) => forgotten.has(row.id));

/** Keeps a copy until the next one. */
export const holdCopy = (copy: HeldCopy | null): void => {
  held = copy;
};

/** The copy that is kept, if any. */
export const heldCopy = (): HeldCopy | null => held;
