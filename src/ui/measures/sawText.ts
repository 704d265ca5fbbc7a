import type { Figure } from '../../measurement/figure';

/** A number as it is kept to be compared: what is shown of it would change with it. */
export const sawNumber = (value: number): string => value.toPrecision(9);

/** A figure in no language, for `useOwnWords`: other figures make what was written an old text. */
export const sawFigure = (figure: Figure): string => {
  if (figure.is === 'none') return figure.why;
  if (figure.is === 'value') return sawNumber(figure.value);
  return `${sawNumber(figure.low)}–${sawNumber(figure.high)}`;
};
