/** Length of a meaningful move in ms. */
export const moveTime = 400;

/** Starts and ends softly. */
const eased = (part: number): number => (part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2);

/** True when the person asked the system for less motion. */
export const wantsStillness = (): boolean =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A move of `moveTime` that starts with the first frame it is shown. */
export interface Motion {
  /** Shows the move as it is at a time in ms; false when it has arrived. */
  step(now: number): boolean;
  /** Ends it where it is. */
  end(): void;
}

/** `show` gets the eased part from 0 to 1; `done` is called once, however it ends. */
export const createMotion = (show: (part: number) => void, done: () => void): Motion => {
  let start: number | null = null;
  let over = false;
  const end = () => {
    if (over) return;
    over = true;
    done();
  };
  return {
    step: (now) => {
      if (over) return false;
      start ??= now;
      const part = Math.min(1, (now - start) / moveTime);
      show(eased(part));
      if (part === 1) end();
      return !over;
    },
    end,
  };
};
