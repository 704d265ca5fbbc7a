import { type Measured, ratioOf } from './figure';

/** What a cell of the grid says: nobody, one who must not leave, or several. */
export type GridWord = 'gap' | 'fragile' | 'covered' | 'outside';

/** How much of a grid is covered. */
export interface GridCoverage {
  readonly applicable: number;
  readonly covered: number;
  /** 100·covered/applicable. */
  readonly percent: Measured;
  readonly gaps: number;
  readonly fragile: number;
}

/** A cell counts distinct partners (R22): 0 a gap, 1 fragile, a reason stands outside. */
export const gridWord = (cell: Measured): GridWord => {
  if (cell.is === 'none') return 'outside';
  if (cell.value <= 0) return 'gap';
  return cell.value === 1 ? 'fragile' : 'covered';
};

/** How many cells of a grid have a partner; those that are not applicable are outside (R22). */
export const gridCoverage = (rows: readonly (readonly Measured[])[]): GridCoverage => {
  const words = rows.flat().map(gridWord);
  const count = (word: GridWord): number => words.filter((one) => one === word).length;
  const [gaps, fragile] = [count('gap'), count('fragile')];
  const covered = fragile + count('covered');
  const applicable = gaps + covered;
  return { applicable, covered, percent: ratioOf(100 * covered, applicable), gaps, fragile };
};
