import type { CellValue } from '../cellFault';

/** A figure of the sample as a value: `45/100`, `120`, `NA`. */
export const cellFrom = (figure: string): CellValue => {
  if (figure === 'NA') return { n: null, d: null, state: 'notApplicable', status: 'final' };
  const [n = 0, d = null] = figure.split('/').map(Number);
  return { n, d, state: 'reported', status: 'final' };
};
