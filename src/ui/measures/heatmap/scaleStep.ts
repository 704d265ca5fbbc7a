/** Steps of a scale, from 0. */
export const stepCount = 7;

/** Which of the seven steps a value is on between the least and the most; the middle one for all alike. */
export const amountStep = (value: number, low: number, high: number): number => {
  if (high <= low) return Math.floor(stepCount / 2);
  const part = (value - low) / (high - low);
  return Math.max(0, Math.min(stepCount - 1, Math.floor(part * stepCount)));
};

/**
 * Which step a change is on: the middle one for none, below it worse, above it better. `most` is the
 * largest change of all, whichever way.
 */
export const worthStep = (worth: number, most: number): number => {
  const middle = (stepCount - 1) / 2;
  if (most <= 0 || worth === 0) return middle;
  const part = Math.max(-1, Math.min(1, worth / most));
  return middle + Math.sign(part) * Math.max(1, Math.ceil(Math.abs(part) * middle - 1e-9));
};
