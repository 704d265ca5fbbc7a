/** What stands around a map on the desk, in CSS px: rail and edges beside it; header, sentence, themes and entry over and under it. */
const around = { width: 64, height: 210 };
/** The same on a phone. */
const aroundNarrow = { width: 0, height: 330 };
const narrowest = 700;

/**
 * Width to height of the map in a window with everything in its usual place. The same window gives
 * the same shape, whatever panels are open, so that the same map always comes to stand the same way.
 */
export const mapShape = ({ innerWidth, innerHeight }: Window): number => {
  const { width, height } = innerWidth < narrowest ? aroundNarrow : around;
  return Math.max(1, innerWidth - width) / Math.max(1, innerHeight - height);
};
