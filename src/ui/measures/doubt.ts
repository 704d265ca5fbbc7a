import type { PooledFigure } from '../../measurement/pooledFigure';

/** From so much completeness on a figure counts as whole; told beside it (`figures.stripes`). */
const whole = 0.8;

/** True for a figure that many partners are missing from: striped, its status stays (R12). */
export const isIncomplete = ({ completeness }: Pick<PooledFigure, 'completeness'>): boolean =>
  completeness.is === 'value' && completeness.value < whole;
