import type { CellState } from '../../domain/measureRow';
import { type Decimal, numberFrom } from '../mapping/numberText';

/** What a cell of a file says. */
export type CellText =
  | { readonly is: 'blank' }
  | { readonly is: 'number'; readonly value: number; readonly isPercent: boolean }
  /** A count with its percent beside it, as in `18 (45%)`. */
  | { readonly is: 'both'; readonly value: number; readonly percent: number }
  /** A sign; `means` is null while nobody has said what it stands for. */
  | { readonly is: 'marker'; readonly text: string; readonly means: CellState | null };

/** What a sign means; null when that has to be asked. */
export type Meaning = (text: string) => CellState | null;

const thousands: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6 };

const amount = /^([$€£])?\s*(-?[\d.,\u00a0\u202f ]*\d)\s*([km])?$/iu;

/** As spreadsheets write what they worked out: `17.899999999999999`. */
const longFrom = (text: string): number | null =>
  /^-?\d{1,9}\.\d{10,17}$/u.test(text) ? Number(text) : null;

/** `1,234`, `$1.2k`: a number with what people write around it. */
const amountFrom = (text: string, decimal: Decimal): number | null => {
  const [, , digits = '', unit = ''] = amount.exec(text) ?? [];
  const bare = digits && (longFrom(digits) ?? numberFrom(digits.trim(), decimal));
  return typeof bare === 'number' ? bare * (thousands[unit.toLowerCase()] ?? 1) : null;
};

const percent = /^(.*\d)\s*%$/u;
const both = /^(.*\d)\s*\((.*\d)\s*%\)$/u;

const bothFrom = (text: string, decimal: Decimal): CellText | null => {
  const [, count, share] = both.exec(text) ?? [];
  const [value, its] = [count, share].map((part) => (part ? amountFrom(part, decimal) : null));
  return typeof value === 'number' && typeof its === 'number'
    ? { is: 'both', value, percent: its }
    : null;
};

/**
 * What a cell says (R4): empty is blank, `0` is zero, a number may have a percent sign, a currency
 * or thousands; everything else is a sign that stands for a state, or has to be asked.
 */
export const cellFromText = (given: string, decimal: Decimal, meaning: Meaning): CellText => {
  const text = given.trim();
  if (!text) return { is: 'blank' };
  const pair = bothFrom(text, decimal);
  if (pair) return pair;
  const [, share] = percent.exec(text) ?? [];
  const value = amountFrom(share ?? text, decimal);
  if (value !== null) return { is: 'number', value, isPercent: share !== undefined };
  return { is: 'marker', text, means: meaning(text) };
};
