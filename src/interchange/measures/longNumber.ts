import { type Decimal, numberFrom } from '../mapping/numberText';

/** Programs write `17.899999999999999` for 17.9: what is cut here is far below any rounding. */
export const withoutTail = (text: string): string => text.replace(/([.,]\d{9})\d+$/u, '$1');

/** A number as people and programs write it; null when it is none with that sign. */
export const longNumberFrom = (text: string, decimal: Decimal): number | null => {
  const short = withoutTail(text);
  const read = numberFrom(short, decimal);
  if (read === null || short === text) return read;
  const bare = decimal === ',' ? text.replace(/[.\s]/gu, '').replace(',', '.') : text;
  return Number(bare.replaceAll(',', ''));
};
