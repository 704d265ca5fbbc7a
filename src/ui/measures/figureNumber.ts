import type { IndicatorRow } from '../../domain/measureRow';
import type { Language } from '../../messages/speak';

/** What of a measure decides how its numbers are written. */
export type Written = Pick<IndicatorRow, 'type' | 'digits' | 'unit'>;

const locales: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' };

const usualDigits: Readonly<Record<IndicatorRow['type'], number>> = {
  ...{ count: 0, people: 0, money: 0, milestone: 0 },
  ...{ percent: 1, rate: 1, mean: 2 },
};

const made = new Map<string, Intl.NumberFormat>();

const formatted = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = made.get(key) ?? new Intl.NumberFormat(locale, options);
  made.set(key, format);
  return format;
};

/** A unit such as `EUR` names a currency; money of any other unit is in dollars. */
const currencyOf = ({ unit }: Written): string =>
  /^[A-Z]{3}$/.test(unit ?? '') ? `${unit}` : 'USD';

const styleOf = (measure: Written): Intl.NumberFormatOptions => {
  if (measure.type === 'percent') return { style: 'unit', unit: 'percent' };
  if (measure.type !== 'money') return {};
  return { style: 'currency', currency: currencyOf(measure), currencyDisplay: 'narrowSymbol' };
};

/** How many digits stand behind the point. */
export const digitsOf = ({ type, digits }: Written): number => digits ?? usualDigits[type];

const digitsFor = (measure: Written): Intl.NumberFormatOptions => {
  const digits = digitsOf(measure);
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
};

/** A number as the measure's sheet has it: `47.5%`, `1,200`, `$90,000`. Rounded for display only. */
export const numberOf = (value: number, measure: Written, language: Language): string =>
  formatted(locales[language], { ...styleOf(measure), ...digitsFor(measure) }).format(
    value === 0 ? 0 : value,
  );

/** A number for an axis: no more digits than it needs. */
export const tickOf = (value: number, measure: Written, language: Language): string =>
  formatted(locales[language], {
    ...styleOf(measure),
    ...{ minimumFractionDigits: 0, maximumFractionDigits: Math.max(2, digitsOf(measure)) },
    ...(Math.abs(value) >= 100_000 && { notation: 'compact' as const }),
  }).format(value);

/** A difference with its sign and without a unit: `+3.0`, `−12`; percents are told in points. */
export const signedOf = (value: number, measure: Written, language: Language): string => {
  const style = measure.type === 'money' ? styleOf(measure) : {};
  return formatted(locales[language], {
    ...style,
    ...digitsFor(measure),
    signDisplay: 'exceptZero',
  })
    .format(value)
    .replace('-', '−');
};

/** How far, whichever way: `3.0`. */
export const sizeOf = (value: number, measure: Written, language: Language): string => {
  const style = measure.type === 'money' ? styleOf(measure) : {};
  return formatted(locales[language], { ...style, ...digitsFor(measure) }).format(Math.abs(value));
};

/** A share such as 0.667 as `67%`, or a relative change with its sign, in whole percents. */
export const percentOf = (share: number, language: Language, isChange = false): string =>
  formatted(locales[language], {
    ...{ style: 'percent', maximumFractionDigits: 0 },
    ...(isChange && { signDisplay: 'exceptZero' as const }),
  })
    .format(share)
    .replace('-', '−');

/** A whole number or one with what digits it has, such as ΣN: `1,107`. */
export const plainOf = (value: number, language: Language): string =>
  formatted(locales[language], { maximumFractionDigits: 2 }).format(value);
