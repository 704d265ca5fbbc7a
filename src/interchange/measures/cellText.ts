import type { CellState } from '../../domain/measureRow';
import type { Decimal } from '../mapping/numberText';
import { longNumberFrom } from './longNumber';

/** What a sign can be taken for; `skip` leaves its values out. */
export type SignMeaning = CellState | 'skip';

/** What a cell of a file says. */
export type CellText =
  | { readonly is: 'blank' }
  | { readonly is: 'number'; readonly value: number; readonly isPercent: boolean }
  /** A count with its percent beside it, as in `18 (45%)`. */
  | { readonly is: 'both'; readonly value: number; readonly percent: number }
  /** A sign; `means` is null while nobody has said what it stands for. */
  | { readonly is: 'sign'; readonly text: string; readonly means: SignMeaning | null }
  /** Nothing but digits and their signs, and still not one number; brackets can mean below zero. */
  | { readonly is: 'unclear'; readonly why: 'brackets' | 'notNumeric' };

/** What a sign means; null when that has to be asked. */
export type Meaning = (text: string) => SignMeaning | null;

const thousands: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6 };

const amount = /^([$€£])?\s*(-?[\d.,\u00a0\u202f ]*\d)\s*([km])?$/iu;

/** `1,234`, `$1.2k`: a number with what people write around it. */
const amountFrom = (text: string, decimal: Decimal): number | null => {
  const [, , digits = '', unit = ''] = amount.exec(text) ?? ['', '', text];
  const bare = digits && longNumberFrom(digits.trim(), decimal);
  return typeof bare === 'number' ? bare * (thousands[unit.toLowerCase()] ?? 1) : null;
};

const percent = /^(.*\d)\s*%$/u;
const both = /^(.*\d)\s*\((.*\d)\s*%\)$/u;
const inBrackets = /^\(\s*[$€£]?\s*[\d.,\s]*\d\s*%?\s*\)$/u;
const ofDigits = /^[$€£]?[\d.,\s\u00a0\u202f()/%:-]*\d[\d.,\s\u00a0\u202f()/%:-]*[km]?$/iu;

const bothFrom = (text: string, decimal: Decimal): CellText | null => {
  const [, count, share] = both.exec(text) ?? [];
  const [value, its] = [count, share].map((part) => (part ? amountFrom(part, decimal) : null));
  return typeof value === 'number' && typeof its === 'number'
    ? { is: 'both', value, percent: its }
    : null;
};

/**
 * What a cell says (R4): empty is blank, `0` is zero, a number may have a percent sign, a currency
 * or thousands; `(12)` and what is no one number is unclear and never guessed; everything else is a
 * sign that stands for a state, or has to be asked.
 */
export const cellFromText = (given: string, decimal: Decimal, meaning: Meaning): CellText => {
  const text = given.trim();
  if (!text) return { is: 'blank' };
  const pair = bothFrom(text, decimal);
  if (pair) return pair;
  const [, share] = percent.exec(text) ?? [];
  const value = amountFrom(share ?? text, decimal);
  if (value !== null) return { is: 'number', value, isPercent: share !== undefined };
  if (inBrackets.test(text)) return { is: 'unclear', why: 'brackets' };
  if (ofDigits.test(text)) return { is: 'unclear', why: 'notNumeric' };
  return { is: 'sign', text, means: meaning(text) };
};
