/** How long the second key may take, in ms. */
const patience = 1500;

/** What a key press is to two keys one after the other. */
export type Step =
  | { readonly is: 'nothing' }
  | { readonly is: 'first' }
  | { readonly is: 'second'; readonly key: string };

export interface Sequence {
  /** `at` in ms, of any clock that goes on. */
  press(key: string, at: number): Step;
  /** Forgets a first key. */
  stop(): void;
}

/** Two keys one after the other, such as `g` then `m`. */
export const createSequence = (first: string): Sequence => {
  let begun: number | null = null;
  return {
    press: (key, at) => {
      const waits = begun !== null && at - begun <= patience;
      begun = !waits && key === first ? at : null;
      if (waits) return { is: 'second', key };
      return { is: begun === null ? 'nothing' : 'first' };
    },
    stop: () => {
      begun = null;
    },
  };
};
