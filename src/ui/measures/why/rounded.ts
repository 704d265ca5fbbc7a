import { roundedOf, type Written } from '../figureNumber';

/** True for pieces that add up as they are written, each rounded for display alone. */
export const doAddUp = (pieces: readonly number[], total: number, measure: Written): boolean => {
  const written = pieces.reduce((sum, piece) => sum + roundedOf(piece, measure), 0);
  return roundedOf(written - roundedOf(total, measure), measure) === 0;
};
