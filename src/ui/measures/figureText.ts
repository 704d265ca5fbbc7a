import type { IndicatorRow } from '../../domain/measureRow';
import type { Change } from '../../measurement/change';
import type { Figure, Measured, Why } from '../../measurement/figure';
import { isInPoints } from '../../measurement/kind';
import type { PooledFigure } from '../../measurement/pooledFigure';
import type { Language } from '../../messages/speak';
import type { Words } from '../../messages/words';
import { usePreferences, useWords } from '../shell/services';
import { numberOf, percentOf, plainOf, signedOf, sizeOf, type Written } from './figureNumber';

/** Words and the language that numbers are written in. */
export interface Voice {
  readonly words: Words;
  readonly language: Language;
}

/** The voice of the chosen language. */
export const useVoice = (): Voice => ({
  words: useWords(),
  language: usePreferences().language,
});

/** What of a measure decides how its figures are told. */
export type Told = Written & Pick<IndicatorRow, 'rateBase'>;

/** Why there is no figure, in plain words. */
export const whyText = (why: Why, { words }: Voice): string => words(`figures.why.${why}`);

/** One number with its unit: `47.5%`, `12.3 per 1,000`. */
export const valueText = (value: number, measure: Told, { words, language }: Voice): string => {
  const number = numberOf(value, measure, language);
  const { type, rateBase = 1 } = measure;
  if (type !== 'rate' || rateBase === 1) return number;
  const base = plainOf(rateBase, language);
  return words('figures.perBase', { value: number, base });
};

/** A figure: its value, the two numbers it lies between, or why there is none. */
export const figureText = (figure: Figure, measure: Told, voice: Voice): string => {
  if (figure.is === 'none') return whyText(figure.why, voice);
  if (figure.is === 'value') return valueText(figure.value, measure, voice);
  const low = numberOf(figure.low, measure, voice.language);
  const high = valueText(figure.high, measure, voice);
  return voice.words('figures.range', { low, high });
};

/** A difference: of percents in points, `+10.0 pp` (R9), else in the unit of the measure. */
export const differenceText = (difference: number, measure: Told, voice: Voice): string => {
  const value = signedOf(difference, measure, voice.language);
  return isInPoints(measure) ? voice.words('figures.points', { value }) : value;
};

/** How far something went, without a sign: `10.0`; the words beside it say which way. */
export const stepText = (difference: number, measure: Told, { language }: Voice): string =>
  sizeOf(difference, measure, language);

/** A change in percent of where it began, or why there is none (R9). */
export const relativeText = (relative: Measured, { words, language }: Voice): string =>
  relative.is === 'value'
    ? percentOf(relative.value / 100, language, true)
    : words('figures.noRelative');

/** Both ways of telling a change (R9): `+10.0 pp (+25%)`. */
export const changeText = (change: Change, measure: Told, voice: Voice): string =>
  voice.words('figures.changeBoth', {
    difference: differenceText(change.difference, measure, voice),
    relative: relativeText(change.relative, voice),
  });

/** Whom a figure is of: "x of y partners" (R5), or everybody here. */
export const partnersText = (
  {
    of,
    inPool,
    expected,
  }: Pick<PooledFigure, 'inPool' | 'expected'> & Partial<Pick<PooledFigure, 'of'>>,
  { words }: Voice,
): string =>
  of === 'everybody'
    ? words('everybody.about')
    : words('figures.partners', { x: inPool, count: expected });

/** What is said beside a figure: estimates, values that could not be pooled … */
export const notesText = ({ notes }: Pick<PooledFigure, 'notes'>, { words }: Voice): string[] =>
  notes.map(({ note, count }) => words(`figures.note.${note}`, { count }));

/** Where two numbers make the figure: `1,107 of 1,914`. */
export const sharesText = (
  { n, d }: Pick<PooledFigure, 'n' | 'd'>,
  { words, language }: Voice,
): string | null =>
  n.is === 'value' && d.is === 'value'
    ? words('figures.of', { n: plainOf(n.value, language), d: plainOf(d.value, language) })
    : null;
