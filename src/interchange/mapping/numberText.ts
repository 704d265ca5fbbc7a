/** The sign between ones and tenths. */
export type Decimal = '.' | ',';

/** No currency, no leading zero, not so long that digits are lost; thousands parted or not. */
const patterns: Readonly<Record<Decimal, RegExp>> = {
  '.': /^-?(0|[1-9]\d{0,8}|[1-9]\d{0,2}(,\d{3}){1,3})(\.\d{1,9})?$/u,
  ',': /^-?(0|[1-9]\d{0,8}|[1-9]\d{0,2}([.\u00a0\u202f ]\d{3}){1,3})(,\d{1,9})?$/u,
};

/** A number as people write it; null when it is none with that sign. */
export const numberFrom = (text: string, decimal: Decimal = '.'): number | null => {
  return patterns[decimal].test(text) ? worthOf(text, decimal) : null;
};

/** What a text is worth that is a number with that sign. */
export const worthOf = (text: string, decimal: Decimal): number => {
  const bare = decimal === ',' ? text.replace(/[.\s]/gu, '').replace(',', '.') : text;
  return Number(bare.replaceAll(',', ''));
};

const plain = /^-?(0|[1-9]\d{0,8})(\.\d{1,9})?$/u;

/** Only one reading: `12,5` or `1.234,5` has a decimal comma; `1,234` could be either. */
const provesComma = (text: string): boolean =>
  /,\d{1,2}$|,\d{4,}$|\.\d{3}[.,]\d/u.test(text) && numberFrom(text, ',') !== null;

const provesPoint = (text: string): boolean =>
  /,\d{3}(\.|,)|\d\.(\d{1,2}|\d{4,})$/u.test(text) && numberFrom(text, '.') !== null;

/** The decimal sign of numbers that leave no doubt about it; null for anything else. */
export const decimalOf = (values: readonly string[]): Decimal | null => {
  if (values.every((value) => plain.test(value))) return '.';
  const all = (decimal: Decimal): boolean =>
    values.every((value) => numberFrom(value, decimal) !== null);
  if (all(',') && values.some(provesComma)) return ',';
  return all('.') && values.some(provesPoint) ? '.' : null;
};
