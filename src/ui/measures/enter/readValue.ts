import type { CellState } from '../../../domain/measureRow';
import { oneLine } from '../../../domain/name';
import type { Language } from '../../../messages/speak';
import { readNumber } from '../../list/cellValues';

/** What somebody typed into a cell means. */
export type Typed =
  | { readonly is: 'blank' }
  | { readonly is: 'number'; readonly value: number }
  /** `30/60`: how many, out of how many. */
  | { readonly is: 'pair'; readonly n: number; readonly d: number }
  | { readonly is: 'percent'; readonly value: number }
  | { readonly is: 'state'; readonly state: CellState }
  /** A sign that nobody told the meaning of yet. */
  | { readonly is: 'sign'; readonly text: string }
  | { readonly is: 'wrong' };

export interface Reading {
  readonly language: Language;
  /** What a sign or word means to this map, if that is known (R4). */
  readonly meaningOf: (text: string) => CellState | null;
  /** What "yes" and "no" are, where a measure is done or not. */
  readonly answerOf: (text: string) => number | null;
}

/** Longer than this is no sign but a text in the wrong place. */
const longestSign = 20;

const money = /^[$€£]\s*|\s*[$€£]$/gu;

const between = /^(.+?)\s*(?:\/|\sout of\s|\sof\s|\sde\s)\s*(.+)$/iu;

const numberOf = (text: string, language: Language): number | null =>
  readNumber(text.replace(money, ''), language);

const pairOf = (text: string, language: Language): Typed | null => {
  const [, above = '', below = ''] = between.exec(text) ?? [];
  const [n, d] = [numberOf(above, language), numberOf(below, language)];
  return n === null || d === null ? null : { is: 'pair', n, d };
};

const percentOf = (text: string, language: Language): Typed | null => {
  const value = text.endsWith('%') ? numberOf(text.slice(0, -1).trim(), language) : null;
  return value === null ? null : { is: 'percent', value };
};

const unknown = (text: string): Typed =>
  /\d/u.test(text) || text.length > longestSign ? { is: 'wrong' } : { is: 'sign', text };

/** Reads what was typed or pasted: blank is missing and never zero, `0` is a value (R4). */
export const readValue = (text: string, { language, meaningOf, answerOf }: Reading): Typed => {
  const line = oneLine(text).trim();
  if (!line) return { is: 'blank' };
  const state = meaningOf(line);
  if (state) return { is: 'state', state };
  const value = numberOf(line, language) ?? answerOf(line);
  if (value !== null) return { is: 'number', value };
  return percentOf(line, language) ?? pairOf(line, language) ?? unknown(line);
};
