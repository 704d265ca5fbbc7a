import { type Decimal, numberFrom, worthOf } from '../mapping/numberText';

/** Programs write `17.899999999999999` for 17.9: what is cut here is far below any rounding. */
export const withoutTail = (text: string): string => text.replace(/([.,]\d{9})\d+$/u, '$1');

/** As programs write numbers: with a point, many digits, or a power of ten. */
const exact = /^-?(0|[1-9]\d{0,14})(\.\d+)?(e[+-]?\d{1,3})?$/iu;

/** A number as people and programs write it; null when it is none with that sign. */
export const longNumberFrom = (text: string, decimal: Decimal): number | null => {
  if (decimal === '.' && exact.test(text)) return Number(text);
  const short = withoutTail(text);
  const read = numberFrom(short, decimal);
  return read === null || short === text ? read : worthOf(text, decimal);
};
