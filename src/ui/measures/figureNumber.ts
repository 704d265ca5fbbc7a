import type { IndicatorRow } from '../../domain/measureRow';
import { compared } from '../../measurement/compare';
import type { Language } from '../../messages/speak';
import { localeOf } from '../shell/locale';

/** What of a measure decides how its numbers are written. */
export type Written = Pick<IndicatorRow, 'type' | 'digits' | 'unit'>;

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

const withDigits = (digits: number): Intl.NumberFormatOptions => ({
  minimumFractionDigits: digits,
  maximumFractionDigits: digits,
});

/** A value as it is rounded for display: halves away from 0, as numbers are written. */
export const roundedOf = (value: number, measure: Written): number => {
  const scale = 10 ** digitsOf(measure);
  return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale;
};

const looksLike = (value: number, edge: number, digits: number): boolean =>
  compared(value, edge) !== 0 && Math.abs(value - edge) < 0.5 * 10 ** -digits;

/** True for a percent that would be written as 0, 100 or −100 and is not. */
const isBesideEdge = (percent: number, digits: number): boolean =>
  [0, 100].some((edge) => looksLike(Math.abs(percent), edge, digits));

/** Less than the last digit away from 0 or 100: `<0.01%`, `>99.99%`. */
const besideEdge = (percent: number, digits: number, write: Write): string => {
  const [size, step] = [Math.abs(percent), 10 ** -digits];
  const [isMore, bound] = size < 50 ? [false, step] : [true, size < 100 ? 100 - step : 100];
  return `${isMore === percent > 0 ? '>' : '<'}${write(Math.sign(percent) * bound, digits)}`;
};

type Write = (value: number, digits: number) => string;

/** A percent that is not 100 never reads 100, nor one that is not 0 reads 0: it gets a digit more. */
const percentText = (percent: number, digits: number, write: Write): string => {
  if (!isBesideEdge(percent, digits)) return write(percent, digits);
  const more = digits + 1;
  return isBesideEdge(percent, more) ? besideEdge(percent, more, write) : write(percent, more);
};

/** A number as the measure's sheet has it: `47.5%`, `1,200`, `$90,000`. Rounded for display only. */
export const numberOf = (value: number, measure: Written, language: Language): string => {
  const write: Write = (one, digits) =>
    formatted(localeOf(language), { ...styleOf(measure), ...withDigits(digits) }).format(
      one === 0 ? 0 : one,
    );
  const digits = digitsOf(measure);
  return measure.type === 'percent' ? percentText(value, digits, write) : write(value, digits);
};

/** A number for an axis: no more digits than it needs. */
export const tickOf = (value: number, measure: Written, language: Language): string =>
  formatted(localeOf(language), {
    ...styleOf(measure),
    ...{ minimumFractionDigits: 0, maximumFractionDigits: Math.max(2, digitsOf(measure)) },
    ...(Math.abs(value) >= 100_000 && { notation: 'compact' as const }),
  }).format(value);

/** What is small and not nothing gets a digit more before it is written as 0. */
const digitsOfStep = (step: number, measure: Written): number => {
  const digits = digitsOf(measure);
  return looksLike(step, 0, digits) && !looksLike(step, 0, digits + 1) ? digits + 1 : digits;
};

const stepOptions = (step: number, measure: Written): Intl.NumberFormatOptions => ({
  ...(measure.type === 'money' && styleOf(measure)),
  ...withDigits(digitsOfStep(step, measure)),
});

/** A difference with its sign and without a unit: `+3.0`, `−12`; percents are told in points. */
export const signedOf = (value: number, measure: Written, language: Language): string => {
  const options = { ...stepOptions(value, measure), signDisplay: 'exceptZero' as const };
  return formatted(localeOf(language), options).format(value).replace('-', '−');
};

/** How far, whichever way: `3.0`. */
export const sizeOf = (value: number, measure: Written, language: Language): string =>
  formatted(localeOf(language), stepOptions(value, measure)).format(Math.abs(value));

/**
 * A share such as 0.667 as `67%`, or a relative change with its sign; whole percents, and a digit
 * more beside 0 and 100.
 */
export const percentOf = (share: number, language: Language, isChange = false): string => {
  const write: Write = (percent, digits) =>
    formatted(localeOf(language), {
      ...{ style: 'percent', ...withDigits(digits) },
      ...(isChange && { signDisplay: 'exceptZero' as const }),
    }).format(percent / 100);
  return percentText(100 * share, 0, write).replace('-', '−');
};

/** A whole number or one with what digits it has, such as ΣN: `1,107`. */
export const plainOf = (value: number, language: Language): string =>
  formatted(localeOf(language), { maximumFractionDigits: 2 }).format(value);
